using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>One field of a kind.</summary>
/// <param name="Key">The key in the annotation.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Description">What it means, for people.</param>
internal sealed record Field(string Key, FieldType Type, string Description)
{
    private readonly ChoiceSet _choices = ChoiceSet.None;

    /// <summary>Whether an entry without it is wrong.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it holds a list. One value alone stands for a list of one.</summary>
    public bool IsMany { get; init; }

    /// <summary>Whether its references must never lead back to the entry itself.</summary>
    public bool IsChain { get; init; }

    /// <summary>Whether the list may be written as an explicit <c>[]</c> although the field is required.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Whether its value follows from the document, so that nobody may write it.</summary>
    public bool IsComputed { get; init; }

    /// <summary>Whether an entry with another value says something else: then the baseline of the corpus holds it, and a change is reported.</summary>
    public bool IsMeaning { get; init; }

    /// <summary>The word that introduces its value in the documentation of an entry; null where it does not stand there.</summary>
    public string? Caption { get; init; }

    /// <summary>A value as an annotator would write it, for messages; empty where the type's own serves.</summary>
    public string Example { get; init; } = string.Empty;

    /// <summary>For a reference: the kinds that may be referred to; none means any.</summary>
    public EquatableArray<string> Targets { get; init; }

    /// <summary>For a choice: the table of values, with the id in its first column and the meaning in its last.</summary>
    public string Choices
    {
        get => _choices.Table;
        init => _choices = new ChoiceSet(value);
    }

    /// <summary>For a choice: the ids of its values.</summary>
    public IEnumerable<string> ChoiceIds => _choices.Values;

    /// <summary>For a choice of the corpus's own: the enum that is emitted for it. Empty for a built-in field.</summary>
    public string EnumName { get; init; } = string.Empty;

    /// <summary>What the corpus asks of the values beyond their type.</summary>
    public Constraints Constraints { get; init; } = Constraints.None;

    /// <summary>How the field came to be as it is.</summary>
    public History History { get; init; } = History.None;

    /// <summary>Whether a text is the id of one of the values of a choice.</summary>
    public bool IsChoice(string text) => _choices.Contains(text);

    /// <summary>The name of its property in C#.</summary>
    public string PropertyName => Ids.ToMemberName(Key);

    /// <summary>Whether entries are looked up by it where the corpus declares it: by what they refer to, or by a choice.</summary>
    public bool IsLookedUp => Type is FieldType.Reference or FieldType.Choice;

    /// <summary>The method by which they are: <c>ByForum</c>, and <c>ConvenedBy</c> where the field's key says “by” itself.</summary>
    public string LookupMethod => LookupMethodOf(Key);

    /// <summary>The same, of a key alone.</summary>
    public static string LookupMethodOf(string key) =>
        (key == "by" || key.EndsWith("-by", StringComparison.Ordinal) ? string.Empty : "By") + Ids.ToMemberName(key);

    /// <summary>Whether a row holds the kind of what is referred to, since the field does not fix it.</summary>
    public bool NamesKind => Type == FieldType.Reference && Targets.Count != 1;
}
