using System.Text.Json.Serialization;

namespace TypedSeeds.Tool.Serving.Protocol;

/// <summary>A part of a file, with its own parts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Range">The whole of it.</param>
/// <param name="SelectionRange">Its name in the text; within the whole.</param>
internal sealed record DocumentSymbol([property: JsonConverter(typeof(ShownTextConverter))] string Name, SymbolKind Kind, PositionRange Range, PositionRange SelectionRange)
{
    /// <summary>A few words beside the name.</summary>
    [JsonConverter(typeof(ShownTextConverter))]
    public string? Detail { get; init; }

    public IReadOnlyList<DocumentSymbol>? Children { get; init; }
}

/// <summary>Asks for parts of all files.</summary>
/// <param name="Query">What their names hold, loosely; empty for all.</param>
internal sealed record WorkspaceSymbolParams(string Query);

/// <summary>A part of a file, found by its name.</summary>
internal sealed record WorkspaceSymbol([property: JsonConverter(typeof(ShownTextConverter))] string Name, SymbolKind Kind, Location Location)
{
    /// <summary>The name of what contains it.</summary>
    [JsonConverter(typeof(ShownTextConverter))]
    public string? ContainerName { get; init; }
}

/// <summary>What a part is; an editor shows a sign for it.</summary>
internal enum SymbolKind
{
    File = 1,
    Module = 2,
    Namespace = 3,
    Package = 4,
    Class = 5,
    Method = 6,
    Property = 7,
    Field = 8,
    Enum = 10,
    Interface = 11,
    Function = 12,
    Variable = 13,
    Constant = 14,
    String = 15,
    Number = 16,
    Boolean = 17,
    Array = 18,
    Object = 19,
    Key = 20,
    EnumMember = 22,
    Struct = 23,
    Event = 24,
}
