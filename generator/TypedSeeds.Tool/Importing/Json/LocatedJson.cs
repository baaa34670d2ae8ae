using System.Globalization;
using System.Text.Json;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.Json;

/// <summary>A value of JSON, with its place.</summary>
/// <param name="Offset">Where it is in the text of the file.</param>
/// <param name="Kind">What it is.</param>
internal sealed record LocatedJson(int Offset, JsonValueKind Kind)
{
    private static readonly Dictionary<string, LocatedJson> None = [];

    /// <summary>The text, or a number or truth value as it is written.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<LocatedJson> Items { get; init; } = [];

    /// <summary>The members of an object, in their order.</summary>
    public IReadOnlyDictionary<string, LocatedJson> Members { get; init; } = None;

    /// <summary>Whether it is a text, a number or a truth value.</summary>
    public bool IsScalar => Kind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False;

    private string Noun => Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => Text,
    };

    /// <summary>A member; null where it is not there, or is null.</summary>
    public LocatedJson? Find(string key) => Members.TryGetValue(key, out var member) && member.Kind != JsonValueKind.Null ? member : null;

    /// <summary>The text of a member; null where there is none.</summary>
    public string? FindText(string key) => Find(key) is { } member ? member.AsText(key) : null;

    /// <summary>The text of a member that must be there.</summary>
    public string GetText(string key) => FindText(key) ?? throw Missing(key);

    /// <summary>An offset or a length; null where there is none.</summary>
    public int? FindCount(string key) => Find(key) is not { } member ? null
        : int.TryParse(member.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && member.Kind == JsonValueKind.Number ? count
        : throw member.Wrong(key, "a whole number from 0 on");

    public int GetCount(string key) => FindCount(key) ?? throw Missing(key);

    /// <summary>The items of a member that may be a list, a value alone, or missing.</summary>
    public IReadOnlyList<LocatedJson> ItemsOf(string key) => Find(key) is not { } member ? [] : member.Kind == JsonValueKind.Array ? member.Items : [member];

    public string AsText(string key) => Kind == JsonValueKind.String ? Text : throw Wrong(key, "a text");

    public LocatedJson AsObject(string key) => Kind == JsonValueKind.Object ? this : throw Wrong(key, "an object");

    public SourceException Wrong(string key, string expected) => new(Offset, $"'{key}' is {Noun}, and must be {expected}");

    private SourceException Missing(string key) => new(Offset, $"'{key}' is missing");
}
