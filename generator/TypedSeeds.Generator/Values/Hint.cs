namespace TypedSeeds.Generator.Values;

/// <summary>The end of a message that says what was probably meant.</summary>
/// <param name="Text">Its words; empty where nothing is near.</param>
/// <param name="Proposal">What to write, where that is one value; null where a person must choose.</param>
internal readonly record struct Hint(string Text, Proposal? Proposal)
{
    /// <summary>A person does not choose among more.</summary>
    public const int MostChoices = 6;

    /// <summary>What may have been meant, of which a person chooses one.</summary>
    public EquatableArray<Proposal> Choices { get; init; }

    /// <summary>Whether the corpus itself says so, by a former name.</summary>
    public bool IsRenamed { get; init; }

    /// <summary>The same words, with what they propose only where it may be written.</summary>
    public Hint If(bool mayBeWritten) => mayBeWritten ? this : new(Text, null);

    /// <summary>The same words, with what they propose as something that a person looks at.</summary>
    public Hint LookedAt() => this with { Proposal = Proposal?.LookedAt() };

    /// <summary>Words with several values that may be meant: one is proposed, and of more a person chooses.</summary>
    public static Hint Of(string text, IReadOnlyList<Proposal> meant) =>
        meant.Count == 1 ? new(text, meant[0]) : new(text, null) { Choices = new([.. meant]) };

    /// <summary>No hint.</summary>
    public static Hint None => new(string.Empty, null);

    /// <summary>Words alone: what they propose is no value for the same place.</summary>
    public static implicit operator Hint(string text) => new(text, null);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
