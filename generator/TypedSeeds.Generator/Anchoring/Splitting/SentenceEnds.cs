using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Splitting;

/// <summary>Divides blocks of a text into sentences.</summary>
internal sealed class SentenceEnds(string text, CancellationToken cancellation = default)
{
    private const string Dashes = "-–—―,*_";
    private const string Emphasis = "*_`~";
    private const string Continuing = ",;:、，；：";
    private const string SuperscriptDigits = "¹²³⁰⁴⁵⁶⁷⁸⁹";
    private const string AfterSpeech = "とっ";
    private const char FirstPhraseLetter = '\u0E00';
    private const char EthiopicSpace = '\u1361';
    private const int LongestNumber = 64;
    private const int LongestReference = 6;
    private const int LongestShortForm = 8;

    /// <summary>A space ends a phrase of a script without stops only between two of this length: names and lists are shorter.</summary>
    private const int ShortestPhrase = 10;

    // Nearly every character is asked, and says no.
    private static readonly CodeUnitTable<bool> MayEnd = new(static unit => IsCandidate(unit, SentenceClasses.OfUnits[unit]));

    private readonly CodeUnitTable<SentenceClass> _classes = SentenceClasses.OfUnits;
    private readonly List<Sentence> _sentences = [];
    private bool? _hasCapitals;

    /// <summary>The sentences of all blocks that were divided.</summary>
    public List<Sentence> Sentences => _sentences;

    public void Divide(Block block)
    {
        cancellation.ThrowIfCancellationRequested();
        var (mayEnd, characters) = (MayEnd, text);
        var (start, isOpen) = (block.Start, false);
        for (var at = block.Start; at < block.End; at++)
        {
            var character = characters[at];
            if (!mayEnd[character])
            {
                continue;
            }

            isOpen ^= character == '"';
            if (EndAt(at, start, block.End, isOpen) is > 0 and var end)
            {
                cancellation.ThrowIfCancellationRequested();
                Add(block, start, end);
                (start, at, isOpen) = (end, end - 1, false);
            }
        }

        Add(block, start, block.End);
    }

    private static bool IsCandidate(char character, SentenceClass found) => character switch
    {
        '"' or ';' or ':' or EthiopicSpace => true,
        >= FirstPhraseLetter when found == SentenceClass.Extend => true,
        _ => SentenceClasses.IsStop(found) || found == SentenceClass.Phrase || char.IsHighSurrogate(character),
    };

    // 0 if no sentence ends here.
    private int EndAt(int at, int start, int end, bool isOpen) => text[at] switch
    {
        '.' or '!' or '?' => SpacedEnd(at, start, end),
        ';' => at > start && IsGreek(text[at - 1]) ? SpacedEnd(at, start, end) : 0,
        ':' => at > start && IsArmenian(text[at - 1]) ? SpacedEnd(at, start, end) : 0,
        < '\u0080' => 0,
        EthiopicSpace => at + 1 < end && text[at + 1] == EthiopicSpace ? StopEnd(at + 1, start, end, isOpen) : 0,
        var character => (char.IsHighSurrogate(character) ? SentenceClasses.At(text, at) : _classes[character]) switch
        {
            SentenceClass.FullStop or SentenceClass.SpacedStop => SpacedEnd(at, start, end),
            SentenceClass.Stop => StopEnd(at, start, end, isOpen),
            SentenceClass.Phrase or SentenceClass.Extend => at + 1 < end && WhiteSpace.Is(text[at + 1]) ? PhraseEnd(at + 1, start, end) : 0,
            _ => 0,
        },
    };

