using System.Globalization;
using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>What differs between the words of a document and those of a quote, as a person would say it.</summary>
/// <remarks>Each clause is about the first difference, and shows it: what is said of document and quote is in both, and differs.</remarks>
/// <param name="Clause">What the document has and what the quote has.</param>
/// <param name="At">Where the difference starts in the words of the document, each run of white space as one space.</param>
internal sealed record Difference(string Clause, int At)
{
    private const int LongestWords = 60;

    /// <summary>So many characters after a difference tell that document and quote go on alike.</summary>
    private const int LongEnough = 12;

    /// <summary>How many characters that look like others are named.</summary>
    private const int MostNamed = 3;

    /// <summary>The first difference.</summary>
    /// <param name="document">The words of the document.</param>
    /// <param name="quote">The words of the quote.</param>
    /// <param name="isCut">Whether the words of the document end where looking did, and not where those of the quote do.</param>
    /// <param name="whole">All words of the document, each run of white space as one space.</param>
    public static Difference Between(string document, string quote, bool isCut, string whole)
    {
        var said = TextIndex.Normalize(document).Trim(' ');
        var written = TextIndex.Normalize(quote).Trim(' ');
        var start = CommonStart(said, written, 0, 0);
        var end = isCut ? 0 : CommonEnd(said, written, start);
        return OneCharacter(said, written, start, end) ?? Words(said, written, start, end, isCut, whole);
    }

    // Punctuation, digits of emoji and the like are hard to tell apart, so they are named.
    private static Difference? OneCharacter(string said, string written, int start, int end)
    {
        var from = CharacterStart(said, written, start);
        var (inDocument, inQuote) = (CharacterAt(said, from), CharacterAt(written, from));
        if (inDocument.Length == 0 || inQuote.Length == 0 || inDocument == " " || inQuote == " " || IsLetterOrDigit(inDocument) || IsLetterOrDigit(inQuote))
        {
            return null;
        }

        var isLast = said.Length - end <= from + inDocument.Length && written.Length - end <= from + inQuote.Length;
        return isLast || (end > 0 && new FoldedText(said).Text == new FoldedText(written).Text)
            ? new(Name(inDocument, inQuote, from), from)
            : null;
    }

    private static Difference Words(string said, string written, int start, int end, bool isCut, string whole)
    {
        var from = WordStart(said, written, start);
        if (!isCut)
        {
            end = WordEnd(said, written, from, end);
        }

        var (inDocument, inQuote) = (Rest(said, from, end), Rest(written, from, end));
        var (same, sameInQuote) = SameLook(inDocument, inQuote);
        var lookAlikes = Named(inDocument.Substring(0, same), inQuote.Substring(0, sameInQuote), from);
        if (sameInQuote == inQuote.Length && (isCut || same == inDocument.Length) && lookAlikes is not null)
        {
            return lookAlikes;
        }

        var different = Different(said, written, from + same, from + sameInQuote, end, isCut, whole);
        return lookAlikes is null ? different : different with { Clause = $"{different.Clause}, and before that {lookAlikes.Clause}" };
    }

    /// <summary>How much two texts begin with in words that look alike.</summary>
    private static (int InOne, int InOther) SameLook(string one, string other)
    {
        var (i, j) = (0, 0);
        while (i < one.Length && j < other.Length)
        {
            var (endOne, endOther) = (EndOfWord(one, i), EndOfWord(other, j));
            var (word, otherWord) = (one.Substring(i, endOne - i), other.Substring(j, endOther - j));
            if (word != otherWord && !Look.IsShared(word, otherWord))
            {
                break;
            }

            (i, j) = (endOne, endOther);
        }

        return (i, j);
    }

    private static int EndOfWord(string text, int start)
    {
        var space = text.IndexOf(' ', start);
        return space < 0 ? text.Length : space + 1;
    }

    private static Difference? Named(string said, string written, int from)
    {
        var clauses = new List<string>();
        foreach (var pair in LookAlikes.Between(said, written))
        {
            if (clauses.Count == MostNamed)
            {
                clauses.Add("so on");
                break;
            }

            clauses.Add(clauses.Count == 0
                ? Name(pair.One, pair.Other, from + pair.At)
                : $"{LookAlikes.NameOf(pair.One)} where it has {LookAlikes.NameOf(pair.Other)} at character {Invariant.Text(from + pair.At + 1)}");
        }

        return clauses.Count == 0 ? null : new(string.Join(", and ", clauses), from);
    }

