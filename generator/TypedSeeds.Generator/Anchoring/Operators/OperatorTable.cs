namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The operators of one language, found in a text in one pass.</summary>
internal sealed class OperatorTable
{
    private const int AsciiCount = 128;

    private readonly OperatorForm[]?[] _ascii = new OperatorForm[]?[AsciiCount];
    private readonly Dictionary<char, OperatorForm[]> _others = [];

    /// <param name="lines">The table: a line an entry, see <see cref="OperatorEntry"/>.</param>
    public OperatorTable(string lines)
    {
        Entries = lines.Split('\n').Where(static line => line.Trim().Length > 0).Select(OperatorEntry.Parse).ToArray();
        foreach (var group in Entries.SelectMany(static entry => entry.Forms.Select(form => new OperatorForm(entry, form))).GroupBy(static form => form.First))
        {
            // The longest comes first, so that “not only” is found and not “not”.
            var forms = group.OrderByDescending(static form => form.Length).ToArray();
            Add(group.Key, forms);
        }
    }

    public IReadOnlyList<OperatorEntry> Entries { get; }

    /// <summary>All forms in a text, in its order; no two overlap.</summary>
    public List<FoundOperator> Find(string text)
    {
        var found = new List<FoundOperator>();
        for (var at = 0; at < text.Length; at++)
        {
            if (FormsAt(text[at]) is { } forms && FindAt(text, at, forms) is { } match)
            {
                found.Add(match);
                at = match.End - 1;
            }
        }

        return found;
    }

    private static FoundOperator? FindAt(string text, int at, OperatorForm[] forms)
    {
        var isInside = Words.BeganBefore(text, at);
        foreach (var form in forms)
        {
            if ((!isInside || form.IsOpenBefore) && form.EndAt(text, at) is >= 0 and var end)
            {
                return new FoundOperator(at, end, form.Class, form.Side);
            }
        }

        return null;
    }

    private void Add(char first, OperatorForm[] forms)
    {
        foreach (var letter in new[] { first, char.ToUpperInvariant(first) }.Distinct())
        {
            if (letter < AsciiCount)
            {
                _ascii[letter] = forms;
            }
            else
            {
                _others[letter] = forms;
            }
        }
    }

    private OperatorForm[]? FormsAt(char character) =>
        character < AsciiCount ? _ascii[character] : _others.TryGetValue(character, out var forms) ? forms : null;
}
