using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Workspace;

/// <summary>A file of a snapshot: its text, what the stages made of it, and the way from offsets to positions.</summary>
/// <param name="source">The file, as the stages name it.</param>
/// <param name="uri">Its URI, as the editor writes it.</param>
/// <param name="version">The version that the editor gave it; null for what is on the disk.</param>
/// <param name="encoding">How the editor counts columns.</param>
internal sealed class SnapshotFile(CorpusFile source, string uri, int? version, PositionEncoding encoding)
{
    private readonly Lazy<PositionedText> _text = new(() => new(source.Text, encoding));

    /// <summary>The file as it went through the stages; its path is that of findings and entries.</summary>
    public CorpusFile Source => source;

    /// <summary>Its path, as findings and entries have it.</summary>
    public string Path => source.FilePath;

    public string Uri => uri;

    public int? Version => version;

    public string Text => source.Text;

    /// <summary>Where its lines begin.</summary>
    public TextLines Lines => _text.Value.Lines;

    /// <summary>What the stages made of it; null where it is no annotation.</summary>
    public CheckedFile? Annotation { get; init; }

    /// <summary>The document that it is; null where it is none.</summary>
    public DocumentText? Document { get; init; }

    /// <summary>The offset of a position, in UTF-16 units.</summary>
    public int OffsetOf(Position position) => _text.Value.OffsetOf(position);

    public Position PositionOf(int offset) => _text.Value.PositionOf(offset);

    public PositionRange RangeOf(int start, int length) => _text.Value.RangeOf(start, length);

    public PositionRange RangeOf(TextRange range) => RangeOf(range.Start, range.Length);

    public Location LocationOf(int start, int length) => new(uri, RangeOf(start, length));

    public Location LocationOf(TextRange range) => new(uri, RangeOf(range));
}
