using System.Globalization;
using System.Text.Json;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.Json;

/// <summary>A value of JSON, with its place. It knows whether anybody asked for its text, so that what is not imported can be told.</summary>
/// <param name="offset">Where it is in the text of the file.</param>
/// <param name="kind">What it is.</param>
internal sealed class LocatedJson(int offset, JsonValueKind kind)
{
    private static readonly Dictionary<string, LocatedJson> None = [];

    private readonly string _text = string.Empty;
    private bool _isUsed;

    public int Offset => offset;

    public JsonValueKind Kind => kind;

    /// <summary>The text, or a number or truth value as it is written. Who asks for it uses it.</summary>
    public string Text
    {
        get
        {
            _isUsed = true;
            return _text;
        }

        init => _text = value;
    }

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
        _ => _text,
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

    /// <summary>Whether it is a text, without a use of it.</summary>
    public bool IsText(string text) => Kind == JsonValueKind.String && _text == text;

    /// <summary>Whether a member is a text, without a use of it.</summary>
    public bool IsText(string key, string text) => Find(key) is { } member && member.IsText(text);

    public string AsText(string key) => Kind == JsonValueKind.String ? Text : throw Wrong(key, "a text");

    public LocatedJson AsObject(string key) => Kind == JsonValueKind.Object ? this : throw Wrong(key, "an object");

    /// <summary>A whole value of the source, which must be an object.</summary>
    public LocatedJson AsWholeObject() => Kind == JsonValueKind.Object ? this : throw new SourceException(Offset, $"it is {Noun}, and must be an object");

    /// <summary>Says that the whole value needs no word: it follows from others, or an error tells of it.</summary>
    public void Use() => _isUsed = true;

    /// <summary>Says so of members, where they are there.</summary>
    public void Use(params string[] keys)
    {
        foreach (var key in keys)
        {
            Members.GetValueOrDefault(key)?.Use();
        }
    }

    /// <summary>The largest parts that nobody used and that hold something, each with its path, such as <c>items[].rights</c>.</summary>
    public IEnumerable<(string Path, LocatedJson Value)> Unused() => Unused(string.Empty);

    private IEnumerable<(string Path, LocatedJson Value)> Unused(string path)
    {
        if (_isUsed || HoldsNothing)
        {
            return [];
        }

        return !HasUsed
            ? [(path, this)]
            : Members.SelectMany(member => member.Value.Unused(path.Length == 0 ? member.Key : $"{path}.{member.Key}")).Concat(Items.SelectMany(item => item.Unused(path + "[]")));
    }

    private bool HasUsed => _isUsed || Members.Values.Concat(Items).Any(static part => part.HasUsed);

    private bool HoldsNothing => Kind switch
    {
        JsonValueKind.Object or JsonValueKind.Array => Members.Values.Concat(Items).All(static part => part.HoldsNothing),
        JsonValueKind.String => _text.Length == 0,
        _ => Kind == JsonValueKind.Null,
    };

    public SourceException Wrong(string key, string expected) => new(Offset, $"'{key}' is {Noun}, and must be {expected}");

    private SourceException Missing(string key) => new(Offset, $"'{key}' is missing");
}
