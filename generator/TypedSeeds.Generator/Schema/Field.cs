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

    /// <summary>Whether it holds a list. One value alone is a list of one.</summary>
    public bool IsMany { get; init; }

    /// <summary>Whether its references must never lead back to the entry itself.</summary>
    public bool IsChain { get; init; }

    /// <summary>Whether it must not name the entry itself, though others of its kind may name one another by it.</summary>
    public bool IsNeverItself { get; init; }

    /// <summary>Whether the list may be written as an explicit <c>[]</c> although the field is required.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>For a duration: whether it says how often something recurs, so that it counts whole days.</summary>
    public bool Recurs { get; init; }

    /// <summary>Whether it is a count that the compiler makes, so that an annotation cannot hold it.</summary>
    public bool IsComputed { get; init; }

    /// <summary>For a choice: whether an entry without it has the first value.</summary>
    public bool HasDefault { get; init; }

    /// <summary>Whether a file can give it for all of its entries. Words and ids are those of one entry.</summary>
    public bool TakesDefault => !IsComputed && Type is not (FieldType.Quote or FieldType.Versions or FieldType.Sources or FieldType.Id) && !Constraints.IsUnique;

    /// <summary>Whether its column is read without the others, since most readers of the entry want it alone.</summary>
    public bool IsReadAlone { get; init; }

    /// <summary>Whether an entry with another value says something else: the baseline holds such a field, and a change is reported.</summary>
    public bool IsMeaning { get; init; }

    /// <summary>For quotes: whether they repeat what is said. Others only name words, as a mention does, so that nothing outside governs them.</summary>
    public bool Asserts { get; init; } = true;

    /// <summary>The quote of the same entry in which, or nearest to which, its words are meant where they are in several places; empty if none.</summary>
    public string PlacedBy { get; init; } = string.Empty;

    /// <summary>Whether it holds quotes that the entry is about. A cue only shows how the other quote is meant.</summary>
    public bool IsClaim => Type == FieldType.Quote && PlacedBy.Length == 0 && QuoteClasses.Count == 0;

    /// <summary>For a text of a quote: whether it is words of the document, and no reason.</summary>
    public bool IsWords { get; init; }

    /// <summary>The word before its value in the documentation of an entry; null if that does not show it.</summary>
    public string? Caption { get; init; }

    /// <summary>A value as an annotator would write it, for messages; empty if the type's own serves.</summary>
    public string Example { get; init; } = string.Empty;

    /// <summary>For a reference: the kinds that may be referred to; none means any.</summary>
    public EquatableArray<string> Targets { get; init; }

    /// <summary>Whether the corpus declares it: nobody but its author knows what its texts may be.</summary>
    public bool IsOwn { get; init; }

    /// <summary>For a reference: whether it names an entry of another package, and never one of this corpus.</summary>
    public bool IsOfPackages { get; init; }

    /// <summary>For a choice: the table of values, with the id in its first column and the meaning in its last.</summary>
    public string Choices
    {
        get => _choices.Table;
        init => _choices = new ChoiceSet(value);
    }

    /// <summary>For quotes: words that are no quotes, but each name many passages at once.</summary>
    public EquatableArray<string> QuoteClasses { get; init; }

    /// <summary>For a choice: the ids of its values.</summary>
    public IEnumerable<string> ChoiceIds => _choices.Values;

    /// <summary>The same ids, in which a wrong one is looked up for the one that was meant.</summary>
    public NameIndex ChoiceNames => _choices.Names;

    /// <summary>For a choice: the enum of its values, without a namespace; empty if there is none.</summary>
    public string EnumName { get; init; } = string.Empty;

    /// <summary>For a built-in choice: the constant of <see cref="Vocabulary"/> that holds its values.</summary>
    public string ChoicesConstant { get; init; } = string.Empty;

    /// <summary>What the corpus asks of the values beyond their type.</summary>
    public Constraints Constraints { get; init; } = Constraints.None;

    /// <summary>How the field came to be as it is.</summary>
    public History History { get; init; } = History.None;

    /// <summary>Whether a text is the id of one of the values of a choice.</summary>
    public bool IsChoice(string text) => _choices.Contains(text);

    /// <summary>The name of its property in C#; it follows from the key unless the table says otherwise.</summary>
    public string PropertyName { get; init; } = Ids.ToMemberName(Key);

    /// <summary>What the documentation of its property says after the description, with names in backticks; empty if nothing.</summary>
    public string Remark { get; init; } = string.Empty;

    /// <summary>Whether entries are looked up by it: by what they or their offices refer to, or by a choice that has an enum.</summary>
    public bool IsLookedUp => Type is FieldType.Reference or FieldType.Offices or FieldType.Versions || (Type == FieldType.Choice && EnumName.Length > 0);

    /// <summary>The method of that look-up: <c>ByForum</c>, and <c>ConvenedBy</c> for a key that says “by” itself.</summary>
    public string LookupMethod { get; init; } = LookupMethodOf(Key);

    /// <summary>Another name of that method, which is shorter to read; empty if there is none.</summary>
    public string LookupAlias { get; init; } = string.Empty;

    /// <summary>What that method returns, for people; empty if a sentence made of the key serves.</summary>
    public string LookupSummary { get; init; } = string.Empty;

    /// <summary>Whether its look-up can go on to what belongs to the one that is looked for: the groups of a party, narrower topics.</summary>
    public bool Reaches { get; init; }

    /// <summary>For a reference: the property that leads back from what is referred to; empty if there is none.</summary>
    public string Reverse { get; init; } = string.Empty;

    /// <summary>What that property returns, for people.</summary>
    public string ReverseSummary { get; init; } = string.Empty;

    /// <summary>The method of a look-up by a field with the given key.</summary>
    public static string LookupMethodOf(string key) =>
        (key == "by" || key.EndsWith("-by", StringComparison.Ordinal) ? string.Empty : "By") + Ids.ToMemberName(key);

    /// <summary>Whether a row holds the kind of each entry referred to, since the field allows several.</summary>
    public bool NamesKind => Type == FieldType.Reference && Targets.Count != 1;
}
