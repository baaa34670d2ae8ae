using System.Text;

namespace TypedSeeds.Benchmarks.Corpus;

/// <summary>Writes values as a person would: plain if YAML allows it, else in quotes, and long ones over several lines.</summary>
internal static class YamlText
{
    private const int Width = 110;

    /// <summary>A list within brackets.</summary>
    public static string List(IEnumerable<string> values) => "[" + string.Join(", ", values) + "]";

    /// <summary>A long value, wrapped at the usual width and indented below its key.</summary>
    public static string Wrapped(string value, int indent)
    {
        var text = new StringBuilder();
        var column = indent;
        foreach (var word in value.Split(' '))
        {
            if (column + word.Length > Width)
            {
                text.Append('\n').Append(' ', indent);
                column = indent;
            }
            else if (text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(word);
            column += word.Length + 1;
        }

        return text.ToString();
    }

    /// <summary>A value in double quotes.</summary>
    public static string Quoted(string value) => "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
