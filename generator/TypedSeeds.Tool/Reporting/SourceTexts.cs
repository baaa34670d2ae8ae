using System.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Reporting;

/// <summary>The texts of a corpus and their lines, by file name.</summary>
internal sealed class SourceTexts(CheckedCorpus corpus)
{
    private readonly Dictionary<string, string> _texts = ByPath(corpus);
    private readonly Dictionary<string, SourceLines> _lines = new(StringComparer.Ordinal);

    public SourceLines Of(string path)
    {
        if (!_lines.TryGetValue(path, out var lines))
        {
            _lines.Add(path, lines = new SourceLines(_texts.GetValueOrDefault(path, string.Empty)));
        }

        return lines;
    }

    private static Dictionary<string, string> ByPath(CheckedCorpus corpus)
    {
        var texts = corpus.Files.ToDictionary(file => file.Positions.FilePath, file => file.Source.Text, StringComparer.Ordinal);
        foreach (var baseline in corpus.Baseline?.Files ?? [])
        {
            texts[baseline.FilePath] = baseline.Text;
        }

        foreach (var document in corpus.Documents)
        {
            texts[document.FilePath] = document.Text;
        }

        foreach (var carried in corpus.Files.Select(static file => file.Anchored.Document).OfType<DocumentText>().Where(static document => document.IsCarried).GroupBy(static document => document.FilePath, StringComparer.Ordinal))
        {
            texts[carried.Key] = FileOf(carried);
        }

        return texts;
    }

    // A file with the texts of a package, in which those that this corpus reads are at their lines; no place is in another.
    private static string FileOf(IEnumerable<DocumentText> documents)
    {
        var (text, lines) = (new StringBuilder(), 0);
        foreach (var document in documents.DistinctBy(static document => document.FirstLine).OrderBy(static document => document.FirstLine))
        {
            text.Append('\n', Math.Max(0, document.FirstLine - lines)).Append(document.Text);
            lines = document.FirstLine + new TextLines(document.Text).Count - 1;
        }

        return text.ToString();
    }
}

/// <summary>A text and where its lines are.</summary>
internal sealed class SourceLines(string text)
{
    private readonly TextLines _lines = new(text);

    public string Text => text;

    /// <summary>The range of a line, without its line ending. Lines count from zero.</summary>
    public (int Start, int End) Line(int line)
    {
        if (line >= _lines.Count)
        {
            return (text.Length, text.Length);
        }

        var range = _lines.RangeOf(line, text);
        return (range.Start, range.End);
    }

    /// <summary>The line of an offset, counted from zero.</summary>
    public int LineAt(int offset) => _lines.LineAt(offset);
}
