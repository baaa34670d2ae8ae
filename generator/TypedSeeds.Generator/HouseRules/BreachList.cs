using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding.HouseRules;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.HouseRules;

/// <summary>The breaches that the checks of one file found so far.</summary>
internal sealed class BreachList(string path)
{
    private readonly List<Breach> _breaches = [];

    public EquatableArray<Breach> ToEquatableArray() => _breaches.ToEquatableArray();

    public void Add(AnchoredEntry entry, SetRule rule, Finding finding) => _breaches.Add(new(entry.Key, rule.Key, finding with { Severity = rule.Level }));

    /// <summary>The place of a token of the file.</summary>
    public TokenPlace At(int token) => new(path, token);
}
