using TypedSeeds.Generator.Diagnostics;

namespace TypedSeeds.Generator.Binding;

/// <summary>Whether a check passed. It fails by a finding, or where the mistake is reported elsewhere.</summary>
internal readonly struct CheckResult
{
    private CheckResult(bool isBroken) => IsBroken = isBroken;

    public static CheckResult Passed => default;

    /// <summary>Failed by a mistake that has its finding elsewhere, so that it needs none here.</summary>
    public static CheckResult ReportedElsewhere => new(true);

    /// <summary>Whether what was checked must be left out.</summary>
    public bool IsBroken { get; }

    /// <summary>What a finding makes of the value that it is about: an error breaks it.</summary>
    public static CheckResult Of(Finding finding) => OfRule(finding.Rule);

    /// <summary>What a finding of a rule makes of the value that it is about.</summary>
    public static CheckResult OfRule(Rule rule) => new(rule.Severity == RuleSeverity.Error);

    /// <summary>Passed where both did.</summary>
    public static CheckResult operator &(CheckResult first, CheckResult second) => new(first.IsBroken || second.IsBroken);
}
