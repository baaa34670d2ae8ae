using System.Text;

namespace TypedSeeds.Tool.Serving.Features;

/// <summary>Writes texts as Markdown.</summary>
internal static class Markdown
{
    private const string Signs = "\\`*_{}[]<>()#+-!|~&";

    /// <summary>A text that is shown as it is.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (Signs.Contains(character, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>A text as a name or a piece of an annotation.</summary>
    public static string Code(string text) => text.Contains('`', StringComparison.Ordinal) ? $"`` {text} ``" : $"`{text}`";

    /// <summary>Words of a document.</summary>
    public static string Quoted(string text) => "> " + Text(text);
}
