using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>An anchored file with its rows and the summary that the checks over all files need. Both follow from the file, so two are equal where their files are.</summary>
/// <param name="File">The file.</param>
/// <param name="Rows">The row of each entry.</param>
internal sealed record SummarizedFile(AnchoredFile File, EquatableArray<string> Rows)
{
    /// <summary>Its entries, who refers to whom, and which failed.</summary>
    public FileSummary Summary { get; } = FileSummary.Of(File);

    /// <summary>Whether an error in the file may hide an id. Asked of every file after each edit.</summary>
    public bool HidesIds { get; } = File.HidesIds;

    /// <summary>The length of the rows with their line ends, in UTF-16 units.</summary>
    public long RowLength { get; } = Rows.Sum(static row => row.Length > 0 ? row.Length + 1L : 0);

    /// <summary>The length of the file's lines in the index of the corpus, in UTF-16 units.</summary>
    public long IndexLength { get; } = File.Entries.Where(static entry => !entry.IsBroken && entry.Key.Document.Length == 0).Sum(entry => IndexLengthOf(entry, File));

    /// <summary>Writes the rows of a file, once for all stages after it.</summary>
    public static SummarizedFile Of(AnchoredFile file, CancellationToken cancellation = default) => new(file, RowWriter.Write(file, cancellation));

    public bool Equals(SummarizedFile? other) => other is not null && File.Equals(other.File);

    public override int GetHashCode() => File.GetHashCode();

    // A line of the index holds the entry's id and the name of its file.
    private static long IndexLengthOf(AnchoredEntry entry, AnchoredFile file) =>
        entry.Key.Id.Length + Math.Max(file.DocumentId.Length, FilePaths.FileName(file.Path).Length) + 2;
}
