using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Reporting;

/// <summary>An output format for problems.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Write">Writes what a check found.</param>
internal sealed record ReportFormat(string Name, Action<CheckReport, Host> Write)
{
    public static ReportFormat Text { get; } = new("text", TextReport.Write);

    public static IReadOnlyList<ReportFormat> All { get; } =
        [Text, new("json", JsonReport.Write), new("sarif", SarifReport.Write), new("github", GitHubReport.Write)];
}
