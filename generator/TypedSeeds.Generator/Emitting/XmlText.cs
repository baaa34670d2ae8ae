using System.Text;
using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Emitting;

/// <summary>Words of an annotation or a document as content of an XML comment.</summary>
internal static class XmlText
{
    /// <summary>A text on one line, shortened, with what XML would misread written as references.</summary>
    public static string Line(string text, int longest) => Append(new StringBuilder(), text, longest).ToString();

    /// <summary>Appends a text on one line, shortened, with what XML would misread written as references.</summary>
    public static StringBuilder Append(StringBuilder xml, string text, int longest)
    {
        var line = Shorten.BetweenWords(TextIndex.Normalize(text).Trim(' '), longest);
        var copied = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (Replacement(line, i) is { } replacement)
            {
                xml.Append(line, copied, i - copied).Append(replacement);
                copied = i + 1;
            }
        }

        return xml.Append(line, copied, line.Length - copied);
    }

    /// <summary>A sentence about a member of the runtime: a name in backticks becomes a reference to the member, or code where it begins with no capital.</summary>
    public static string WithReferences(string sentence) => string.Concat(sentence.Split('`').Select(static (part, i) =>
        i % 2 == 0 ? part : Characters.IsUpper(part[0]) ? $"<see cref=\"{part}\"/>" : $"<c>{part}</c>"));

    private static string? Replacement(string line, int index) => line[index] switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        // Half a pair, a control character or a bidirectional mark has no business in a source file's comment.
        _ => Literals.MustEscape(line, index) ? "\uFFFD" : null,
    };
}
