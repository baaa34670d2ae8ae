using System.Globalization;
using System.Text;

namespace TypedSeeds;

/// <summary>A text without letter case, marks and typographic forms, in which words are found; any run of white space is one space.</summary>
/// <remarks>From tables of its own, as <see cref="Nfc"/> is, so that it finds the same where the framework runs without ICU.</remarks>
internal sealed class FoldedText
{
    private readonly string _text;
    private readonly string _folded;
    private readonly int[] _offsets;

    public FoldedText(string text)
    {
        _text = text;
        var offsets = new List<int>(text.Length + 1);
        _folded = Fold(text, offsets);
        offsets.Add(text.Length);
        _offsets = [.. offsets];
    }

    /// <summary>The places that have the words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="wholeWords">Whether the last word ends where the given one does.</param>
    /// <exception cref="ArgumentException">There is no letter or digit in the words.</exception>
    public IEnumerable<TextRange> Find(string words, bool wholeWords)
    {
        ArgumentNullException.ThrowIfNull(words);
        var sought = Fold(words, []).Trim(' ');
        return sought.EnumerateRunes().Any(Rune.IsLetterOrDigit) ? FindFolded(sought, wholeWords) : throw new ArgumentException("Search for words with a letter or a digit.", nameof(words));
    }

    private IEnumerable<TextRange> FindFolded(string sought, bool wholeWords)
    {
        for (var at = _folded.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = at < _folded.Length ? _folded.IndexOf(sought, at, StringComparison.Ordinal) : -1)
        {
            if (IsInside(at))
            {
                // No place begins before the next word does. A step of one would compare the words at each letter of a long one.
                at = AfterInside(at);
                continue;
            }

            var end = AfterInside(at + sought.Length);
            if (!wholeWords || end == at + sought.Length)
            {
                yield return new TextRange(_offsets[at], EndOf(end) - _offsets[at]);
            }

            at = end;
        }
    }

    // Marks and joined white space have no folded character of their own: they belong to the one before them, but space at the end does not.
    private int EndOf(int folded)
    {
        var end = _offsets[folded];
        while (end > 0 && char.IsWhiteSpace(_text[end - 1]) && folded > 0 && _folded[folded - 1] != ' ')
        {
            end--;
        }

        return end;
    }

    private int AfterInside(int at)
    {
        while (IsInside(at))
        {
            at++;
        }

        return at;
    }

    // Inside a word, or between the two units of one character.
    private bool IsInside(int at) => at > 0 && at < _folded.Length
        && ((IsCased(_folded[at - 1]) && IsCased(_folded[at])) || char.IsSurrogatePair(_folded[at - 1], _folded[at]));

    // A letter of a script with letter case, or a digit. Others write particles on, or no space between words.
    private static bool IsCased(char character) => char.IsDigit(character) || (char.IsLetter(character) && char.GetUnicodeCategory(character) != UnicodeCategory.OtherLetter);

    private static string Fold(string text, List<int> offsets)
    {
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsWhiteSpace(character))
            {
                if (folded.Length == 0 || folded[^1] != ' ')
                {
                    Add(folded, offsets, ' ', i);
                }
            }
            else if (character is 'ß' or 'ẞ')
            {
                // Two letters at one place: no place begins or ends between them, since they are inside a word.
                Add(folded, offsets, 's', i);
                Add(folded, offsets, 's', i);
            }
            else if (!IsMark(character))
            {
                Add(folded, offsets, char.ToLowerInvariant(Letter(character)), i);
            }
        }

        return folded.ToString();
    }

    private static void Add(StringBuilder folded, List<int> offsets, char character, int offset)
    {
        folded.Append(character);
        offsets.Add(offset);
    }

    // The letter of “é” is “e”; a syllable of Hangul has parts, but no marks. A keyboard has one form of quotation marks and dashes.
    private static char Letter(char character)
    {
        switch (character)
        {
            case '‘' or '’' or 'ʼ' or '＇':
                return '\'';
            case '“' or '”' or '„' or '‟' or '＂':
                return '"';
            case '‐' or '‑' or '–' or '—':
                return '-';
        }

        while (Nfc.PartsOf(character) is { Length: 2 } parts && Nfc.ClassOf(parts[1]) > 0)
        {
            character = parts[0];
        }

        return character;
    }

    private static bool IsMark(char character) => character >= '\u0300' && char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;
}
