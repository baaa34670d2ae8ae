using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>A document prepared for searching: its normalized text, its lines, and what near matches need.</summary>
internal sealed class SearchText(DocumentText document, string name)
{
    private readonly Lazy<NearMatch> _near = new(() => new NearMatch(document.Text));
    private Occurrences? _occurrences;

    public DocumentText Document => document;

    /// <summary>What messages call the document: its file's name.</summary>
    public string Name => name;

    public NormalizedText Normalized { get; } = new(document.Text);

    /// <summary>Where words stand in the normalized text.</summary>
    public Occurrences Occurrences => _occurrences ??= new Occurrences(Normalized.Text);

    public TextLines Lines { get; } = new(document.Text);

    /// <summary>Made only when a quote is not found.</summary>
    public NearMatch Near => _near.Value;

    /// <summary>The line of an offset, from one.</summary>
    public int LineOf(int offset) => Lines.LineAt(offset) + 1;

    /// <summary>The column of an offset, from one.</summary>
    public int ColumnOf(int offset) => offset - Lines.StartOf(Lines.LineAt(offset)) + 1;

    public string Slice(TextRange range) => document.Text.Substring(range.Start, range.Length);

    public FileSpan SpanOf(TextRange range) => FileSpan.In(Lines, range.Start, range.End);
}
