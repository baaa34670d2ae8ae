using Spectre.Console;
using TypedSeeds.Generator.Comparing;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Baselines;

/// <summary>Writes the changes since a baseline for people: the greatest version step first, the step they need together last.</summary>
internal static class ChangeReport
{
    /// <param name="changes">The changes.</param>
    /// <param name="page">Where they are written.</param>
    /// <param name="isWhole">Whether the whole baseline could be read. What was taken out of one is no change that anybody sees.</param>
    public static void Write(IReadOnlyList<Change> changes, Page page, bool isWhole)
    {
        foreach (var step in changes.GroupBy(VersionSteps.Of).OrderByDescending(group => group.Key))
        {
            page.Line(VersionSteps.Meaning(step.Key), Styles.Strong);
            foreach (var change in step)
            {
                page.Line("  " + ChangeFormatter.Of(change), NeedsDecision(change) ? Styles.Of(RuleSeverity.Warning) : Style.Plain);
            }

            page.Line();
        }

        page.Line(!isWhole ? "The baseline cannot be read as a whole, so more may have changed, and the next version may be a major one. Compare with the last whole one, as version control has it."
            : changes.Count == 0
            ? "Nothing that the baseline holds has changed: a patch version is enough."
            : $"The next version is a {VersionSteps.Of(changes).ToString().ToLowerInvariant()} one.");
    }

    /// <summary>Whether a person must confirm that the change is intended.</summary>
    public static bool NeedsDecision(Change change) =>
        change.Waiver is null && ChangeFindings.Of(change) is { Rule.Severity: > RuleSeverity.Info };
}
