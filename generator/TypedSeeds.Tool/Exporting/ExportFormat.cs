namespace TypedSeeds.Tool.Exporting;

/// <summary>A format that a corpus is written in.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="IsFolder">Whether it is a folder of files; otherwise it is one text.</param>
/// <param name="Loses">What it cannot hold, for people; a list in words.</param>
/// <param name="Write">Makes its files, each when it is asked for. The same corpus gives the same bytes.</param>
internal sealed record ExportFormat(string Name, bool IsFolder, string Loses, Func<ExportRun, IEnumerable<ExportedFile>> Write)
{
    /// <summary>The reasons for which it leaves out entries; none where it has each.</summary>
    public IReadOnlyList<LeftOutReason> Reasons { get; init; } = [];
}
