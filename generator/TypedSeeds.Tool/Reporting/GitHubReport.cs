using System.Globalization;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Reporting;

/// <summary>Writes problems as workflow commands, which GitHub Actions shows beside the lines of a pull request.</summary>
internal static class GitHubReport
{
    public static void Write(CheckReport report, Host host)
    {
        var paths = SourcePaths.Of(report.Corpora[0].Folder);
        foreach (var problem in report.Problems)
        {
            host.ToBuildServer.WriteLine($"::{Command(problem.Severity)} {string.Join(',', Properties(problem, paths))}::{EscapeData($"{problem.Message} ({problem.Rule.HelpLink})")}");
        }
    }

    private static string Command(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "notice",
    };

    private static IEnumerable<string> Properties(Problem problem, SourcePaths paths)
    {
        if (problem.Place is { } place)
        {
            yield return Property("file", Printable.Of(paths.Relative(place.Path) ?? place.Path));
            if (place.Span != default)
            {
                yield return Property("line", place.Span.StartLine + 1);
                yield return Property("col", place.Span.StartColumn + 1);
                yield return Property("endLine", place.Span.EndLine + 1);
                yield return Property("endColumn", place.Span.EndColumn + 1);
            }
        }

        yield return Property("title", $"{problem.Rule.Id}: {problem.Rule.Title}");
    }

    private static string Property(string name, object value) => $"{name}={EscapeProperty(Convert.ToString(value, CultureInfo.InvariantCulture)!)}";

    private static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
