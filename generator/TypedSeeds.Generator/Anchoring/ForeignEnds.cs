using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>What an annotator wrote before or after the words of a quote and the document does not have there: a speaker, a number of a line, a footnote, a mark of omission.</summary>
internal static class ForeignEnds
{
    /// <summary>A longer beginning is a part of the sentence.</summary>
    private const int LongestStart = 40;

    private static readonly string[] Omissions = ["[...]", "[…]", "(...)", "(…)", "...", "…"];

    /// <summary>Whether words begin or end with a mark of omission.</summary>
    public static bool HasOmission(string words) => Array.Exists(Omissions, mark => words.Trim().StartsWith(mark, StringComparison.Ordinal) || words.Trim().EndsWith(mark, StringComparison.Ordinal));

    /// <summary>The words without it, where the document has them in one place; null elsewhere.</summary>
    public static Hint? Explain(PieceSelector piece, SearchedDocument document)
    {
        var words = TextIndex.Normalize(piece.Opening.Text).Trim(' ');
        foreach (var (bare, foreign, isSafe) in Bare(words))
        {
            if (bare.Length > 0 && bare.Any(Characters.IsLetterOrDigit) && document.Index.Find(bare) is { IsAll: true, Whole: { Count: 1 } places })
            {
                var range = document.Index.ToOriginal(places[0], bare.Length);
                if (IsNumberThere(range.Start, foreign, document.Document.Text))
                {
                    continue;
                }

                return new Hint($"; {document.PlaceOf(range.Start)} says it without ‘{foreign}’", new(bare, isSafe));
            }
        }

        return null;
    }

    // The number of the item or of the article, which the document writes with another mark.
    private static bool IsNumberThere(int start, string foreign, string text)
    {
        var digits = new string([.. foreign.Where(Characters.IsDigit)]);
        var before = text.Substring(Math.Max(0, start - LongestStart), Math.Min(start, LongestStart)).TrimEnd(' ', '.', ')', ']', ':', '\n', '\r', '\t');
        return digits.Length > 0 && before.EndsWith(digits, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Bare, string Foreign, bool IsSafe)> Bare(string words)
    {
        // A mark of omission at an end says nothing: a quote may begin and end anywhere.
        if (Omissions.FirstOrDefault(mark => words.StartsWith(mark, StringComparison.Ordinal)) is { } first)
        {
            var rest = words.Substring(first.Length).TrimStart(' ');
            yield return (rest, first, true);
            if (Omissions.FirstOrDefault(mark => rest.EndsWith(mark, StringComparison.Ordinal)) is { } both)
            {
                yield return (rest.Substring(0, rest.Length - both.Length).TrimEnd(' '), first, true);
            }
        }

        if (Omissions.FirstOrDefault(mark => words.EndsWith(mark, StringComparison.Ordinal)) is { } last)
        {
            yield return (words.Substring(0, words.Length - last.Length).TrimEnd(' '), last, true);
        }

        var colon = words.IndexOf(": ", StringComparison.Ordinal);
        if (colon is > 0 and < LongestStart)
        {
            yield return (Unquoted(words.Substring(colon + 2)), words.Substring(0, colon + 1), false);
        }

        if (StartOf(words) is > 0 and var start)
        {
            yield return (words.Substring(start).TrimStart(' '), words.Substring(0, start).TrimEnd(' '), false);
        }

        // [1], (12)
        if (words.Length > 3 && words[words.Length - 1] is ']' or ')' && words.LastIndexOfAny(['[', '(']) is > 0 and var note)
        {
            yield return (words.Substring(0, note).TrimEnd(' '), words.Substring(note), false);
        }
    }

    // "11.", "11)", "[11]", "(11)", "line 11", "L11", "-", "•", ">" before the words.
    private static int StartOf(string words)
    {
        var space = words.IndexOf(' ');
        if (space is <= 0 or > LongestStart)
        {
            return 0;
        }

        var first = words.Substring(0, space);
        var second = words.IndexOf(' ', space + 1);
        return first.Equals("line", StringComparison.OrdinalIgnoreCase) && second > 0 && words.Skip(space + 1).Take(second - space - 1).Any(Characters.IsDigit) ? second
            : first.All(static character => Characters.IsDigit(character) || "[]().#L-–—•*>".IndexOf(character) >= 0) ? space
            : first[0] == '[' && first[first.Length - 1] == ']' ? space
            : 0;
    }

    private static string Unquoted(string words) => QuotationMarks.ArePair(words) ? words.Substring(1, words.Length - 2) : words;
}
