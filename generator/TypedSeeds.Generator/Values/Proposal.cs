namespace TypedSeeds.Generator.Values;

/// <summary>How a proposal is written.</summary>
internal enum ProposalForm
{
    /// <summary>In the place of the wrong value, in its style.</summary>
    Value,

    /// <summary>In the place of the wrong value, as YAML.</summary>
    Yaml,

    /// <summary>As the items of a list, a line each, in the place of the wrong value.</summary>
    Items,

    /// <summary>As a line of its own before it.</summary>
    LineBefore,

    /// <summary>As it is, in the place of what is written there.</summary>
    Source,

    /// <summary>As it is, in the place of what is written there, with a comment that ends the line.</summary>
    Commented,

    /// <summary>What is written there, in quotation marks.</summary>
    Quoted,

    /// <summary>What is written there and the rest of its line, in quotation marks.</summary>
    QuotedToEnd,

    /// <summary>As a field of the entry of which the place is the id.</summary>
    Field,

    /// <summary>As a further key of the quote of which the place has the words.</summary>
    QuotePart,

    /// <summary>Nothing new: the key at the place, and those up to the last one, are indented by so many spaces, with their values.</summary>
    Indented,

    /// <summary>Nothing new: the key at the place goes with its value between the braces of a mapping above it.</summary>
    IntoBraces,

    /// <summary>Nothing: the dashes of a list that begins at the place are taken out.</summary>
    WithoutDashes,

    /// <summary>Nothing: the dashes of a list that begins at the place become spaces, so that the lines of its items are those of one mapping.</summary>
    DashesToSpaces,

    /// <summary>Nothing new: the brackets around the pairs that begin at the place become braces.</summary>
    Braces,

    /// <summary>Nothing new: the items of a list that begins at the place become entries, each under its id.</summary>
    UnderIds,

    /// <summary>Nothing: the key of which the place is the only value is taken out.</summary>
    WithoutReference,

    /// <summary>As YAML, in the place of a whole list or mapping that begins at the place.</summary>
    Whole,

    /// <summary>As the items of a list, a line each, in the place of a whole list or mapping that begins at the place.</summary>
    WholeList,

    /// <summary>As a key with its value, in the place of the key at the place and of its value.</summary>
    Pair,

    /// <summary>Nothing: the key at the place is taken out, with its value.</summary>
    WithoutKey,

    /// <summary>Nothing: the item of a list at the place is taken out, which is not the first one.</summary>
    WithoutItem,

    /// <summary>Nothing new: the entries from the place to the last one, as they are, in the section that has the value as its key.</summary>
    Moved,
}

/// <summary>What to write at the place of a mistake.</summary>
/// <param name="Value">The right value, as a reader of YAML would return it; the YAML itself where it is no single value.</param>
/// <param name="IsSafe">Whether it means what was written. Another word never does, however near it is.</param>
/// <param name="Form">How it is written.</param>
internal sealed record Proposal(string Value, bool IsSafe, ProposalForm Form = ProposalForm.Value)
{
    /// <summary>What a person reads of it; empty where what is written says enough.</summary>
    public string Label { get; init; } = string.Empty;

    /// <summary>The token at which it is written; 0 for the place of the mistake.</summary>
    public int Token { get; init; }

    /// <summary>The token with which what it replaces ends; 0 for the same one.</summary>
    public int Last { get; init; }

    /// <summary>For a field: the token of the key that it is written before; 0 where it comes last. For a key that goes into braces: the token of these. For entries that are moved: that of the key of their section; 0 where it is not there.</summary>
    public int Next { get; init; }

    /// <summary>For entries that are moved: the token of the key of the section that they are in.</summary>
    public int Owner { get; init; }

    /// <summary>The same, which a person looks at.</summary>
    public Proposal LookedAt() => this with { IsSafe = false };

    /// <summary>A name that replaced another one, by the corpus's own word.</summary>
    public static Proposal Renamed(string now) => new(now, IsSafe: true);

    /// <summary>A name that was probably meant. It is the same word where only the case of letters differs, or nothing that can be seen.</summary>
    public static Proposal Meant(string written, string meant) =>
        new(meant, IsSafe: SameName.Is(written, meant));
}
