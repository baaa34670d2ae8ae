using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Diagnostics;

/// <summary>The findings of a stage. So many of one rule in one file are kept; the others are counted in the last one kept.</summary>
/// <remarks>Nobody reads more, and a hostile file of 100 KB could ask for millions.</remarks>
internal sealed class LimitedFindings
{
    private readonly List<Finding> _kept = [];
    private readonly Dictionary<Source, Tally> _counts = [];

    /// <summary>How many of one rule in one file are kept.</summary>
    public int Most { get; init; } = Limits.FindingsOfRule;

    public bool IsEmpty => _kept.Count == 0;

    /// <summary>How many are kept.</summary>
    public int Kept => _kept.Count;

    /// <summary>The findings.</summary>
    public EquatableArray<Finding> ToEquatableArray()
    {
        var kept = _kept.ToArray();
        foreach (var tally in _counts.Values)
        {
            if (tally.Count > Most)
            {
                kept[tally.Last] = kept[tally.Last] with { More = tally.Count - Most };
            }
        }

        return new(kept);
    }

    /// <summary>Whether one more finding of a rule would only be counted, so that nobody needs to make its message.</summary>
    public bool IsFull(Rule rule, string path) => _counts.TryGetValue(new(rule.Id, path), out var known) && known.Count >= Most;

    public void Add(Finding finding)
    {
        var source = new Source(finding.Rule.Id, finding.Place.Path);
        if (!_counts.TryGetValue(source, out var tally))
        {
            _counts.Add(source, tally = new());
        }

        if (tally.Count < Most)
        {
            tally.Last = _kept.Count;
            _kept.Add(finding);
        }

        tally.Count++;
    }

    /// <summary>Changes the findings from one on, by what is known only after them. Each stays of its rule and file.</summary>
    public void Revise(int from, Func<Finding, Finding> revise)
    {
        for (var i = from; i < _kept.Count; i++)
        {
            _kept[i] = revise(_kept[i]);
        }
    }

    /// <summary>Counts findings of a rule that is full.</summary>
    public void Count(Rule rule, string path, int times = 1) => _counts[new(rule.Id, path)].Count += times;

    /// <summary>A rule and a file.</summary>
    private readonly record struct Source(string Rule, string Path);

    /// <summary>How many findings there are, and the number of the last one that is kept.</summary>
    private sealed class Tally
    {
        public int Count { get; set; }

        public int Last { get; set; }
    }
}
