using System.Globalization;
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
/// A mark between two letters or before a digit makes another word (it's, re-sign, -5), and signs such as <c>%</c> and <c>?</c>
/// say something by themselves; these count, and so do accents.
/// </remarks>
internal sealed class SameWords(string document, TextBorders borders, CancellationToken cancellation = default)
{
    /// <summary>The marks that say something by themselves.</summary>
    private const string Signs = "%‰&@#*/\\§¶†‡?!¿¡？！٪";

    private readonly Lazy<Key> _key = new(() => Key.Of(document, cancellation));
    private TextIndex? _index;

    /// <summary>Whether two texts are the same words.</summary>
    public static bool Are(string one, string other) => Key.Of(one, default).Text == Key.Of(other, default).Text;

    /// <summary>The only such words of the document, with each run of white space as one space; null where there are none or several.</summary>
    public string? Find(string words)
    {
        var sought = Key.Of(words, cancellation);
        if (sought.Text.Length == 0)
        {
            return null;
        }

        _index ??= new TextIndex(_key.Value.Text, range => RangeOf(range) is var original && borders.Has(original.Start) && borders.Has(original.End), cancellation);
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

        return document.Substring(start, end - start).Trim();
    }

    private static bool LooksLike(char one, char other) => Look.Of(one.ToString()) == Look.Of(other.ToString());

    private TextRange RangeOf(TextRange range)
    {
        var (first, last) = (_key.Value.Offsets[range.Start], _key.Value.Offsets[range.End - 1]);
        return new(first, last + CodePoints.LengthOf(CodePoints.At(document, last)) - first);
    }

    /// <summary>What counts of a text, and for each character of it the offset that it came from.</summary>
    private sealed record Key(string Text, List<int> Offsets)
    {
        private const int CharactersBetweenChecks = 1 << 16;

        public static Key Of(string text, CancellationToken cancellation)
        {
            var (key, offsets) = (new StringBuilder(text.Length), new List<int>(text.Length));
            var isApart = false;
            for (var i = 0; i < text.Length; i += CodePoints.LengthOf(CodePoints.At(text, i)))
            {
                if (i % CharactersBetweenChecks == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }

                if (WhiteSpace.Is(text[i]))
                {
                    isApart = true;
                }
                else if (!Invisible.IsAt(text, i) && Counts(text, i))
                {
                    if (isApart && key.Length > 0)
                    {
                        key.Append(' ');
                        offsets.Add(i);
                    }

                    isApart = false;
                    var before = key.Length;
                    Look.Append(key, CodePoints.At(text, i));
                    for (var j = before; j < key.Length; j++)
                    {
                        key[j] = char.ToLowerInvariant(key[j]);
                        offsets.Add(i);
                    }
                }
            }

            return new(key.ToString(), offsets);
        }

        private static bool Counts(string text, int at)
        {
            if (!IsPunctuation(CharUnicodeInfo.GetUnicodeCategory(text, at)) || Signs.IndexOf(text[at]) >= 0)
            {
                return true;
            }

            var next = at + CodePoints.LengthOf(CodePoints.At(text, at));
            return next < text.Length
                && (char.IsDigit(text, next) || (at > 0 && char.IsLetterOrDigit(text, at - 1) && char.IsLetterOrDigit(text, next)));
        }

        private static bool IsPunctuation(UnicodeCategory category) => category
            is UnicodeCategory.OtherPunctuation or UnicodeCategory.DashPunctuation
            or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
            or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;
    }
}
