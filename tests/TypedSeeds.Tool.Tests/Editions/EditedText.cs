namespace TypedSeeds.Tool.Tests.Editions;

/// <summary>A text of one sentence a line that is edited step by step, so that it is known where each sentence is afterwards.</summary>
internal sealed class EditedText
{
    private readonly List<(int Old, string Text)> _lines;
    private int _fresh;

    public EditedText(IReadOnlyList<string> sentences)
    {
        Old = sentences;
        _lines = [.. sentences.Select(static (text, i) => (i, text))];
    }

    /// <summary>A number of no old sentence.</summary>
    public const int None = -1;

    /// <summary>The sentences as they were.</summary>
    public IReadOnlyList<string> Old { get; }

    public IReadOnlyList<(int Old, string Text)> Lines => _lines;

    /// <summary>The sentences that were edited.</summary>
    public HashSet<int> Edited { get; } = [];

    public string Text => Join(_lines.Select(static line => line.Text));

    public static string Join(IEnumerable<string> lines) => string.Join('\n', lines) + "\n";

    public void Insert(int at, string text) => _lines.Insert(at, (None, text));

    public void Delete(int at) => _lines.RemoveAt(at);

    public void Move(int from, int to)
    {
        var line = _lines[from];
        _lines.RemoveAt(from);
        _lines.Insert(to, line);
    }

    public void Edit(int at, string text)
    {
        Edited.Add(_lines[at].Old);
        _lines[at] = (_lines[at].Old, text);
    }

    /// <summary>A word that no other sentence has.</summary>
    public string Fresh() => $"fresh{_fresh++}";

    /// <summary>Where the line of an old sentence begins now; -1 where it is deleted.</summary>
    public int StartOf(int old)
    {
        var index = _lines.FindIndex(line => line.Old == old);
        return index < 0 ? -1 : _lines.Take(index).Sum(static line => line.Text.Length + 1);
    }
}
