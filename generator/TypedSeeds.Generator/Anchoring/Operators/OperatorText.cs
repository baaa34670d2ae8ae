using System.Text;
using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>A document as the tables of operators read it, with the offsets of the document.</summary>
/// <remarks>
/// Letters are composed with their marks, and forms of letters are those letters. Characters that change no word are left out:
/// a hyphen with the end of the line that it divides, characters that nobody sees, lines and circles drawn over letters, the vowel
/// marks and the stretching mark of Arabic. A letter of another alphabet that looks like one of English is that one, in a word that has
/// letters of English or looks like one: nobody sees that the o of a “not” is U+043E. Other languages than those of Latin letters have
/// few such words. Apostrophes and hyphens are those of ASCII. A text without such characters, as most are, is not copied.
/// </remarks>
internal sealed class OperatorText
{
    // Tables, since every character of a document is asked.
    private static readonly CodeUnitTable<bool> Folds = new(static unit => IsFolded(unit) || MixedWord.LatinOf(unit) is not null);

    private static readonly CodeUnitTable<bool> FoldsOfLatin = new(static unit => IsFolded(unit) || LookAlikeLetters.MayBegin(unit));

    private const char SoftHyphen = '\u00AD';

    private const char Hyphen = '\u2010';

    private const int VoicedMark = 0xFF9E;

    private const int SemiVoicedMark = 0xFF9F;

    private readonly OffsetMap? _offsets;

    /// <param name="original">The document.</param>
    /// <param name="isLatin">Whether its language is written in Latin letters.</param>
    public OperatorText(string original, bool isLatin) => (Text, _offsets) = Fold(original, isLatin);

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

    private static (string Text, OffsetMap? Offsets) Fold(string text, bool isLatin)
    {
        var next = NextFold(text, 0, isLatin);
        if (next == text.Length)
        {
            return (text, null);
        }

        var (folded, folds, copied) = (new StringBuilder(text.Length), new List<OffsetMap.Fold>(), 0);
        for (; next < text.Length; next = NextFold(text, copied, isLatin))
        {
            if (LatinAt(text, next, isLatin) is { } latin)
            {
                folded.Append(text, copied, next - copied).Append(latin);
                copied = next + CodePoints.LengthOf(CodePoints.At(text, next));
                if (copied > next + 1)
                {
                    folds.Add(new(folded.Length - 1, copied - folded.Length));
                }

                continue;
            }

            // A mark that is composed changes the letter before it, which is copied with it.
            var start = next > copied && IsJoined(text[next]) ? next - 1 : next;
            folded.Append(text, copied, start - copied);
            copied = next;
            while (copied < text.Length && (IsJoined(text[copied]) ? 1 : LengthLeftOut(text, copied, PartedLength(text, copied))) is > 0 and var length)
            {
                copied += length;
            }

            copied = Math.Max(copied, next + CodePoints.LengthOf(CodePoints.At(text, next)));
            var before = folded.Length;
            AppendFolded(folded, text.Substring(start, copied - start));
            if (copied - folded.Length != (folds.Count == 0 ? 0 : folds[folds.Count - 1].LeftOut))
            {
                folds.Add(new(Math.Max(before < folded.Length ? before : before - 1, folds.Count == 0 ? 0 : folds[folds.Count - 1].At), copied - folded.Length));
            }
        }

        folded.Append(text, copied, text.Length - copied);
        return (folded.ToString(), folds.Count == 0 ? null : new OffsetMap(folds, folded.Length));
    }

