using TypedSeeds.Generator.Anchoring.Borders;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The operators of one language, found in a text in one pass.</summary>
/// <remarks>Plain loops: a compiler process reads the table once, and would compile each query over it anew.</remarks>
internal sealed class OperatorTable
{
    private const int CharactersBetweenChecks = 1 << 14;

    private const byte OfWord = 1;
    private const byte BeginsWord = 2;
    private const byte BeginsEnding = 4;

    private readonly FormTree _forms = new();
    private readonly FirstWords _firstWords = new();

    // The last two characters of the forms that may deny what is before them.
    private readonly HashSet<(char, char)> _denialEnds = [];

    // Only these can begin inside of a word. In most languages they are few, and most characters are inside of one.
    private readonly FormTree _endings = new();

    // What each character may be. One look-up instead of three, since every character of a document is asked.
    private readonly UnitTable<byte> _units;

    /// <param name="lines">The table: a line an entry, see <see cref="OperatorEntry"/>.</param>
    public OperatorTable(string lines)
    {
        var entries = new List<OperatorEntry>();
        foreach (var line in lines.Split('\n'))
        {
            if (line.Trim().Length > 0)
            {
                var entry = OperatorEntry.Parse(line);
                entries.Add(entry);
                Add(entry);
            }
        }

        Entries = entries;
        _units = new(UnitOf);
    }

    public IReadOnlyList<OperatorEntry> Entries { get; }

    /// <summary>All forms in a text, in its order; no two overlap.</summary>
    public List<FoundOperator> Find(string text, CancellationToken cancellation = default) => Find(text, 0, text.Length, cancellation);

    /// <summary>The forms that begin in a part of a text, in its order; no two overlap.</summary>
    public List<FoundOperator> Find(string text, int start, int end, CancellationToken cancellation = default)
    {
        var found = new List<FoundOperator>();
        while (start < end)
        {
            cancellation.ThrowIfCancellationRequested();
            start = Find(text, start, Math.Min(end, start + CharactersBetweenChecks), found);
        }

        return found;
    }

    /// <summary>Whether some words may end with a form that denies what is before them: few end with the same two characters.</summary>
    public bool MayEndWithDenial(string text, int start, int end)
    {
        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return end > start + 1 && _denialEnds.Contains((FormLetters.Of[text[end - 2]], FormLetters.Of[text[end - 1]]));
    }

    /// <summary>The operators within a phrase that as a whole is none, as “no” in “no doubt”.</summary>
    public IEnumerable<FoundOperator> FindWithin(string text, TextRange phrase)
    {
        for (var at = phrase.Start; at < phrase.End; at++)
        {
            if (FindAt(text, at, Words.BeganBefore(text, at), withExceptions: false) is { IsOperator: true } match && match.End <= phrase.End)
            {
                yield return match;
                at = match.End - 1;
            }
        }
    }

    /// <summary>Adds those forms to a list.</summary>
    /// <returns>Where the last one ends, if that is after the part; else the end of the part.</returns>
    public int Find(string text, int start, int end, List<FoundOperator> found)
    {
        var units = _units;
        var isInWord = Words.BeganBefore(text, start);
        var at = start;
        while (at < end)
        {
            var unit = units[text[at]];
            if ((unit & (isInWord ? BeginsEnding : BeginsWord)) != 0 && (isInWord || _firstWords.MayBeAt(text, at)) && FindAt(text, at, isInWord) is { } match)
            {
                found.Add(match);
                at = match.End;
                isInWord = Words.BeganBefore(text, at);
                continue;
            }

            at++;
            isInWord = (unit & OfWord) != 0 || (text[at - 1] == '-' && Words.BeganBefore(text, at));
        }

        return at;
    }

    private byte UnitOf(char unit) => (byte)(
        (Words.IsOfWord(unit) ? OfWord : 0) | (_forms.MayBeginWith(unit) ? BeginsWord : 0) | (_endings.MayBeginWith(unit) ? BeginsEnding : 0));

    private void Add(OperatorEntry entry)
    {
        foreach (var words in entry.Forms)
        {
            var form = new OperatorForm(entry, words);
            _forms.Add(form);
            _firstWords.Add(form);
            if (form.Denies)
            {
                _denialEnds.Add(form.LastTwo);
            }

            if (form.IsOpenBefore)
            {
                _endings.Add(form);
            }
        }
    }

    // Most characters are inside of a word, where few forms begin.
    private FoundOperator? FindAt(string text, int at, bool isInWord, bool withExceptions = true) =>
        (isInWord ? _endings : _forms).At(text, at, withExceptions, out var end) is { } form ? new(at, end, form.Class, form.Side) : null;
}
