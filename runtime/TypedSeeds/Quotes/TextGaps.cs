using System.Text;

namespace TypedSeeds;

/// <summary>Joins the pieces of a quote and shows where words of the document are left out between them.</summary>
/// <remarks>Compiled into the generator too, so that every place that shows a quote shows its gaps alike.</remarks>
internal static class TextGaps
{
    /// <summary>What is shown for words that are left out.</summary>
    public const string Mark = " […] ";

    /// <summary>The pieces as one text.</summary>
    public static string Join(string text, IReadOnlyList<TextRange> pieces)
    {
        if (pieces.Count == 1)
        {
            return text.Substring(pieces[0].Start, pieces[0].Length);
        }

        var joined = new StringBuilder();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i > 0)
            {
                joined.Append(Shown(text, pieces[i - 1].End, pieces[i].Start));
            }

            joined.Append(text, pieces[i].Start, pieces[i].Length);
        }

        return joined.ToString();
    }

    /// <summary>What is between two pieces, without the white space around it; empty where no more is left out.</summary>
    public static TextRange LeftOut(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextRange(start, end - start);
    }

    // Pieces without a character between them are joined as the document has them: many scripts write no spaces.
    private static string Shown(string text, int start, int end) =>
        LeftOut(text, start, end).Length > 0 ? Mark : start < end ? " " : string.Empty;
}
