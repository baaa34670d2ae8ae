namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The operators of one language, found in a text in one pass.</summary>
internal sealed class OperatorTable
{
    private readonly FormIndex _forms = new();

    // Only these can begin inside of a word. In most languages they are few, and most characters are inside of one.
    private readonly FormIndex _endings = new();

    /// <param name="lines">The table: a line an entry, see <see cref="OperatorEntry"/>.</param>
    public OperatorTable(string lines)
    {
        Entries = lines.Split('\n').Where(static line => line.Trim().Length > 0).Select(OperatorEntry.Parse).ToArray();
        foreach (var group in Entries.SelectMany(static entry => entry.Forms.Select(form => new OperatorForm(entry, form))).GroupBy(static form => char.ToLowerInvariant(form.First)))
        {
            // The longest comes first, so that “not only” is found and not “not”.
            var forms = group.OrderByDescending(static form => form.Length).ToArray();
            _forms.Add(group.Key, forms);
            _endings.Add(group.Key, forms.Where(static form => form.IsOpenBefore).ToArray());
        }
    }

    public IReadOnlyList<OperatorEntry> Entries { get; }

    /// <summary>All forms in a text, in its order; no two overlap.</summary>
    public List<FoundOperator> Find(string text) => Find(text, 0, text.Length);

    /// <summary>The forms that begin in a part of a text, in its order; no two overlap.</summary>
    public List<FoundOperator> Find(string text, int start, int end)
    {
        var found = new List<FoundOperator>();
        for (var at = start; at < end; at++)
        {
            if (_forms.Of(text[at]) is { } forms && FindAt(text, at, Words.BeganBefore(text, at) ? _endings.Of(text[at]) : forms) is { } match)
            {
                found.Add(match);
                at = match.End - 1;
            }
        }

        return found;
    }

    /// <summary>The operators within a phrase that as a whole is none, as “no” in “no doubt”.</summary>
    public IEnumerable<FoundOperator> FindWithin(string text, TextRange phrase)
    {
        for (var at = phrase.Start; at < phrase.End; at++)
        {
            var forms = Words.BeganBefore(text, at) ? _endings.Of(text[at]) : _forms.Of(text[at]);
            if (FindAt(text, at, forms, withExceptions: false) is { IsOperator: true } match && match.End <= phrase.End)
            {
                yield return match;
                at = match.End - 1;
            }
        }
    }

    private static FoundOperator? FindAt(string text, int at, OperatorForm[]? forms, bool withExceptions = true)
    {
        foreach (var form in forms ?? [])
        {
            if ((withExceptions || form.Class != OperatorClass.Exception) && form.EndAt(text, at) is >= 0 and var end)
            {
                return new FoundOperator(at, end, form.Class, form.Side);
            }
        }

        return null;
    }
}