    private static void AppendFolded(StringBuilder folded, string part)
    {
        var composed = Nfc.Of(part);
        var text = composed.Length > part.Length ? part : composed;
        for (var at = 0; at < text.Length;)
        {
            // No other hyphen is in a part with the end of its line.
            if (LengthLeftOut(text, at, IsHyphen(text[at]) ? LineBreakAt(text, at + 1) : 0) is > 0 and var length)
            {
                at += length;
                continue;
            }

            var code = CodePoints.At(text, at);
            if (code is VoicedMark or SemiVoicedMark && folded.Length > 0)
            {
                var voiced = Nfc.Of($"{folded[folded.Length - 1]}{(code == VoicedMark ? '\u3099' : '\u309A')}");
                folded[folded.Length - 1] = voiced[0];
            }
            else if (LetterForms.PartsOf(code) is { } letters)
            {
                folded.Append(letters);
            }
            else
            {
                folded.Append(code <= char.MaxValue ? AsciiOf((char)code).ToString() : char.ConvertFromUtf32(code));
            }

            at += CodePoints.LengthOf(code);
        }
    }

    // How many units at an offset change no word: 0 where the character is a part of one.
    private static int LengthLeftOut(string text, int at, int parted)
    {
        var code = CodePoints.At(text, at);
        return code == SoftHyphen ? 1 + LineBreakAt(text, at + 1)
            : parted > 0 ? 1 + parted
            : Unseen.Is(code) || (code <= char.MaxValue && (IsUnwritten((char)code) || IsDrawn((char)code))) ? CodePoints.LengthOf(code) : 0;
    }

    private static bool IsHyphen(char character) => character is '-' or Hyphen;

    /// <summary>The length of the white space after a hyphen that parts a word at the end of a line; 0 where it parts none.</summary>
    private static int PartedLength(string text, int at) => IsHyphen(text[at]) && PartedWord.NextAfter(text, at) is > 0 and var next ? next - at - 1 : 0;

    private static int LineBreakAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && WhiteSpace.Is(text[end]))
        {
            end++;
        }

        return LineEnds.Any(text, at, end) ? end - at : 0;
    }

    private static int NextFold(string text, int at, bool isLatin)
    {
        var folds = isLatin ? FoldsOfLatin : Folds;
        while (at < text.Length)
        {
            at = PlainRun.EndFrom(text, at);
            for (var end = Math.Min(text.Length, at + PlainRun.Step); at < end; at++)
            {
                if (folds[text[at]] ? IsFoldedAt(text, at, isLatin) : text[at] == '-' && PartedLength(text, at) > 0)
                {
                    return at;
                }
            }
        }

        return at;
    }

    private static bool IsFoldedAt(string text, int at, bool isLatin) => IsFolded(text[at]) || LatinAt(text, at, isLatin) is not null;

    private static bool IsFolded(char unit) => IsJoined(unit) || Unseen.MayBegin(unit) || IsUnwritten(unit) || IsDrawn(unit) || LetterForms.MayBegin(unit) || AsciiOf(unit) != unit;

    // A language of other letters has words of English beside its own, and its digits and letters are no look-alikes there.
    private static char? LatinAt(string text, int at, bool isLatin) =>
        isLatin || MixedWord.LatinOf(text[at]) is not null ? LookAlikeLetters.At(text, at) : null;

    /// <summary>Marks that are one letter with what is before them: accents, the voicing of kana, the hamza, parts of Hangul syllables.</summary>
    private static bool IsJoined(char character) => character
        is (>= '\u0300' and <= '\u036F') or (>= '\u0653' and <= '\u0655') or (>= '\u1161' and <= '\u11FF') or '\u3099' or '\u309A';

    /// <summary>The marks that Arabic is mostly written without, and the one that stretches a word.</summary>
    private static bool IsUnwritten(char character) => character
        is '\u0640' or (>= '\u064B' and <= '\u0652') or (>= '\u0656' and <= '\u065F') or '\u0670' or (>= '\u06D6' and <= '\u06DC');

    /// <summary>Lines and circles that are drawn over, under or around any character.</summary>
    private static bool IsDrawn(char character) => character is '\u0305' or '\u0332' or '\u0333' or (>= '\u0335' and <= '\u0338') or (>= '\u20D0' and <= '\u20F0');

    private static char AsciiOf(char character) => character switch
    {
        '\u2010' or '\u2011' => '-',
        '\u2019' => character,
        _ => Apostrophes.Is(character) ? '\'' : character,
    };
}
