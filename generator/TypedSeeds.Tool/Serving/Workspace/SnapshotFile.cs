using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Workspace;

/// <summary>A file of a snapshot: its text, what the stages made of it, and the way from offsets to positions.</summary>
/// <param name="source">The file, as the stages name it.</param>
/// <param name="folder">The full path of the seeds folder.</param>
/// <param name="open">The buffer in the editor; null for what is on the disk.</param>
/// <param name="encoding">How the editor counts columns.</param>
internal sealed class SnapshotFile(CorpusFile source, string folder, OpenBuffer? open, PositionEncoding encoding)
{
    private PositionedText? _text;
    private string? _uri;

    /// <summary>The file as it went through the stages; its path is that of findings and entries.</summary>
    public CorpusFile Source => source;

    /// <summary>Its path, as findings and entries have it.</summary>
    public string Path => source.FilePath;

    /// <summary>Its URI, as the editor writes it. Few files are asked for it.</summary>
    public string Uri => open?.Uri ?? (_uri ??= FileUri.Of(CorpusPaths.FullPathOf(folder, source.FilePath)));

    /// <summary>The version that the editor gave it; null for what is on the disk.</summary>
    public int? Version => open?.Version;

    public string Text => source.Text;

    /// <summary>Where its lines begin.</summary>
    public TextLines Lines => Positioned.Lines;

    /// <summary>What the stages made of it; null where it is no annotation.</summary>
    public CheckedFile? Annotation { get; init; }

    /// <summary>The document that it is; null where it is none.</summary>
    public DocumentText? Document { get; init; }

    /// <summary>The offset of a position, in UTF-16 units.</summary>
    public int OffsetOf(Position position) => Positioned.OffsetOf(position);

    public Position PositionOf(int offset) => Positioned.PositionOf(offset);

    public PositionRange RangeOf(int start, int length) => Positioned.RangeOf(start, length);

    public PositionRange RangeOf(TextRange range) => RangeOf(range.Start, range.Length);

    public Location LocationOf(int start, int length) => new(Uri, RangeOf(start, length));

    public Location LocationOf(TextRange range) => new(Uri, RangeOf(range));

    private PositionedText Positioned => _text ??= new(source.Text, encoding);
}
