using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>A document in which quotes are searched for, with its lines.</summary>
internal sealed class SearchedDocument(DocumentText document, string name)
{
    private readonly Lazy<NearMatch> _near = new(() => new NearMatch(document.Text));

    public DocumentText Document => document;

    /// <summary>The name of its file, for messages.</summary>
    public string Name => name;

    /// <summary>Finds words in it.</summary>
    public TextIndex Index { get; } = new(document.Text);

    public TextLines Lines { get; } = new(document.Text);

    /// <summary>Explains a quote that is not found; made when the first one is.</summary>
    public NearMatch Near => _near.Value;

    /// <summary>The line of an offset, from one.</summary>
    public int LineOf(int offset) => Lines.LineAt(offset) + 1;

    /// <summary>The column of an offset, from one.</summary>
    public int ColumnOf(int offset) => offset - Lines.StartOf(Lines.LineAt(offset)) + 1;

    public string Slice(TextRange range) => document.Text.Substring(range.Start, range.Length);

    public FileSpan SpanOf(TextRange range) => FileSpan.In(Lines, range.Start, range.End);
}
