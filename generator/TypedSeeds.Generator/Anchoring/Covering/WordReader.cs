using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Anchoring.Splitting;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Covering;

/// <summary>Reads the words of a text one by one, for counting.</summary>
/// <remarks>
/// What a quote may take alone is a word: “well” and “known” of “well-known”. In scripts that write no space between words,
/// each character is one. Where a quote may cut a word because particles are written on to it (Hangul, Arabic, Hebrew),
/// the whole run of letters is one. A short form that a quote may leave out, as “’s”, is none.
/// </remarks>
internal sealed class WordReader(string text, WordBorders borders)
{
    private enum Part
    {
        None,
        Letter,

        /// <summary>A letter that is a word by itself.</summary>
        Joined,

        /// <summary>A mark on what is before it.</summary>
        Mark,
    }

    /// <summary>The first word that begins at an offset or after it; empty at the limit where there is none. Offsets are in UTF-16 units.</summary>
    public TextRange Next(int at, int limit)
    {
        while (at < limit)
        {
            var part = PartAt(at);
            if (part is Part.None or Part.Mark)
            {
                at += LengthAt(at);
                continue;
            }

            var end = part == Part.Joined ? EndOfMarks(at + LengthAt(at), limit) : EndOfRun(at, limit);
            if (!borders.IsShortForm(at))
            {
                return new(at, end - at);
            }

            at = end;
        }

        return new(limit, 0);
    }

    private int EndOfMarks(int at, int limit)
    {
        while (at < limit && PartAt(at) == Part.Mark)
        {
            at += LengthAt(at);
        }

        return at;
    }

    // Most letters are followed by a letter, which is no border in any script; the borders are asked where a letter meets something else.
    private int EndOfRun(int at, int limit)
    {
        var previous = Part.Letter;
        for (var end = at + LengthAt(at); end < limit; end += LengthAt(end))
        {
            while (previous == Part.Letter && end < limit && Ascii.IsLetter(text[end]))
            {
                end++;
            }

            if (end == limit)
            {
                break;
            }

            var part = PartAt(end);
            if (part == Part.Joined || ((part == Part.None || previous == Part.None) && borders.Has(end)))
            {
                return end;
            }

            previous = part;
        }

        return limit;
    }

    private int LengthAt(int at) => char.IsHighSurrogate(text[at]) ? CodePoints.LengthOf(CodePoints.At(text, at)) : 1;

    private Part PartAt(int at) => text[at] switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') => Part.Letter,
        < '\u0080' => Part.None,
        _ => SentenceClasses.At(text, at) switch
        {
            SentenceClass.Joined or SentenceClass.Phrase => Part.Joined,
            SentenceClass.Extend => Part.Mark,
            SentenceClass.Digit => Part.Letter,
            var found => SentenceClasses.IsLetter(found) ? Part.Letter : Part.None,
        },
    };
}
