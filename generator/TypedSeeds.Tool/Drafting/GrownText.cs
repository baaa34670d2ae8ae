namespace TypedSeeds.Tool.Drafting;

/// <summary>A text into which parts are put, one after another. Nothing else of it changes.</summary>
/// <param name="text">The text.</param>
internal sealed class GrownText(string text)
{
    private readonly List<TextRange> _added = [];

    /// <summary>The text with the parts.</summary>
    public string Text { get; private set; } = text;

    /// <summary>Puts a part in.</summary>
    public void Insert(int offset, string part)
    {
        Text = Text.Insert(offset, part);
        for (var i = 0; i < _added.Count; i++)
        {
            _added[i] = _added[i].Start >= offset ? new(_added[i].Start + part.Length, _added[i].Length) : _added[i];
        }

        _added.Add(new(offset, part.Length));
    }

    /// <summary>Whether a part holds an offset.</summary>
    public bool IsAdded(int offset) => _added.Exists(part => part.Start <= offset && offset < part.End);
}
