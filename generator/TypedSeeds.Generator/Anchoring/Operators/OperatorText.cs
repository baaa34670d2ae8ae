using System.Text;
using TypedSeeds.Generator.Anchoring.Borders;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>A document as the tables of operators read it, with the offsets of the document.</summary>
/// <remarks>
/// Letters are composed with their marks. Characters that change no word are left out: a soft hyphen, marks without a width,
/// the vowel marks and the stretching mark of Arabic. Apostrophes and hyphens are those of ASCII. A text without such
/// characters, as most are, is not copied.
/// </remarks>
internal sealed class OperatorText
{
    // A table, since every character of a document is asked.
    private static readonly CodeUnitTable<bool> Folds = new(static unit => IsJoined(unit) || IsLeftOut(unit) || AsciiOf(unit) != unit);

    private readonly OffsetMap? _offsets;

    public OperatorText(string original) => (Text, _offsets) = Fold(original);

    public string Text { get; }

    /// <summary>Whether its offsets are others than those of the document.</summary>
    public bool IsCopy => _offsets is not null;

    /// <summary>The range of an original range.</summary>
    public TextRange Of(TextRange original)
    {
        var start = Of(original.Start);
        return new(start, Of(original.End) - start);
    }

    /// <summary>The offset of an original offset.</summary>
    public int Of(int original) => _offsets is null ? original : _offsets.FromOriginal(original);

    /// <summary>The original range of a range.</summary>
    public TextRange ToOriginal(TextRange range)
    {
        if (_offsets is null)
        {
            return range;
        }

        var start = _offsets.ToOriginal(range.Start);
        return new(start, _offsets.ToOriginal(range.End) - start);
    }

    private static (string Text, OffsetMap? Offsets) Fold(string text)
    {
        var next = NextFold(text, 0);
        if (next == text.Length)
        {
            return (text, null);
        }

        var (folded, folds, copied) = (new StringBuilder(text.Length), new List<OffsetMap.Fold>(), 0);
        for (; next < text.Length; next = NextFold(text, copied))
        {
            // A mark that is composed changes the letter before it, which is copied with it.
            var start = next > copied && IsJoined(text[next]) ? next - 1 : next;
            folded.Append(text, copied, start - copied);
            copied = next;
            while (copied < text.Length && (IsJoined(text[copied]) || IsLeftOut(text[copied])))
            {
                copied++;
            }

            copied = Math.Max(copied, next + 1);
            AppendFolded(folded, text.Substring(start, copied - start));
            if (folded.Length < copied - (folds.Count == 0 ? 0 : folds[folds.Count - 1].LeftOut))
            {
                folds.Add(new(folded.Length - 1, copied - folded.Length));
            }
        }

        folded.Append(text, copied, text.Length - copied);
        return (folded.ToString(), folds.Count == 0 ? null : new OffsetMap(folds, folded.Length));
    }

    private static void AppendFolded(StringBuilder folded, string part)
    {
        var composed = Nfc.Of(part);
        foreach (var character in composed.Length > part.Length ? part : composed)
        {
            if (!IsLeftOut(character))
            {
                folded.Append(AsciiOf(character));
            }
        }
    }

    private static int NextFold(string text, int at)
    {
        var folds = Folds;
        while (at < text.Length && (text[at] < '\u0080' || !folds[text[at]]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Marks that are one letter with what is before them: accents, the voicing of kana, the hamza, parts of Hangul syllables.</summary>
    private static bool IsJoined(char character) => character
        is (>= '\u0300' and <= '\u036F') or (>= '\u0653' and <= '\u0655') or (>= '\u1161' and <= '\u11FF') or '\u3099' or '\u309A';

    private static bool IsLeftOut(char character) => character
        is '\u00AD' or '\u034F' or '\u061C' or '\u0640' or (>= '\u064B' and <= '\u0652') or (>= '\u0656' and <= '\u065F') or '\u0670' or (>= '\u06D6' and <= '\u06DC')
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';

    private static char AsciiOf(char character) => character switch
    {
        '\u00B4' or '\u02B9' or '\u02BC' or '\u02BB' or '\u2018' or '\u2032' or '\uFF07' => '\'',
        '\u2010' or '\u2011' => '-',
        _ => character,
    };
}
