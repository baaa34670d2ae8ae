using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Reporting;

/// <summary>Writes problems as JSON, for scripts. Lines and columns count from one; columns and offsets are UTF-16 units.</summary>
internal static class JsonReport
{
    public static void Write(CheckReport report, Host host) => host.Output.WriteLine(JsonFormatter.Of(new Report(
        report.Problems.Select(Of),
        report.Count(RuleSeverity.Error),
        report.Count(RuleSeverity.Warning),
        report.Count(RuleSeverity.Info),
        report.Corpora.SelectMany(corpus => corpus.LeftOut).Select(key => $"{key.Kind}:{key.FullId}").Order(StringComparer.Ordinal))));

    private static Item Of(Problem problem) => new(
        problem.Rule.Id,
        SeverityName.Of(problem.Severity),
        problem.Message,
        Of(problem.Place),
        Of(problem.Second),
        problem.Fix is null && problem.Choices.Count == 0 ? null : [.. problem.Fix is { } fix ? [Of(fix)] : Array.Empty<Mend>(), .. problem.Choices.Select(static choice => Of(choice) with { Choice = true })],
        problem.Rule.HelpLink);

    private static Mend Of(Fix fix) => new(fix.IsSafe, fix.Path, fix.Edit.Start, fix.Edit.Length, fix.Edit.Text) { Title = fix.Label.Length == 0 ? null : fix.Label };

    private static Range? Of(FilePlace? place) => place is null ? null : new(
        place.Path,
        place.Span.StartLine + 1,
        place.Span.StartColumn + 1,
        place.Span.EndLine + 1,
        place.Span.EndColumn + 1,
        place.Span.Start,
        place.Span.Length);

    private sealed record Report(IEnumerable<Item> Problems, int Errors, int Warnings, int Infos, IEnumerable<string> LeftOut);

    private sealed record Item(string Id, string Severity, string Message, Range? Place, Range? Second, Mend[]? Fixes, string Help);

    private sealed record Mend(bool Safe, string Path, int Offset, int Length, string Text)
    {
        public string? Title { get; init; }

        public bool? Choice { get; init; }
    }

    private sealed record Range(string Path, int Line, int Column, int EndLine, int EndColumn, int Offset, int Length);
}
