using System.Text.Json.Serialization;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Reporting;

/// <summary>Writes problems in the Static Analysis Results Interchange Format (SARIF) 2.1.0, for code scanning and viewers.</summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string FormatVersion = "2.1.0";
    private const string Columns = "utf16CodeUnits";
    private const string Homepage = "https://github.com/typedseeds/typedseeds";

    /// <summary>The folder in which the program runs, under the name that code scanning uses for the root of a repository.</summary>
    private const string Base = "%SRCROOT%";

    public static void Write(CheckedCorpus corpus, Host host)
    {
        var driver = new Driver("TypedSeeds", ToolVersion.Current, Homepage, Rules.All.Select(Of));
        var bases = new Dictionary<string, ArtifactLocation> { [Base] = new(DirectoryUri(Environment.CurrentDirectory).AbsoluteUri, null) };
        var run = new Run(new Tool(driver), bases, corpus.Problems.Select(Of), Columns);
        host.Output.WriteLine(JsonFormatter.Of(new Log(Schema, FormatVersion, [run])));
    }

    private static ReportingDescriptor Of(Rule rule) =>
        new(rule.Id, new(rule.Title), new(Level(rule.Severity)), rule.HelpLink);

    private static Result Of(Problem problem) => new(
        problem.Rule.Id,
        Rules.All.TakeWhile(rule => rule != problem.Rule).Count(),
        Level(problem.Severity),
        new(problem.Message),
        problem.Place is { } place ? [new Location(null, Of(place), null)] : [],
        problem.Second is { } second ? [new Location(0, Of(second), new("the other one"))] : null);

    private static string Level(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "note",
    };

    private static PhysicalLocation Of(FilePlace place) => new(ArtifactOf(place.Path), place.Span == default ? null : new(
        place.Span.StartLine + 1,
        place.Span.StartColumn + 1,
        place.Span.EndLine + 1,
        place.Span.EndColumn + 1));

    /// <summary>The file: relative if it is below the folder in which the program runs, else absolute.</summary>
    private static ArtifactLocation ArtifactOf(string path)
    {
        var root = DirectoryUri(Environment.CurrentDirectory);
        var file = new Uri(Path.GetFullPath(path));
        return root.IsBaseOf(file) ? new(root.MakeRelativeUri(file).OriginalString, Base) : new(file.AbsoluteUri, null);
    }

    private static Uri DirectoryUri(string folder) => new(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar);

    private sealed record Log([property: JsonPropertyName("$schema")] string Schema, string Version, Run[] Runs);

    private sealed record Run(Tool Tool, Dictionary<string, ArtifactLocation> OriginalUriBaseIds, IEnumerable<Result> Results, string ColumnKind);

    private sealed record Tool(Driver Driver);

    private sealed record Driver(string Name, string SemanticVersion, string InformationUri, IEnumerable<ReportingDescriptor> Rules);

    private sealed record ReportingDescriptor(string Id, Message ShortDescription, Configuration DefaultConfiguration, string HelpUri);

    private sealed record Configuration(string Level);

    private sealed record Result(string RuleId, int RuleIndex, string Level, Message Message, Location[] Locations, Location[]? RelatedLocations);

    private sealed record Message(string Text);

    private sealed record Location(int? Id, PhysicalLocation PhysicalLocation, Message? Message);

    private sealed record PhysicalLocation(ArtifactLocation ArtifactLocation, Region? Region);

    private sealed record ArtifactLocation(string Uri, string? UriBaseId);

    private sealed record Region(int StartLine, int StartColumn, int EndLine, int EndColumn);
}
