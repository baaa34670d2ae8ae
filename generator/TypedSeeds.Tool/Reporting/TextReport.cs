using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Reporting;

/// <summary>Writes problems for people: each with its line, and the wrong token underlined.</summary>
internal static class TextReport
{
    public static void Write(CheckedCorpus corpus, Host host)
    {
        var texts = new SourceTexts(corpus);
        foreach (var problem in corpus.Problems)
        {
            Write(problem, texts, host);
        }

        WriteSummary(corpus, host.Page);
    }

    private static void Write(Problem problem, SourceTexts texts, Host host)
    {
        // The form that compilers use, so that editors and build servers find the place.
        var severity = SeverityName.Of(problem.Severity);
        var style = Styles.Of(problem.Severity);
        host.Page
            .Write(problem.Place is { } place ? $"{Position(place)}: " : string.Empty, Styles.Strong)
            .Write($"{severity} {problem.Rule.Id}", style)
            .Line($": {problem.Message}");
        ExcerptWriter.Write(host, texts, problem.Place, style);
        if (problem.Second is { } second)
        {
            host.Page.Write($"{Position(second)}: ", Styles.Strong).Line("note: the other one is here");
            ExcerptWriter.Write(host, texts, second, Styles.Faint);
        }

        host.Page.Line($"  {problem.Rule.HelpLink}", Styles.Faint).Line();
    }

    private static void WriteSummary(CheckedCorpus corpus, Page page)
    {
        var checkedPart = $"{Counted.Of(corpus.Entries.Count(), "entry", "entries")} in {Counted.Of(corpus.Files.Count, "annotation file")}, {Counted.Of(corpus.Documents.Count, "document")}";
        var severities = Enum.GetValues<RuleSeverity>().Reverse().Where(severity => corpus.Count(severity) > 0).ToArray();
        if (severities.Length == 0)
        {
            page.Write("No problems", Styles.Good).Line($": {checkedPart}");
            return;
        }

        page.Write(string.Join(", ", severities.Select(severity => SeverityName.Counted(severity, corpus.Count(severity)))), Styles.Of(severities[0]));
        page.Line($": {checkedPart}{(corpus.LeftOut.Count > 0 ? $", {Invariant.Text(corpus.LeftOut.Count)} left out" : string.Empty)}");
    }

    private static string Position(FilePlace place) => FormattableString.Invariant($"{place.Path}({place.Span.StartLine + 1},{place.Span.StartColumn + 1})");
}
