using System.Globalization;
using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>What differs between the words of a document and those of a quote, as a person would say it.</summary>
internal static class Difference
{
    private const int LongestWords = 60;

    public static string Describe(string document, string quote, bool isCut)
    {
        var said = TextIndex.Normalize(document).Trim(' ');
        var written = TextIndex.Normalize(quote).Trim(' ');
        var start = CommonStart(said, written);
        var end = isCut ? 0 : CommonEnd(said, written, start);
        return OneCharacter(said, written, start, end) ?? Words(said, written, start, end);
    }

    private static string? OneCharacter(string said, string written, int start, int end)
    {
        var isMark = start < said.Length && start < written.Length
            && said[start] != written[start]
            && !char.IsLetterOrDigit(said[start]) && !char.IsLetterOrDigit(written[start]);
        var isLast = said.Length - end <= start + 1 && written.Length - end <= start + 1;
        return isMark && (isLast || new FoldedText(said).Text == new FoldedText(written).Text)
            ? $"the document has {Name(said[start])} where the quote has {Name(written[start])} at character {(start + 1).ToString(CultureInfo.InvariantCulture)}"
            : null;
    }

    private static string Name(char character)
    {
        var code = Invisible.Name(character);
        return char.IsControl(character) || char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format
            ? code
            : $"{character} ({code})";
    }

    private static string Words(string said, string written, int start, int end)
    {
        while (!IsBetweenWords(said, start) || !IsBetweenWords(written, start))
        {
            start--;
        }

        while (!IsBetweenWords(said, said.Length - end) || !IsBetweenWords(written, written.Length - end))
        {
            end--;
        }

        var inDocument = Shorten.To(Between(said, start, end), LongestWords);
        var inQuote = Shorten.To(Between(written, start, end), LongestWords);
        if (inDocument.Length == 0)
        {
            return $"the document does not have ‘{inQuote}’ there";
        }

        return inQuote.Length == 0
            ? $"the document says ‘{inDocument}’ where the quote leaves it out"
            : $"the document says ‘{inDocument}’ where the quote says ‘{inQuote}’";
    }

    private static bool IsBetweenWords(string text, int at) =>
        at == 0 || at == text.Length || text[at] == ' ' || text[at - 1] == ' ';

    private static string Between(string text, int start, int end) =>
        text.Length - end > start ? text.Substring(start, text.Length - end - start).Trim(' ') : string.Empty;

    private static int CommonStart(string left, string right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length])
        {
            length++;
        }

        return length;
    }

    private static int CommonEnd(string left, string right, int start)
    {
        var length = 0;
        while (length < left.Length - start && length < right.Length - start && left[left.Length - 1 - length] == right[right.Length - 1 - length])
        {
            length++;
        }

        return length;
    }
}