    private static Difference Different(string said, string written, int at, int atInQuote, int end, bool isCut, string whole)
    {
        var (inDocument, inQuote) = (Rest(said, at, end), Rest(written, atInQuote, end));
        if (isCut || inDocument.Length > LongestWords || inQuote.Length > LongestWords)
        {
            (inDocument, inQuote) = UntilAlike(inDocument, inQuote);
        }

        // Words that are in the other text, too, are shown with what is before or after them, since they are missing here alone.
        var (missing, other) = inDocument.Trim(' ').Length == 0 ? (inQuote.Trim(' '), whole) : (inDocument.Trim(' '), written);
        var isOneSided = inDocument.Trim(' ').Length == 0 || inQuote.Trim(' ').Length == 0;
        if (isOneSided && other.IndexOf(Shown(missing).TrimEnd(Shorten.Ellipsis[0]), StringComparison.Ordinal) >= 0)
        {
            return InContext(said, written, at, atInQuote, inDocument, inQuote);
        }

        return inQuote.Trim(' ').Length == 0 ? new($"the document says ‘{Shown(inDocument)}’ where the quote leaves it out", at)
            : inDocument.Trim(' ').Length == 0 ? new($"the document does not have ‘{Shown(inQuote)}’ there", at)
            : WithNextWord(said, written, at, atInQuote, inDocument, inQuote);
    }

    // Marks and digits alone tell a reader little.
    private static Difference WithNextWord(string said, string written, int at, int atInQuote, string inDocument, string inQuote)
    {
        var (end, endInQuote) = (at + inDocument.Length, atInQuote + inQuote.Length);
        var next = end < said.Length ? EndOfWord(said, end + 1) - end : 0;
        var isAlike = next > 1 && CommonStart(said, written, end, endInQuote) is var length && (length >= next || (length == next - 1 && said[end + length] == ' '));
        return isAlike && next < Surroundings.LongestWord && !inDocument.Any(Characters.IsLetter) && DigitsOf(inDocument) == DigitsOf(inQuote)
            ? Both(said.Substring(at, inDocument.Length + next), written.Substring(atInQuote, Math.Min(inQuote.Length + next, written.Length - atInQuote)), at, atInQuote)
            : Both(inDocument, inQuote, at, atInQuote);
    }

    private static string DigitsOf(string text) => string.Concat(text.Where(Characters.IsLetterOrDigit));

    private static Difference InContext(string said, string written, int at, int atInQuote, string inDocument, string inQuote)
    {
        var borders = new CharacterBorders(said);
        var before = Enumerable.Range(1, Math.Min(Math.Min(at, atInQuote), Surroundings.LongestWord - 1)).Select(length => at - length)
            .Where(start => borders.Has(start) && string.CompareOrdinal(said, start, written, atInQuote - (at - start), at - start) == 0).ToArray();
        var start = before.Where(place => place < at - 1 && IsBetweenWords(said, place)).DefaultIfEmpty(before.DefaultIfEmpty(at).Min()).Max();
        var (end, endInQuote) = (at + inDocument.Length, atInQuote + inQuote.Length);
        var after = start < at ? 0 : Math.Min(CommonStart(said, written, end, endInQuote), Surroundings.LongestWord);
        while (after > 0 && !borders.Has(end + after))
        {
            after--;
        }

        return Both(said.Substring(start, end + after - start), written.Substring(atInQuote - (at - start), endInQuote + after - atInQuote + at - start), start, atInQuote - (at - start));
    }

    /// <summary>What both say, cut so that the difference is in what is shown.</summary>
    private static Difference Both(string inDocument, string inQuote, int at, int atInQuote)
    {
        var (said, written) = (Shown(inDocument), Shown(inQuote));
        if (said != written && !Look.IsShared(said, written))
        {
            return new($"the document says ‘{said}’ where the quote says ‘{written}’", at);
        }

        var first = CharacterStart(inDocument, inQuote, CommonStart(inDocument, inQuote, 0, 0));
        return new(Name(CharacterAt(inDocument, first), CharacterAt(inQuote, first), atInQuote + first), at + first);
    }

