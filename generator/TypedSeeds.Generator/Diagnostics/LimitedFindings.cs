using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Diagnostics;

/// <summary>The findings of a stage. So many of one rule in one file are kept; the others are counted in the last one kept.</summary>
/// <remarks>Nobody reads more, and a hostile file of 100 KB could ask for millions.</remarks>
internal sealed class LimitedFindings
{
    private readonly List<Finding> _kept = [];
    private readonly Dictionary<(string Rule, string Path), (int Count, int Last)> _counts = [];

    public bool IsEmpty => _kept.Count == 0;

    /// <summary>The findings.</summary>
    public EquatableArray<Finding> ToEquatableArray()
    {
        var kept = _kept.ToArray();
        foreach (var (count, last) in _counts.Values)
        {
            if (count > Limits.FindingsOfRule)
            {
                kept[last] = kept[last] with { More = count - Limits.FindingsOfRule };
            }
        }

        return new(kept);
    }

    /// <summary>Whether one more finding of a rule would only be counted, so that nobody needs to make its message.</summary>
    public bool IsFull(Rule rule, string path) => _counts.TryGetValue((rule.Id, path), out var known) && known.Count >= Limits.FindingsOfRule;

    public void Add(Finding finding)
    {
        var key = (finding.Rule.Id, finding.Place.Path);
        _counts.TryGetValue(key, out var known);
        if (known.Count < Limits.FindingsOfRule)
        {
            known.Last = _kept.Count;
            _kept.Add(finding);
        }

        _counts[key] = (known.Count + 1, known.Last);
    }

    /// <summary>Counts a finding of a rule that is full.</summary>
    public void Count(Rule rule, string path)
    {
        var (count, last) = _counts[(rule.Id, path)];
        _counts[(rule.Id, path)] = (count + 1, last);
    }
}
