using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.Brat;

/// <summary>A line of a standoff file: its id, and what is after the first and the second tab.</summary>
/// <param name="Offset">Where it begins in its file.</param>
/// <param name="Id">The id, such as <c>T1</c>.</param>
/// <param name="Words">What the id is of, word by word: the type first.</param>
/// <param name="Text">The text; empty where the line has none.</param>
internal sealed record StandoffLine(int Offset, string Id, IReadOnlyList<string> Words, string Text)
{
    /// <summary>Reads a line.</summary>
    /// <exception cref="SourceException">It has not the shape of one.</exception>
    public static StandoffLine Of(int offset, string line)
    {
        var cells = line.TrimEnd('\r').Split('\t', 3);
        var words = cells.Length > 1 ? cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        return cells[0].Length > 0 && words.Length > 0
            ? new(offset, cells[0], words, cells.Length > 2 ? cells[2] : string.Empty)
            : throw new SourceException(offset, "it is no line of brat, which has an id, a tab, and a type");
    }

    /// <summary>A word after the type, such as the target of an attribute.</summary>
    public string Word(int index) => index < Words.Count ? Words[index] : throw new SourceException(Offset, $"'{Id}' ends after '{Words[^1]}'");
}
