using System.Text;
using TypedSeeds.Generator.Anchoring;

namespace TypedSeeds.Generator.Emitting;

/// <summary>Words of an annotation or a document as content of an XML comment.</summary>
internal static class XmlText
{
    /// <summary>A text on one line, shortened, with what XML would misread written as references.</summary>
    public static string Line(string text, int longest)
    {
        var xml = new StringBuilder();
        var line = Shorten(NormalizedText.Normalize(text).Trim(' '), longest);
        for (var i = 0; i < line.Length; i++)
        {
            xml.Append(line[i] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                // Half a pair, a control character or a bidirectional mark has no business in a source file's comment.
                _ when Literals.MustEscape(line, i) => "\uFFFD",
                var character => character.ToString(),
            });
        }

        return xml.ToString();
    }

    /// <summary>Cuts between words where there are any, never in mid-word.</summary>
    private static string Shorten(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', longest);
        var end = space > longest / 2 ? space : longest;
        return text.Substring(0, char.IsLowSurrogate(text[end]) ? end - 1 : end) + "…";
    }
}
