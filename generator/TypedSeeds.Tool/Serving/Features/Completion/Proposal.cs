using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>Something that may be written under the cursor.</summary>
/// <param name="Label">What is shown.</param>
/// <param name="Value">The value, as a reader of YAML would return it.</param>
/// <param name="Kind">What it is.</param>
internal sealed record Proposal(string Label, string Value, CompletionItemKind Kind)
{
    /// <summary>A few words beside the label.</summary>
    public string? Detail { get; init; }

    /// <summary>More about it, as Markdown.</summary>
    public string? Documentation { get; init; }

    /// <summary>Further words by which it is found.</summary>
    public string Words { get; init; } = string.Empty;

    /// <summary>The YAML that is written; null where the value is written in the style of what is there.</summary>
    public string? Yaml { get; init; }

    /// <summary>A further key of its mapping, in a line of its own before it; null where none is needed. What is written has no line break: some editors write a character in its place.</summary>
    public string? LineBefore { get; init; }

    /// <summary>Whether it goes on from what is typed, so that the editor shows it although its words may differ.</summary>
    public bool GoesOn { get; init; }
}

/// <summary>What may be written under the cursor.</summary>
/// <param name="Items">The proposals, the best first.</param>
/// <param name="IsCut">Whether there are more, so that the editor must ask again.</param>
internal sealed record Proposals(IReadOnlyList<Proposal> Items, bool IsCut = false)
{
    public static Proposals None { get; } = new([]);
}