    private static bool IsGreek(char character) => character is (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF');

    private static bool IsArmenian(char character) => character is >= '\u0531' and <= '\u0589';

    private int SpacedEnd(int at, int start, int end)
    {
        var after = AfterClosing(at + 1, end, mayCloseAny: true);
        if (after < end && !WhiteSpace.Is(text[after]))
        {
            return IsInJoinedScript(at, after, start) && !IsNumber(start, at) ? after : 0;
        }

        if (after < end)
        {
            after = AfterSpacedClosing(after, end);
            if (IsContinued(after, end) || IsNumber(start, at) || (_classes[text[at]] == SentenceClass.FullStop && IsPartOfWord(at, start, end)))
            {
                return 0;
            }
        }

        return after;
    }

    private int StopEnd(int at, int start, int end, bool isOpen)
    {
        var after = at;
        while (after < end && SentenceClasses.IsStop(SentenceClasses.At(text, after)))
        {
            after += char.IsHighSurrogate(text[after]) ? 2 : 1;
        }

        after = Math.Max(after, at + 1);
        var stops = after;
        after = AfterClosing(after, end, mayCloseAny: false);
        if (isOpen && after < end && text[after] == '"')
        {
            after = AfterClosing(after + 1, end, mayCloseAny: false);
        }

        var isContinued = after < end && (Continuing.IndexOf(text[after]) >= 0 || (after > stops && AfterSpeech.IndexOf(text[after]) >= 0));
        return isContinued || (after < end && IsNumber(start, at)) ? 0 : after;
    }

    private bool IsNumber(int start, int at) => at - start <= LongestNumber && Numbering.EndOf(text, Skip(start, at), at + 1) > at;

    // Quotation marks, brackets, marks of emphasis and of notes are part of the sentence that they close.
    private int AfterClosing(int from, int end, bool mayCloseAny)
    {
        var at = from;
        while (at < end)
        {
            var length = SentenceClasses.At(text, at) switch
            {
                SentenceClass.Close or SentenceClass.Extend => 1,
                SentenceClass.Quote when mayCloseAny => 1,
                _ when Emphasis.IndexOf(text[at]) >= 0 || SuperscriptDigits.IndexOf(text[at]) >= 0 => 1,
                _ => text[at] == '[' ? ReferenceLength(at, end) : 0,
            };
            if (length == 0)
            {
                break;
            }

            at += length;
        }

        return at;
    }

    // “[12]”, “[^a]”
    private int ReferenceLength(int at, int end)
    {
        var close = text.IndexOf(']', at, Math.Min(LongestReference, end - at));
        return close > 0 && close > at + 1 && (SentenceClasses.At(text, at + 1) == SentenceClass.Digit || text[at + 1] == '^') ? close + 1 - at : 0;
    }

    // “Oui. » Il”: French writes a space before the mark that closes.
    private int AfterSpacedClosing(int from, int end)
    {
        var mark = Skip(from, end);
        var after = mark;
        while (after < end && _classes[text[after]] == SentenceClass.Close)
        {
            after++;
        }

        return after > mark && (after == end || WhiteSpace.Is(text[after])) ? after : from;
    }

    // A small letter says nothing in a text without capital letters.
    private bool IsContinued(int from, int end)
    {
        var at = from;
        while (at < end && (WhiteSpace.Is(text[at]) || Dashes.IndexOf(text[at]) >= 0 || _classes[text[at]] is SentenceClass.Open or SentenceClass.Quote or SentenceClass.Extend))
        {
            at++;
        }

        return at < end && (IsSpacedStop(at, from, end) || (SentenceClasses.At(text, at) == SentenceClass.Lower && HasCapitals()));
    }

    // “We will not . . . go”: three dots with spaces, of which the last one may end a sentence.
    private bool IsSpacedStop(int at, int from, int end) =>
        text[at] is '.' or '…' && at > from && (at + 1 == end || text[at + 1] == '.' || WhiteSpace.Is(text[at + 1]));

    private bool HasCapitals()
    {
        for (var i = 0; _hasCapitals is null && i < text.Length; i++)
        {
            _hasCapitals = SentenceClasses.At(text, i) == SentenceClass.Upper ? true : null;
        }

        return _hasCapitals ??= false;
    }

    // “真的?他说”: a script without spaces has none after the stops of other scripts.
    private bool IsInJoinedScript(int at, int after, int start)
    {
        var before = at;
        while (before > start && SentenceClasses.Before(text, before) is SentenceClass.Close or SentenceClass.Quote or SentenceClass.Extend)
        {
            before--;
        }

        return before > start && SentenceClasses.Before(text, before) == SentenceClass.Joined
            && SentenceClasses.At(text, after) is var next && (SentenceClasses.IsLetter(next) || next is SentenceClass.Open or SentenceClass.Quote);
    }

    // “J. Smith”, “the U.S. delegation”, “Mr. Smith”, “Nov. 3”, “3. Mai”, “2024. 11. 1.”
    private bool IsPartOfWord(int at, int start, int end)
    {
        var first = at;
        while (first > start && at - first <= LongestShortForm && IsOfWord(first - 1))
        {
            first--;
        }

        if (at - first is 0 or > LongestShortForm)
        {
            return false;
        }

        var word = text.Substring(first, at - first);
        var next = Skip(at + 1, end);
        var isBeforeNumber = next < end && SentenceClasses.At(text, next) == SentenceClass.Digit;
        return IsInitial(word)
            || ShortForms.IsBeforeName(word)
            || (isBeforeNumber && ShortForms.IsBeforeNumber(word))
            || (SentenceClasses.At(word, 0) == SentenceClass.Digit && (isBeforeNumber ? IsDate(first, next, start, end) : IsAfterNumbers(first, start) || IsOrdinal(word, next, end)));
    }

    private bool IsOfWord(int at) =>
        text[at] == '.' || SentenceClasses.IsLetter(_classes[text[at]]) || _classes[text[at]] is SentenceClass.Digit or SentenceClass.Extend;

    // The last letter alone counts: “U.S”, “J”.
    private static bool IsInitial(string word)
    {
        var last = word.LastIndexOf('.') + 1;
        return last < word.Length
            && SentenceClasses.At(word, last) == SentenceClass.Upper
            && word.Skip(last + 1).All(static character => SentenceClasses.OfUnits[character] == SentenceClass.Extend);
    }

    private bool IsDate(int first, int next, int start, int end)
    {
        var nextEnd = next;
        while (nextEnd < end && SentenceClasses.At(text, nextEnd) == SentenceClass.Digit)
        {
            nextEnd++;
        }

        return (nextEnd < end && text[nextEnd] == '.') || NumberBefore(first, start) >= 0;
    }

    private bool IsAfterNumbers(int first, int start) => NumberBefore(first, start) is >= 0 and var before && NumberBefore(before, start) >= 0;

    // The start of the number that has its stop before an offset; -1 if there is none.
    private int NumberBefore(int offset, int start)
    {
        var at = offset;
        while (at > start && WhiteSpace.Is(text[at - 1]))
        {
            at--;
        }

        var end = at - 1;
        if (at == offset || end <= start || text[end] != '.')
        {
            return -1;
        }

        at = end;
        while (at > start && end - at <= LongestShortForm && SentenceClasses.Before(text, at) == SentenceClass.Digit)
        {
            at--;
        }

        return at < end ? at : -1;
    }

    private bool IsOrdinal(string number, int next, int end)
    {
        var wordEnd = next;
        while (wordEnd < end && SentenceClasses.IsLetter(SentenceClasses.At(text, wordEnd)))
        {
            wordEnd++;
        }

        return number.Length <= 2 && ShortForms.IsAfterOrdinal(text.Substring(next, wordEnd - next));
    }

    private int PhraseEnd(int at, int start, int end)
    {
        if (at - start < ShortestPhrase || SentenceClasses.Before(text, at) is not (SentenceClass.Phrase or SentenceClass.Extend) || !IsPhraseBefore(at, start))
        {
            return 0;
        }

        var next = at;
        while (next < end && WhiteSpace.Is(text[next]) && text[next] is not ('\n' or '\r'))
        {
            next++;
        }

        var nextEnd = next;
        while (nextEnd < end && nextEnd - next < ShortestPhrase && !WhiteSpace.Is(text[nextEnd]))
        {
            nextEnd++;
        }

        return nextEnd - next == ShortestPhrase && SentenceClasses.At(text, next) == SentenceClass.Phrase ? at : 0;
    }

    private bool IsPhraseBefore(int at, int start)
    {
        var before = at;
        while (before > start && SentenceClasses.Before(text, before) == SentenceClass.Extend)
        {
            before--;
        }

        return before > start && SentenceClasses.Before(text, before) == SentenceClass.Phrase;
    }

    private int Skip(int from, int end)
    {
        var at = from;
        while (at < end && WhiteSpace.Is(text[at]))
        {
            at++;
        }

        return at;
    }

    private void Add(Block block, int from, int to)
    {
        var start = Skip(from, to);
        var end = to;
        while (end > start && WhiteSpace.Is(text[end - 1]))
        {
            end--;
        }

        if (!SentenceClasses.HasWord(text, start, end))
        {
            return;
        }

        if (to == block.End && IsAfterSentence(block) && !HasLetter(start, end))
        {
            // The number of a verse or a note after the last stop.
            _sentences[_sentences.Count - 1] = _sentences[_sentences.Count - 1] with { End = end };
            return;
        }

        var words = Numbering.EndOf(text, start, end);
        _sentences.Add(new Sentence(start, words < end ? words : start, end, block.IsHeading));
    }

    private bool IsAfterSentence(Block block) => _sentences.Count > 0 && _sentences[_sentences.Count - 1].Start >= block.Start;

    private bool HasLetter(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (SentenceClasses.IsLetter(SentenceClasses.At(text, i)))
            {
                return true;
            }
        }

        return false;
    }
}
