using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Reporting;

/// <summary>A problem to show, and how many that are like it follow in the same file.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="All">How many there are in its file with the same rule.</param>
/// <param name="Folded">How many of these are not shown.</param>
/// <param name="Last">The last of them.</param>
internal sealed record FoldedProblem(Problem Problem, int All, int Folded, Problem Last);

/// <summary>Folds many findings of one rule in one file: a list of all sentences of a document would hide everything else.</summary>
internal static class FoldedProblems
{
    /// <summary>Each error needs a change of its own, so most files show all.</summary>
    private const int MostErrors = 20;

    /// <summary>Warnings and information beyond this number are one finding.</summary>
    private const int MostOthers = 3;

    public static IEnumerable<FoldedProblem> Of(IReadOnlyList<Problem> problems, bool all)
    {
        var groups = problems.GroupBy(Key).ToDictionary(group => group.Key, group => (Count: group.Count(), More: group.Sum(static problem => problem.More), Last: group.Last()));
        var shown = new Dictionary<(Rule, string?), int>();
        foreach (var problem in problems)
        {
            var (count, more, last) = groups[Key(problem)];
            var number = shown[Key(problem)] = shown.GetValueOrDefault(Key(problem)) + 1;
            var most = all ? count : Shown(problem.Severity, count);
            if (number <= most)
            {
                yield return new(problem, count + more, number == most && most < count ? count - most + more : 0, last);
            }
        }
    }

    private static int Shown(RuleSeverity severity, int count) =>
        severity == RuleSeverity.Error ? Math.Min(count, MostErrors) : count > MostOthers ? 1 : count;

    private static (Rule Rule, string? Path) Key(Problem problem) => (problem.Rule, problem.Place?.Path);
}
