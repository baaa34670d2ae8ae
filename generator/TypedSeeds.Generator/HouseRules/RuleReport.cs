using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.HouseRules;

/// <summary>The broken rules that are not waived.</summary>
/// <param name="Findings">What is wrong.</param>
/// <param name="Used">The waivers that a broken rule used.</param>
internal sealed record RuleReport(EquatableArray<Finding> Findings, EquatableArray<WaiverKey> Used) : IFindings
{
    /// <summary>Reports what is broken and not waived, and the waivers that nothing needs.</summary>
    /// <param name="input">What was found.</param>
    /// <param name="cancellation">Stops long work.</param>
    public static RuleReport Of(ReportInput input, CancellationToken cancellation)
    {
        if (input.Breaches.Files.Count == 0 && input.Scope.Waivers.Files.Count == 0)
        {
            return new(EquatableArray<Finding>.Empty, EquatableArray<WaiverKey>.Empty);
        }

        var waivers = new WaiverIndex(input.Scope.Waivers.Files, input.Scope.Schema);
        var findings = new LimitedFindings();
        var open = new List<Breach>();
        foreach (var breach in input.Breaches.Files.SelectMany(static file => file.Breaches))
        {
            cancellation.ThrowIfCancellationRequested();
            if (waivers.Use(breach.Key, breach.Rule) is null)
            {
                open.Add(breach);
                findings.Add(breach.Finding);
            }
        }

        var hints = new Dictionary<(string Kind, string Rule), NameIndex>();
        var byKind = open.ToLookup(static breach => breach.Key.Kind, StringComparer.Ordinal);
        foreach (var (key, place) in waivers.Idle.Where(idle => IsIdle(input, idle.Key)))
        {
            cancellation.ThrowIfCancellationRequested();
            var what = key.Rule.Length == 0 ? "breaks a rule of this corpus" : $"breaks the rule '{key.Rule}'";
            findings.Add(Finding.WaiverIdle(place, key.Entry.Kind, key.Entry.FullId, what, HintOf(input.Scope.Schema, hints, byKind, key)));
        }

        return new(findings.ToEquatableArray(), waivers.Used.ToEquatableArray());
    }

    private static bool IsIdle(ReportInput input, WaiverKey key) =>
        !input.Corpus.HidesIds && !input.Corpus.LeftOut.Contains(key.Entry) && key.Rule switch
        {
            HouseRuleTable.Baseline => false,
            "" => !input.Corpus.HasBaseline && !input.Scope.Rules.IsEmpty,
            _ => true,
        };

    // Where there is no such kind, that is what is mistyped. It is not at the place of the finding, so nothing is to be written there.
    private static Hint HintOf(KindSchema schema, Dictionary<(string Kind, string Rule), NameIndex> known, ILookup<string, Breach> open, WaiverKey key) =>
        schema.WithName(key.Entry.Kind) is not null
            ? HintsOf(known, open, key).Hint(key.Entry.FullId)
            : new NameIndex(schema.Kinds.Select(static kind => kind.Name)).Hint(key.Entry.Kind) with { Proposal = null };

    // A mistyped waiver is meant for an entry that breaks the rule.
    private static NameIndex HintsOf(Dictionary<(string Kind, string Rule), NameIndex> known, ILookup<string, Breach> open, WaiverKey key)
    {
        if (!known.TryGetValue((key.Entry.Kind, key.Rule), out var names))
        {
            var broken = open[key.Entry.Kind].Where(breach => key.Rule.Length == 0 || breach.Rule == key.Rule);
            known.Add((key.Entry.Kind, key.Rule), names = new NameIndex(broken.Select(static breach => breach.Key.FullId).Distinct()));
        }

        return names;
    }
}
