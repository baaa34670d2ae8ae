using Spectre.Console;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Reporting;

/// <summary>Writes problems for people: each with its line, and the wrong token underlined.</summary>
internal static class TextReport
{
    public const string ShowAll = "--all";

    private const string Indent = "  ";

    public static void Write(CheckedCorpus corpus, Host host) => Write(new CheckReport([corpus]), host);

    public static void Write(CheckReport report, Host host)
    {
        var isFirst = true;
        foreach (var corpus in report.Corpora)
        {
            var texts = new SourceTexts(corpus);
            foreach (var problem in FoldedProblems.Of(corpus.Problems, report.ShowsAll))
            {
                if (!isFirst)
                {
                    host.Page.Line();
                }

                isFirst = false;
                Write(problem, corpus, texts, host);
            }
        }

        WritePages(report, host.Page);
        WriteSummary(report, host);
    }

    private static void Write(FoldedProblem folded, CheckedCorpus corpus, SourceTexts texts, Host host)
    {
        var problem = folded.Problem;
        var style = Styles.Of(problem.Severity);
        var isCoverage = problem.Rule == Rules.SentenceNotCovered && folded.Folded > 0;

        // The form that compilers use, so that editors and build servers find the place.
        WriteLine(
            host,
            (problem.Place is { } place ? $"{Position(place)}: " : string.Empty, Styles.Strong),
            ($"{SeverityName.Of(problem.Severity)} {problem.Rule.Id}", style),
            ($": {(isCoverage ? ToDo(folded, corpus) : problem.Message)}", null));
        ExcerptWriter.Write(host, texts, problem.Place, style);
        if (problem.Second is { } second)
        {
            WriteLine(host, ($"{Position(second)}: ", Styles.Strong), ("note: the other one is here", null));
            ExcerptWriter.Write(host, texts, second, Styles.Faint);
        }

        if (folded.Folded > 0 && !isCoverage)
        {
            var last = folded.Last.Place is { } end && end.Span != default ? $", the last in line {Invariant.Text(end.Span.StartLine + 1)}" : string.Empty;
            WriteLine(host, ($"{Indent}and {Invariant.Text(folded.Folded)} more of {problem.Rule.Id} in this file{last}; {ShowAll} shows them", Styles.Faint));
        }
    }

    /// <summary>The sentences of a document that are still to do, in one line.</summary>
    private static string ToDo(FoldedProblem folded, CheckedCorpus corpus)
    {
        var path = folded.Problem.Place?.Path;
        var sentences = corpus.Files
            .Where(file => file.Anchored.Document?.FilePath == path)
            .SelectMany(file => file.Anchored.Entries)
            .Where(entry => entry.Kind.Name == KindTable.Document)
            .Select(entry => entry[KindTable.SentencesField])
            .OfType<TextValue>()
            .Select(value => $" of {value.Text}")
            .FirstOrDefault(string.Empty);
        var line = folded.Problem.Place!.Span.StartLine + 1;
        var ofDocument = corpus.Files.Select(static file => file.Anchored.Document).OfType<DocumentText>().FirstOrDefault(document => document.FilePath == path && document.IsCarried && document.FirstLine < line) is { } carried
            ? $" of its file (line {Invariant.Text(line - carried.FirstLine)} of '{carried.Path}')"
            : string.Empty;
        return $"{Invariant.Text(folded.All)}{sentences} sentences to do, first at line {Invariant.Text(line)}{ofDocument}; a quote or 'ignore' covers each ({ShowAll} shows them)";
    }

    /// <summary>The page of each rule, once.</summary>
    private static void WritePages(CheckReport report, Page page)
    {
        var pages = report.Problems.Select(problem => problem.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(rule => rule.HelpLink).ToArray();
        if (pages.Length > 1)
        {
            page.Line();
        }

        foreach (var link in pages)
        {
            page.Line(Indent + link, Styles.Faint);
        }

        if (pages.Length > 0)
        {
            page.Line();
        }
    }

    private static void WriteSummary(CheckReport report, Host host)
    {
        var (entries, files, documents) = (report.Corpora.Sum(corpus => corpus.Entries.Count()), report.Corpora.Sum(corpus => corpus.Files.Count), report.Corpora.Sum(corpus => corpus.Documents.Count));
        var folders = report.Corpora.Count > 1 ? $", in {Counted.Of(report.Corpora.Count, "folder")}" : string.Empty;
        var checkedPart = $"{Counted.Of(entries, "entry", "entries")} in {Counted.Of(files, "annotation file")}, {Counted.Of(documents, "document")}{folders}";
        var severities = Enum.GetValues<RuleSeverity>().Reverse().Where(severity => report.Count(severity) > 0).ToArray();
        if (severities.Length == 0)
        {
            WriteLine(host, ("No problems", Styles.Good), ($": {checkedPart}", null));
            return;
        }

        var counts = string.Join(", ", severities.Select(severity => SeverityName.Counted(severity, report.Count(severity))));
        WriteLine(host, (counts, Styles.Of(severities[0])), ($": {checkedPart}{(report.LeftOut > 0 ? $", {Invariant.Text(report.LeftOut)} left out" : string.Empty)}", null));
        if (report.LeftOut > 0)
        {
            WriteLine(host, ($"Left out is what failed a check or depends on what did: it is not compiled. {Commands.CommandLine.Name} list marks it.", null));
        }
    }

    // A terminal would break a long line in the middle of a word; to a file or pipe a line goes whole.
    private static void WriteLine(Host host, params (string Text, Style? Style)[] parts)
    {
        if (host.IsTerminal)
        {
            host.Page.Wrap(parts, string.Empty, Indent, host.Width, marked: null);
            return;
        }

        foreach (var (text, style) in parts)
        {
            host.Page.Write(text, style);
        }

        host.Page.Line();
    }

    /// <summary>A place as compilers write it, so that editors and build servers find it.</summary>
    public static string Position(FilePlace place) => FormattableString.Invariant($"{place.Path}({place.Span.StartLine + 1},{place.Span.StartColumn + 1})");
}
