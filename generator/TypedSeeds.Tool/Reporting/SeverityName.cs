using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Reporting;

/// <summary>The names of severities in reports.</summary>
internal static class SeverityName
{
    public static string Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };

    public static string Counted(RuleSeverity severity, int count) =>
        severity == RuleSeverity.Info ? $"{Invariant.Text(count)} info" : Reporting.Counted.Of(count, Of(severity));
}
