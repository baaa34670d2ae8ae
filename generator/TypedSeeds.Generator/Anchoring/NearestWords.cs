using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Finds the words of a text that need the fewest edits to become some short ones, by reading the text once for each.</summary>
/// <remarks>
/// One bit for each character of the words, as Hyyrö's algorithm for insertions, deletions, replacements and swaps of neighbours has it.
/// A budget of steps bounds the work for one document, however many quotes of it are wrong. It is the same on every machine.
/// </remarks>
internal sealed class NearestWords(FoldedText text, TextBorders borders)
{
    /// <summary>The bits of a word of the machine.</summary>
    public const int Longest = 64;

    /// <summary>How many characters are read and pairs of characters compared for one document: half a second or so.</summary>
    private const long MostSteps = 64_000_000;

    /// <summary>So many of the best places are compared as whole words.</summary>
    private const int MostPlaces = 64;

    /// <summary>A syllable of Hangul has up to three letters, and two may be swapped.</summary>
    private const int LettersOfSyllable = 3;

    private ulong[]? _bits;

    /// <summary>The work that was done.</summary>
    public long Steps { get; private set; }

    /// <summary>Whether another text can still be read.</summary>
    public bool CanRead => Steps + text.Text.Length <= MostSteps;

    /// <summary>The nearest whole words, in offsets of the folded text; null where none is near.</summary>
    public (int Start, int End, int Distance)? Find(string words)
    {
        var most = MostEdits(words);
        var least = int.MaxValue;
        (int Start, int End, int Distance)? best = null;
        var compared = new HashSet<(int Length, string Around)>();
        foreach (var end in Ends(words, most))
        {
            var from = Math.Max(0, end - words.Length - most);

            // A document that repeats itself has the same words at each of its places. The first one counts.
            if (!compared.Add((end - from, Around(from, end))))
            {
                continue;
            }

            var start = Alignment.Best(words, text.Text, from, end).Start;
            var found = WholeWords(start, end);
            var near = text.Text.Substring(found.Start, found.End - found.Start);
            var distance = Closest.Distance(words, near);
            Steps += words.Length * (end - from + near.Length);

            // A letter is wrong more often than a word is missing.
            var cost = (2 * distance) + (CountOfWords(near) == CountOfWords(words) ? 0 : 1);
            if (distance * 2 <= words.Length + 1 && cost < least)
            {
                (least, best) = (cost, (found.Start, found.End, distance));
            }
        }

        return best;
    }

    private static int CountOfWords(string text) => text.Count(static character => character == ' ');

    private static int MostEdits(string words)
    {
        var most = words.Length < 3 ? 0 : Math.Max(1, words.Length / 3);
        var syllables = words.Any(static character => character is >= '\u1100' and <= '\u11FF') ? words.Length / LettersOfSyllable : 0;
        return Math.Max(most, syllables > 2 ? 2 * LettersOfSyllable : syllables == 2 ? LettersOfSyllable : 0);
    }

    // What WholeWords looks at.
    private string Around(int start, int end)
    {
        var first = Math.Max(0, start - Longest);
        return text.Text.Substring(first, Math.Min(text.Text.Length, end + Longest) - first);
    }

    private (int Start, int End) WholeWords(int start, int end)
    {
        var (first, last) = (Math.Max(0, start - Longest), Math.Min(text.Text.Length, end + Longest));
        while (start > first && !IsBorder(start))
        {
            start--;
        }

        while (end < last && !IsBorder(end))
        {
            end++;
        }

        return (start, end);
    }

    // The letters of one syllable are no words.
    private bool IsBorder(int at) => at == 0 || at == text.Text.Length || (text.ToOriginal(at) != text.ToOriginal(at - 1) && borders.Has(text.ToOriginal(at)));

    // Where words end that are nearest, or one edit farther: cut in two, a nearer one may be none.
    private List<int> Ends(string words, int most)
    {
        Steps += text.Text.Length;
        _bits ??= new ulong[char.MaxValue + 1];
        for (var i = 0; i < words.Length; i++)
        {
            _bits[words[i]] |= 1UL << i;
        }

        var places = Read(words, most);
        foreach (var character in words)
        {
            _bits[character] = 0;
        }

        return places;
    }

    // Most of the time goes by here, so nothing is asked of a character but its bits, and no step depends on a branch that chance decides.
    private List<int> Read(string words, int most)
    {
        var (nearest, next) = (new List<int>(), new List<int>());
        var (least, score, last) = (most, words.Length, words.Length - 1);
        var (positive, negative, diagonal, before) = (ulong.MaxValue, 0UL, 0UL, 0UL);
        var (characters, bits) = (text.Text, _bits!);
        for (var i = 0; i < characters.Length; i++)
        {
            var same = bits[characters[i]];
            var swapped = ((~diagonal & same) << 1) & before;
            diagonal = swapped | (((same & positive) + positive) ^ positive) | same | negative;
            var (up, down) = (negative | ~(diagonal | positive), diagonal & positive);
            score += (int)((up >> last) & 1) - (int)((down >> last) & 1);
            (up, down) = (up << 1, down << 1);
            (positive, negative, before) = (down | ~(diagonal | up), diagonal & up, same);
            if (score > least + 1 || score > most || !IsBorder(i + 1))
            {
                continue;
            }

            if (score < least)
            {
                next = score == least - 1 ? nearest : [];
                (nearest, least) = ([], score);
            }

            var list = score == least ? nearest : next;
            if (list.Count < MostPlaces)
            {
                list.Add(i + 1);
            }
        }

        return [.. nearest, .. next];
    }
}
