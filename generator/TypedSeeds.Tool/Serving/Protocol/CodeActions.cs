using System.Text.Json.Serialization;

namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>Asks what can be done about a range.</summary>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, PositionRange Range, CodeActionContext Context) : IRangeParams;

/// <summary>What is wrong in the range, and which actions are wanted.</summary>
/// <param name="Diagnostics">The diagnostics that the editor shows there.</param>
/// <param name="Only">The kinds of actions that are wanted, with those below them; null for all.</param>
internal sealed record CodeActionContext([property: JsonConverter(typeof(LooseListConverter<Diagnostic>))] IReadOnlyList<Diagnostic>? Diagnostics = null, IReadOnlyList<string>? Only = null);

/// <summary>Something that can be done, such as a fix.</summary>
internal sealed record CodeAction([property: JsonConverter(typeof(ShownTextConverter))] string Title)
{
    /// <summary>One of <see cref="CodeActionKinds"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>What it mends.</summary>
    public IReadOnlyList<Diagnostic>? Diagnostics { get; init; }

    /// <summary>Whether an editor may take it without a question.</summary>
    public bool? IsPreferred { get; init; }

    public WorkspaceEdit? Edit { get; init; }
}

/// <summary>The kinds of actions.</summary>
internal static class CodeActionKinds
{
    public const string QuickFix = "quickfix";

    /// <summary>All fixes of a file that change nothing that it says.</summary>
    public const string FixAll = "source.fixAll.typed-seeds";

    /// <summary>Whether a kind is among those that are wanted; a kind holds those that it is the beginning of.</summary>
    public static bool IsWanted(string kind, IReadOnlyList<string>? only) =>
        only is null || only.Any(wanted => wanted.Length == 0 || kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal));
}
