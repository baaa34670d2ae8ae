using System.Text.Json.Serialization;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Reporting;

/// <summary>Writes problems in the Static Analysis Results Interchange Format (SARIF) 2.1.0, for code scanning and viewers.</summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string FormatVersion = "2.1.0";
    private const string Columns = "utf16CodeUnits";

    /// <summary>The root of the repository, under the name that code scanning uses for it.</summary>
    private const string Base = "%SRCROOT%";

    public static void Write(CheckReport report, Host host)
    {
        var paths = SourcePaths.Of(report.Corpora[0].Folder);
        var driver = new Driver("TypedSeeds", ToolVersion.Current, ToolVersion.Homepage, Rules.All.Select(Of));
        var bases = new Dictionary<string, ArtifactLocation> { [Base] = new(paths.RootUri, null) };
        var results = report.Corpora.SelectMany(corpus => corpus.Problems.Select(problem => Of(problem, corpus, paths)));
        host.Output.WriteLine(JsonFormatter.Of(new Log(Schema, FormatVersion, [new(new Tool(driver), bases, results, Columns)])));
    }

    private static ReportingDescriptor Of(Rule rule) =>
        new(rule.Id, new(rule.Title), new(Level(rule.Severity)), rule.HelpLink);

    private static Result Of(Problem problem, CheckedCorpus corpus, SourcePaths paths) => new(
        problem.Rule.Id,
        Rules.All.TakeWhile(rule => rule != problem.Rule).Count(),
        Level(problem.Severity),
        new(problem.Message),
        [new Location(null, problem.Place is { } place ? Of(place, paths) : new(ArtifactOf(SomeFile(corpus), paths), null), null)],
        problem.Second is { } second ? [new Location(0, Of(second, paths), new("the other one"))] : null,
        Fixes(problem, corpus, paths) is { Length: > 0 } fixes ? fixes : null);

    private static Fix[] Fixes(Problem problem, CheckedCorpus corpus, SourcePaths paths) =>
    [
        .. problem.Fix is { } fix ? [Of(fix, fix.IsSafe ? "Safe: it changes nothing that the annotation says." : "Probably meant; look at it.", corpus, paths)] : Array.Empty<Fix>(),
        .. problem.Choices.Select(choice => Of(choice, choice.Label.Length == 0 ? "One of those that may be meant; choose." : $"One of those that may be meant: {choice.Label}.", corpus, paths)),
    ];

    private static Fix Of(Generator.Fixing.Fix fix, string description, CheckedCorpus corpus, SourcePaths paths)
    {
        var lines = corpus.Files.First(file => file.Source.FilePath == fix.Path).Positions.Lines;
        var span = FileSpan.In(lines, fix.Edit.Start, fix.Edit.End);
        var deleted = new Region(span.StartLine + 1, span.StartColumn + 1, span.EndLine + 1, span.EndColumn + 1);
        return new(new(description), [new(ArtifactOf(fix.Path, paths), [new(deleted, new(fix.Edit.Text))])]);
    }

    /// <summary>The place of what is wrong with a corpus as a whole: code scanning refuses a log that has a result without any.</summary>
    private static string SomeFile(CheckedCorpus corpus) =>
        corpus.Files.Select(file => file.Source.FilePath)
            .Concat(corpus.Documents.Select(document => document.FilePath))
            .Concat(SeedsProject.FilesAround(corpus.Folder))
            .FirstOrDefault(corpus.Folder);

    private static string Level(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "note",
    };

    private static PhysicalLocation Of(FilePlace place, SourcePaths paths) => new(ArtifactOf(place.Path, paths), place.Span == default ? null : new(
        place.Span.StartLine + 1,
        place.Span.StartColumn + 1,
        place.Span.EndLine + 1,
        place.Span.EndColumn + 1));

    private static ArtifactLocation ArtifactOf(string path, SourcePaths paths) => new(paths.Uri(path), paths.Relative(path) is null ? null : Base);

    private sealed record Log([property: JsonPropertyName("$schema")] string Schema, string Version, Run[] Runs);

    private sealed record Run(Tool Tool, Dictionary<string, ArtifactLocation> OriginalUriBaseIds, IEnumerable<Result> Results, string ColumnKind);

    private sealed record Tool(Driver Driver);

    private sealed record Driver(string Name, string SemanticVersion, string InformationUri, IEnumerable<ReportingDescriptor> Rules);

    private sealed record ReportingDescriptor(string Id, Message ShortDescription, Configuration DefaultConfiguration, string HelpUri);

    private sealed record Configuration(string Level);

    private sealed record Result(string RuleId, int RuleIndex, string Level, Message Message, Location[] Locations, Location[]? RelatedLocations, Fix[]? Fixes);

    private sealed record Fix(Message Description, ArtifactChange[] ArtifactChanges);

    private sealed record ArtifactChange(ArtifactLocation ArtifactLocation, Replacement[] Replacements);

    private sealed record Replacement(Region DeletedRegion, Message InsertedContent);

    private sealed record Message(string Text);

    private sealed record Location(int? Id, PhysicalLocation PhysicalLocation, Message? Message);

    private sealed record PhysicalLocation(ArtifactLocation ArtifactLocation, Region? Region);

    private sealed record ArtifactLocation(string Uri, string? UriBaseId);

    private sealed record Region(int StartLine, int StartColumn, int EndLine, int EndColumn);
}
