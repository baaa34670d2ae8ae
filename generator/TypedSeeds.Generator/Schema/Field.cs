using TypedSeeds.Generator.Pipeline;

namespace TypedSeeds.Generator.Schema;

/// <summary>One field of a kind.</summary>
/// <param name="Key">The key in the annotation.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Description">What it means, for people.</param>
internal sealed record Field(string Key, FieldType Type, string Description)
{
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

    /// <summary>The word that introduces its value in the documentation of an entry; null where it does not stand there.</summary>
    public string? Caption { get; init; }

    /// <summary>For a reference: the kinds that may be referred to; none means any.</summary>
    public EquatableArray<string> Targets { get; init; }

    /// <summary>For a choice: the table of values, with the id in its first column and the meaning in its last.</summary>
    public string Choices { get; init; } = string.Empty;

    /// <summary>Whether a row holds the kind of what is referred to, since the field does not fix it.</summary>
    public bool NamesKind => Type == FieldType.Reference && Targets.Count != 1;
}
