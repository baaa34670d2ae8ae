namespace TypedSeeds.Generator.Values;

/// <summary>The end of a message that says what was probably meant.</summary>
/// <param name="Text">Its words; empty where nothing is near.</param>
/// <param name="Proposal">What to write, where that is one value; null where a person must choose.</param>
internal readonly record struct Hint(string Text, Proposal? Proposal)
{
    /// <summary>The same words, with what they propose only where it may be written.</summary>
    public Hint If(bool mayBeWritten) => mayBeWritten ? this : new(Text, null);

    /// <summary>No hint.</summary>
    public static Hint None => new(string.Empty, null);

    /// <summary>Words alone: what they propose is no value for the same place.</summary>
    public static implicit operator Hint(string text) => new(text, null);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
