using System.Text.Json;

namespace TypedSeeds.Yaml.Tests.Support;

/// <summary>A place in a text, both counted from zero.</summary>
internal sealed record Position(int Line, int Character);

internal sealed record ServerRange(Position Start, Position End);

/// <summary>A diagnostic of the server.</summary>
internal sealed record ServerDiagnostic(ServerRange Range, string Message);

internal sealed record PublishedDiagnostics(string Uri, IReadOnlyList<ServerDiagnostic> Diagnostics);

internal sealed record ConfigurationItem(string? Section);

internal sealed record ConfigurationRequest(IReadOnlyList<ConfigurationItem> Items);

internal sealed record CompletionList(IReadOnlyList<CompletionItem> Items);

/// <summary>A completion of the server.</summary>
internal sealed record CompletionItem(string Label, string? InsertText, JsonElement? Documentation)
{
    /// <summary>The documentation of the completion.</summary>
    public string Meaning => Documentation switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.Object } markup => markup.GetProperty("value").GetString()!,
        _ => string.Empty,
    };
}

internal sealed record HoverAnswer(HoverContents Contents);

internal sealed record HoverContents(string Value);
