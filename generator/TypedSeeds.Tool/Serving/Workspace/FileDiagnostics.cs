using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Workspace;

/// <summary>Problems as diagnostics of the editor.</summary>
internal static class FileDiagnostics
{
    /// <param name="problem">A problem of the file.</param>
    /// <param name="file">The file.</param>
    /// <param name="snapshot">The seeds folder.</param>
    public static Diagnostic Of(Problem problem, SnapshotFile file, WorkspaceSnapshot snapshot) => new(
        file.RangeOf(problem.Place!.Span.Start, problem.Place.Span.Length),
        problem.More > 0 ? $"{problem.Message} (and {Invariant.Text(problem.More)} more of {problem.Rule.Id} in this file)" : problem.Message)
    {
        Severity = SeverityOf(problem.Severity),
        Code = problem.Rule.Id,
        CodeDescription = new(problem.Rule.HelpLink),
        Source = Commands.CommandLine.Name,
        RelatedInformation = problem.Second is { } second && snapshot.LocationOf(second) is { } place ? [new(place, problem.Rule.Title)] : null,
    };

    private static DiagnosticSeverity SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Information,
    };
}
