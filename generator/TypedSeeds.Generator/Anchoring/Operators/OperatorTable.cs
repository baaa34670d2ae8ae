using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The operators of one language, found in a text in one pass.</summary>
/// <remarks>Plain loops: a compiler process reads the table once, and would compile each query over it anew.</remarks>
internal sealed class OperatorTable
{
    private const int CharactersBetweenChecks = 1 << 14;

    private readonly FormFinder _forms = new();

    // Few words of a text are operators or look like one, and many begin or continue a clause.
    private readonly FormFinder _operators = new();

    private readonly LetterPairs _pairs = new();

    // The last two characters of the forms that may deny what is before them, see OperatorForm.LastTwo.
    private readonly HashSet<int> _denialEnds = [];

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
    }

    public IReadOnlyList<OperatorEntry> Entries { get; }

    /// <summary>Whether the language is written in Latin letters.</summary>
    public bool IsLatin => Entries.Count > 0 && Ascii.IsLetter(Entries[0].Forms[0][0]);

    /// <summary>All forms in a text, in its order; no two overlap.</summary>
    public List<FoundOperator> Find(string text, CancellationToken cancellation = default) => Find(text, 0, text.Length, cancellation);

    /// <summary>The forms that begin in a part of a text, in its order; no two overlap.</summary>
    public List<FoundOperator> Find(string text, int start, int end, CancellationToken cancellation = default)
    {
        var found = new List<FoundOperator>();
        Find(text, start, end, found, cancellation);
        return found;
    }

    /// <summary>Adds those forms to a list.</summary>
    public void Find(string text, int start, int end, List<FoundOperator> found, CancellationToken cancellation = default)
    {
        while (start < end)
        {
            cancellation.ThrowIfCancellationRequested();
            start = _forms.Find(text, start, Math.Min(end, start + CharactersBetweenChecks), found);
        }
    }

    /// <summary>Whether a form begins in a part of a text and ends after an offset that may be an operator with words on one of some sides. A longer form may show that it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The start of the part.</param>
    /// <param name="end">Its end.</param>
    /// <param name="after">The offset.</param>
    /// <param name="sides">The sides. An operator without a side, as “only”, is on both together.</param>
    /// <param name="cancellation">Stops long work.</param>
    public bool MayHave(string text, int start, int end, int after, OperatorSide sides, CancellationToken cancellation = default)
    {
        while (start < end)
        {
            cancellation.ThrowIfCancellationRequested();
            var until = Math.Min(end, start + CharactersBetweenChecks);
            var form = _operators.First(text, start, until);
            if (form is { } found && found.End > after && found.MayBeOn(sides))
            {
                return true;
            }

            start = form is { } passed ? passed.Start + 1 : until;
        }

        return false;
    }

    /// <summary>Whether some words may end with a form that denies what is before them: few end with the same two characters.</summary>
    public bool MayEndWithDenial(string text, int start, int end)
    {
        while (end > start && !Characters.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return end > start + 1 && _denialEnds.Contains(OperatorForm.TwoOf(FormLetters.Of[text[end - 2]], FormLetters.Of[text[end - 1]]));
    }

    /// <summary>Whether a form may begin before an offset and end after it.</summary>
    public bool MayGoOver(string text, int at) => at > 0 && at < text.Length && _pairs.MayHave(text[at - 1], text[at]);

    /// <summary>The operators within a phrase that as a whole is none, as “no” in “no doubt”.</summary>
    public IEnumerable<FoundOperator> FindWithin(string text, TextRange phrase)
    {
        for (var at = phrase.Start; at < phrase.End; at++)
        {
            if (_forms.At(text, at, Words.BeganBefore(text, at), withExceptions: false) is { IsOperator: true } match && match.End <= phrase.End)
            {
                yield return match;
                at = match.End - 1;
            }
        }
    }

    private void Add(OperatorEntry entry)
    {
        foreach (var words in entry.Forms)
        {
            Add(new OperatorForm(entry, words));
            if (words.IndexOf('-') > 0)
            {
                // At the end of a line, the hyphen is taken for one that parts the word.
                Add(new OperatorForm(entry, words.Replace("-", string.Empty)));
            }
        }
    }

    private void Add(OperatorForm form)
    {
        _forms.Add(form);
        _pairs.Add(form.Text);
        if (form.IsOperator || form.Class == OperatorClass.Exception)
        {
            _operators.Add(form);
        }

        if (form.Denies)
        {
            _denialEnds.Add(form.LastTwo);
        }
    }
}
