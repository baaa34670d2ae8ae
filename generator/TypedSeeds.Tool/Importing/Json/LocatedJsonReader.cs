using System.Text;
using System.Text.Json;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.Json;

/// <summary>Reads JSON with the place of each value. No value is nested deeper than 64 levels, as is usual.</summary>
internal sealed class LocatedJsonReader
{
    private const int LongestShown = 40;

    /// <summary>How the framework begins to say that the text ends too early: the rest of it is about the reader and not the text.</summary>
    private const string Unfinished = "Expected depth to be zero";

    private readonly byte[] _bytes;
    private readonly int _start;
    private readonly bool _isInText;
    private int _knownByte;
    private int _knownOffset;

    private LocatedJsonReader(string text, int start, bool isInText) => (_bytes, _start, _isInText) = (Encoding.UTF8.GetBytes(text), start, isInText);

    /// <summary>Reads one value.</summary>
    /// <param name="text">The JSON.</param>
    /// <param name="start">Where it begins in its file.</param>
    /// <exception cref="SourceException">It is not JSON.</exception>
    public static LocatedJson Read(string text, int start = 0) => new LocatedJsonReader(text, start, isInText: false).Read();

    /// <summary>Reads one value that is written as a text of another. All its parts have the place of that text.</summary>
    /// <exception cref="SourceException">It is not JSON.</exception>
    public static LocatedJson ReadInText(LocatedJson text) => new LocatedJsonReader(text.Text, text.Offset, isInText: true).Read();

    private LocatedJson Read()
    {
        try
        {
            var json = new Utf8JsonReader(_bytes);
            json.Read();
            var value = Value(ref json);
            json.Read();
            return value;
        }
        catch (JsonException exception)
        {
            throw new SourceException(PlaceOf(exception), "it is not JSON: " + WithoutPlace(exception.Message));
        }
    }

    private LocatedJson Value(ref Utf8JsonReader json)
    {
        var offset = OffsetOf((int)json.TokenStartIndex);
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                return new(offset, JsonValueKind.Object) { Members = Members(ref json) };
            case JsonTokenType.StartArray:
                var items = new List<LocatedJson>();
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Value(ref json));
                }

                return new(offset, JsonValueKind.Array) { Items = items };
            case JsonTokenType.String:
                return new(offset, JsonValueKind.String) { Text = Text(ref json, offset) };
            case JsonTokenType.Null:
                return new(offset, JsonValueKind.Null);
            default:
                var kind = json.TokenType switch { JsonTokenType.True => JsonValueKind.True, JsonTokenType.False => JsonValueKind.False, _ => JsonValueKind.Number };
                return new(offset, kind) { Text = Encoding.UTF8.GetString(json.ValueSpan) };
        }
    }

    private Dictionary<string, LocatedJson> Members(ref Utf8JsonReader json)
    {
        var members = new Dictionary<string, LocatedJson>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var offset = OffsetOf((int)json.TokenStartIndex);
            var key = Text(ref json, offset);
            json.Read();
            if (!members.TryAdd(key, Value(ref json)))
            {
                throw new SourceException(offset, $"the key '{Shorten.To(key, LongestShown)}' is there twice");
            }
        }

        return members;
    }

    private static string Text(ref Utf8JsonReader json, int offset)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new SourceException(offset, "a text has half of a surrogate pair, which is no character");
        }
    }

    // Tokens come in their order, so each byte is counted once.
    private int OffsetOf(int index)
    {
        if (_isInText)
        {
            return _start;
        }

        _knownOffset += Encoding.UTF8.GetCharCount(_bytes, _knownByte, index - _knownByte);
        _knownByte = index;
        return _start + _knownOffset;
    }

    private int PlaceOf(JsonException exception)
    {
        var line = 0;
        for (var left = exception.LineNumber ?? 0; left > 0; left--)
        {
            line = Array.IndexOf(_bytes, (byte)'\n', line) + 1;
        }

        var index = (int)Math.Min(_bytes.Length, line + (exception.BytePositionInLine ?? 0));
        return _isInText ? _start : _start + Encoding.UTF8.GetCharCount(_bytes, 0, index);
    }

    // The framework shows what it could not read, however long that is.
    private static string WithoutPlace(string message)
    {
        if (message.StartsWith(Unfinished, StringComparison.Ordinal))
        {
            return "it ends before its last object or list is closed";
        }

        var words = message.IndexOf(" LineNumber:", StringComparison.Ordinal) is >= 0 and var end ? message[..end] : message;
        return words.StartsWith('\'') && words.LastIndexOf("' is ", StringComparison.Ordinal) is > LongestShown and var last ? $"'{Shorten.To(words[1..last], LongestShown)}{words[last..]}" : words;
    }
}
