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

    /// <summary>Reports what is wrong at a token of a file and, where two places matter, the other one.</summary>
    public void Add(Rule rule, string path, int token, TokenPlace? second, params string[] arguments) =>
        _findings.Add(new Finding(rule, new TokenPlace(path, token), new(arguments), second));
}
