using System.Text.Json.Serialization;

namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>Asks what may be written at a place.</summary>
internal sealed record CompletionParams(TextDocumentIdentifier TextDocument, Position Position) : IPositionParams;

/// <summary>What may be written at a place.</summary>
/// <param name="IsIncomplete">Whether the list is to be asked for again as more is typed.</param>
/// <param name="Items">The proposals.</param>
internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);

/// <summary>A proposal.</summary>
/// <param name="Label">What is shown.</param>
internal sealed record CompletionItem([property: JsonConverter(typeof(ShownTextConverter))] string Label)
{
    public CompletionItemKind? Kind { get; init; }

    /// <summary>A few words beside the label.</summary>
    [JsonConverter(typeof(ShownTextConverter))]
    public string? Detail { get; init; }

    public MarkupContent? Documentation { get; init; }

    /// <summary>Whether the editor should select it first.</summary>
    public bool? Preselect { get; init; }

    /// <summary>By what it is sorted; the label where it is null.</summary>
    public string? SortText { get; init; }

    /// <summary>By what the editor filters; the label where it is null.</summary>
    public string? FilterText { get; init; }

    public InsertTextFormat? InsertTextFormat { get; init; }

    /// <summary>What is written. Its range is in one line and holds the cursor.</summary>
    public RangeEdit? TextEdit { get; init; }

    /// <summary>What is written elsewhere in the file.</summary>
    public IReadOnlyList<RangeEdit>? AdditionalTextEdits { get; init; }
}

/// <summary>How a proposal is written.</summary>
internal enum InsertTextFormat
{
    PlainText = 1,
    Snippet = 2,
}

/// <summary>What a proposal is; an editor shows a sign for it.</summary>
internal enum CompletionItemKind
{
    Text = 1,
    Field = 5,
    Class = 7,
    Module = 9,
    Property = 10,
    Value = 12,
    Enum = 13,
    Keyword = 14,
    Snippet = 15,
    File = 17,
    Reference = 18,
    EnumMember = 20,
    Constant = 21,
    Event = 23,
}
