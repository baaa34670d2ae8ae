using System.Text;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>Writes JSON that people can read: indented, with letters of all scripts unescaped.</summary>
/// <remarks>Hand-written, because a generator cannot rely on a JSON library in the compiler's host.</remarks>
internal sealed class JsonWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    private JsonWriter()
    {
    }

    public static string Write(JsonObject value)
    {
        var writer = new JsonWriter();
        writer.Value(value);
        return writer._text.Append('\n').ToString();
    }

    private void Value(object value)
    {
        switch (value)
        {
            case string text:
                Text(text);
                break;
            case JsonLiteral literal:
                _text.Append(literal.Text);
                break;
            case JsonObject json:
                Items('{', json, '}', Member);
                break;
            default:
                Items('[', (IEnumerable<object>)value, ']', Value);
                break;
        }
    }

    private void Member(KeyValuePair<string, object> member)
    {
        Text(member.Key);
        _text.Append(": ");
        Value(member.Value);
    }

    private void Items<T>(char open, IEnumerable<T> items, char close, Action<T> write)
    {
        _text.Append(open);
        _depth++;
        var isEmpty = true;
        foreach (var item in items)
        {
            _text.Append(isEmpty ? string.Empty : ",");
            NewLine();
            write(item);
            isEmpty = false;
        }

        _depth--;
        if (!isEmpty)
        {
            NewLine();
        }

        _text.Append(close);
    }

    private void NewLine() => _text.Append('\n').Append(' ', 2 * _depth);

    private void Text(string text)
    {
        _text.Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => _text.Append('\\').Append(character),
                < ' ' or '\u2028' or '\u2029' => _text.Append("\\u").Append(((int)character).ToString("x4", System.Globalization.CultureInfo.InvariantCulture)),
                _ => _text.Append(character),
            };
        }

        _text.Append('"');
    }
}
