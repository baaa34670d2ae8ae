namespace TypedSeeds.Tool.Importing.Sources;

/// <summary>A file that is imported.</summary>
/// <param name="filePath">Its path.</param>
/// <param name="text">Its text.</param>
internal sealed class SourceFile(string filePath, string text)
{
    private readonly TextLines _lines = new(text);

    public string FilePath => filePath;

    public string Text => text;

    /// <summary>The lines, each with the offset at which it begins, without those that are blank.</summary>
    public IEnumerable<(int Start, string Text)> Lines
    {
        get
        {
            // JSON may hold other ends of lines within its texts, and a line feed nowhere.
            for (var start = 0; start < text.Length;)
            {
                var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
                if (!text.AsSpan(start, end - start).IsWhiteSpace())
                {
                    yield return (start, text[start..end]);
                }

                start = end + 1;
            }
        }
    }

    /// <summary>The place of an offset.</summary>
    public SourcePlace PlaceOf(int offset)
    {
        var line = _lines.LineAt(Math.Min(offset, text.Length));
        return new(filePath, line + 1, offset - _lines.StartOf(line) + 1);
    }
}
