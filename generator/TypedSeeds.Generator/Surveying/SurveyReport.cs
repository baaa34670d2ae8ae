using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>What the checks found so far: findings, and the entries that must be left out.</summary>
internal sealed class SurveyReport
{
    private readonly List<Finding> _findings = [];

    public EquatableArray<Finding> Findings => _findings.ToEquatableArray();

    /// <summary>The entries that failed a check.</summary>
    public HashSet<EntryKey> LeftOut { get; } = [];

    public void Add(Finding finding) => _findings.Add(finding);
}
