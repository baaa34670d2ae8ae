using System.Text;
using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>
/// Finds words of a document that differ from given ones in nothing that can change what they say: in white space, in the case
/// of letters, in punctuation beside words, in the form of quotation marks and dashes. It is for fixes only.
/// </summary>
/// <remarks>
/// A mark within a word or at a number makes another one (it's, re-sign, -5), and signs such as <c>%</c> and <c>?</c> say something
/// by themselves; these count (<see cref="WordMarks"/>), and so do accents, forms such as <c>²</c>, and letters of another script, but
/// for single ones that look the same in a word of one script.
/// </remarks>
internal sealed class SameWords(string document, TextBorders borders, string language = "", CancellationToken cancellation = default)
{
    /// <summary>Languages in Latin letters that have an i with a dot and one without, which are two letters in each case.</summary>
    private static readonly HashSet<string> LanguagesOfTwoI = new(["tr", "az", "crh", "gag", "tt", "ba", "kk", "tly", "lzz"], StringComparer.OrdinalIgnoreCase);

    private readonly Lazy<bool> _keepsI = new(() => LanguagesOfTwoI.Contains(language.Split('-')[0]) || document.IndexOf('ı') >= 0 || document.IndexOf('İ') >= 0);
    private Key? _key;
    private TextIndex? _index;

    /// <summary>Whether two texts are the same words.</summary>
    public bool Are(string one, string other) => KeyOf(one).Text == KeyOf(other).Text;

    /// <summary>The only such words of the document, with each run of white space as one space; null where there are none or several.</summary>
    public string? Find(string words)
    {
        var sought = KeyOf(words);
        if (sought.Text.Length == 0)
        {
            return null;
        }

        _key ??= KeyOf(document);
        _index ??= new TextIndex(_key.Text, range => RangeOf(range) is var original && borders.Has(original.Start) && borders.Has(original.End), cancellation);
        var found = _index.Find(sought.Text);
        return found.IsAll && found.Whole.Count == 1
            ? TextIndex.Normalize(WithMarks(RangeOf(_index.ToOriginal(found.Whole[0], sought.Text.Length)), words, sought))
            : null;
    }

    // Marks at the ends of a quote are kept where the document has the same ones there.
    private string WithMarks(TextRange found, string words, Key sought)
    {
        var (start, end) = (found.Start, found.End);
        var last = sought.Offsets[sought.Offsets.Count - 1];
        for (var i = last + CodePoints.LengthOf(CodePoints.At(words, last)); i < words.Length && end < document.Length && LooksLike(words[i], document[end]); i++)
        {
            end++;
        }

        for (var i = sought.Offsets[0] - 1; i >= 0 && start > 0 && LooksLike(words[i], document[start - 1]); i--)
        {
            start--;
        }

        // One mark of a pair alone would be half of a quotation.
        if (QuotationMarks.ArePair(words) && QuotationMarks.Is(document[start]) != QuotationMarks.Is(document[end - 1]))
        {
            start += QuotationMarks.Is(document[start]) ? 1 : 0;
            end -= QuotationMarks.Is(document[end - 1]) ? 1 : 0;
        }

        return document.Substring(start, end - start).Trim();
    }

    private static bool LooksLike(char one, char other) => Look.Of(one.ToString()) == Look.Of(other.ToString());

    private Key KeyOf(string text) => Key.Of(text, _keepsI.Value, cancellation);

    private TextRange RangeOf(TextRange range)
    {
        var (first, last) = (_key!.Offsets[range.Start], _key!.Offsets[range.End - 1]);
        return new(first, last + CodePoints.LengthOf(CodePoints.At(document, last)) - first);
    }

    /// <summary>What counts of a text, and for each character of it the offset that it came from.</summary>
    private sealed record Key(string Text, List<int> Offsets)
    {
        private const int CharactersBetweenChecks = 1 << 16;

        /// <param name="text">The text.</param>
        /// <param name="keepsI">Whether the case of i makes another letter, as in Turkish.</param>
        /// <param name="cancellation">Stops long work.</param>
        public static Key Of(string text, bool keepsI, CancellationToken cancellation)
        {
            var letters = SameName.LettersOf(text, keepsI, cancellation);
            var (key, offsets) = (new StringBuilder(text.Length), new List<int>(text.Length));
            var isApart = false;
            for (var i = 0; i < text.Length; i += CodePoints.LengthOf(CodePoints.At(text, i)))
            {
                if (i % CharactersBetweenChecks == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }

                if (WhiteSpace.Is(text[i]) || !WordMarks.Count(text, i))
                {
                    isApart = true;
                }
                else if (!Invisible.IsIdle(text, i))
                {
                    if (isApart && key.Length > 0)
                    {
                        key.Append(' ');
                        offsets.Add(i);
                    }

                    isApart = false;
                    Append(key, letters, i);
                    while (offsets.Count < key.Length)
                    {
                        offsets.Add(i);
                    }
                }
            }

            return new(key.ToString(), offsets);
        }

        // Quotation marks and dashes have many forms; letters have the one that they are typed in, and their parts.
        private static void Append(StringBuilder key, string letters, int at)
        {
            if (Characters.IsPunctuation(letters, at) && !char.IsSurrogate(letters[at]))
            {
                key.Append(Confusables.Of(letters[at]));
            }
            else
            {
                AppendParts(key, CodePoints.At(letters, at));
            }
        }

        private static void AppendParts(StringBuilder key, int code)
        {
            if (Nfc.PartsOf(code) is not { } parts)
            {
                key.Append(code > char.MaxValue ? char.ConvertFromUtf32(code) : ((char)code).ToString());
                return;
            }

            for (var i = 0; i < parts.Length; i += CodePoints.LengthOf(CodePoints.At(parts, i)))
            {
                AppendParts(key, CodePoints.At(parts, i));
            }
        }
    }
}