    private static string Shown(string text) => Shorten.To(text.Trim(' '), LongestWords);

    private static string Name(string inDocument, string inQuote, int at) =>
        $"the document has {LookAlikes.NameOf(inDocument)} where the quote has {LookAlikes.NameOf(inQuote)} at character {Invariant.Text(at + 1)}";

    /// <summary>The shortest parts after which both texts go on alike; what can be shown of them where they never do.</summary>
    private static (string One, string Other) UntilAlike(string one, string other)
    {
        var first = CommonStart(one, other, 0, 0);
        foreach (var isEnd in new Func<string, int, bool>[] { IsBetweenWords, static (text, at) => new CharacterBorders(text).Has(at) })
        {
            var (ends, otherEnds) = (Ends(one, first, isEnd), Ends(other, first, isEnd));
            var alike = ends.SelectMany(end => otherEnds.Select(otherEnd => (End: end, OtherEnd: otherEnd)))
                .OrderBy(static pair => pair.End + pair.OtherEnd)
                .FirstOrDefault(pair => GoesOnAlike(one, pair.End, other, pair.OtherEnd));
            if (alike != default)
            {
                return (one.Substring(0, alike.End), other.Substring(0, alike.OtherEnd));
            }
        }

        return (one, other);
    }

    private static int[] Ends(string text, int first, Func<string, int, bool> isEnd)
    {
        var shown = text.Substring(0, Math.Min(text.Length, LongestWords + LongEnough));
        return Enumerable.Range(first, Math.Max(0, Math.Min(text.Length, LongestWords) - first + 1)).Where(at => isEnd(shown, at)).ToArray();
    }

    private static bool GoesOnAlike(string one, int at, string other, int atOther) =>
        CommonStart(one, other, at, atOther) is var length && (length >= LongEnough || (length > 0 && atOther + length == other.Length));

    // Words that are written without spaces have no start that is near.
    private static int WordStart(string said, string written, int start)
    {
        for (var at = start; at >= 0 && start - at < Surroundings.LongestWord; at--)
        {
            if (IsBetweenWords(said, at) && IsBetweenWords(written, at))
            {
                return at;
            }
        }

        return CharacterStart(said, written, start);
    }

    /// <summary>How much is alike at the end, in whole words.</summary>
    private static int WordEnd(string said, string written, int from, int end)
    {
        for (var at = end; at >= 0 && end - at < Surroundings.LongestWord; at--)
        {
            if (IsBetweenWords(said, said.Length - at) && IsBetweenWords(written, written.Length - at))
            {
                return at;
            }
        }

        var (borders, otherBorders) = (new CharacterBorders(said), new CharacterBorders(written));
        while (end > 0 && !(borders.Has(said.Length - end) && otherBorders.Has(written.Length - end)))
        {
            end--;
        }

        return Math.Min(end, Math.Min(said.Length, written.Length) - from);
    }

    private static int CharacterStart(string said, string written, int start)
    {
        var (borders, otherBorders) = (new CharacterBorders(said), new CharacterBorders(written));
        while (start > 0 && !(borders.Has(start) && otherBorders.Has(start)))
        {
            start--;
        }

        return start;
    }

    private static string CharacterAt(string text, int start)
    {
        start = Math.Min(start, text.Length);
        var borders = new CharacterBorders(text);
        var end = Math.Min(start + 1, text.Length);
        while (end < text.Length && !borders.Has(end))
        {
            end++;
        }

        return text.Substring(start, end - start);
    }

    private static bool IsLetterOrDigit(string character) => Characters.IsLetterOrDigit(character, 0) || Characters.CategoryOf(character[0]) is UnicodeCategory.NonSpacingMark;

    private static bool IsBetweenWords(string text, int at) =>
        at == 0 || at == text.Length || text[at] == ' ' || text[at - 1] == ' ';

    private static string Rest(string text, int start, int end) =>
        text.Length - end > start ? text.Substring(start, text.Length - end - start) : string.Empty;

    private static int CommonStart(string left, string right, int at, int atRight)
    {
        var length = 0;
        while (at + length < left.Length && atRight + length < right.Length && left[at + length] == right[atRight + length])
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
