using System.Text;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Serving.Features;

/// <summary>Writes texts as Markdown.</summary>
internal static class Markdown
{
    private const string Signs = "\\`*_[]<>|~&";

    /// <summary>The signs that have a meaning at the start of a line alone.</summary>
    private const string StartSigns = "#+-";

    /// <summary>A text that is shown as it is.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in Printable.Of(text.ReplaceLineEndings(" ")))
        {
            if (Signs.Contains(character, StringComparison.Ordinal) || (escaped.Length == 0 && StartSigns.Contains(character, StringComparison.Ordinal)))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>A text as a name or a piece of an annotation.</summary>
    public static string Code(string text)
    {
        var shown = Printable.Of(text.ReplaceLineEndings(" "));
        var (longest, run) = (0, 0);
        foreach (var character in shown)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        // A run of as many marks as those around it would end the code.
        var fence = new string('`', longest + 1);
        return longest == 0 ? $"`{shown}`" : $"{fence} {shown} {fence}";
    }

    /// <summary>Words of a document.</summary>
    public static string Quoted(string text) => "> " + Text(text);
}
