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

        foreach (var unknown in UnknownKinds(input))
        {
            findings.Add(unknown);
        }

        var hints = new Dictionary<(string Kind, string Rule), NameIndex>();
        var byKind = open.ToLookup(static breach => breach.Key.Kind, StringComparer.Ordinal);
        foreach (var (key, place, id) in waivers.Idle.Where(idle => IsIdle(input, idle.Key)))
        {
            cancellation.ThrowIfCancellationRequested();
            var what = key.Rule.Length == 0 ? "breaks a rule of this corpus" : $"breaks the rule '{key.Rule}'";
            var hint = HintOf(input.Scope.Schema, hints, byKind, key) is { Text.Length: > 0 } meant ? meant : HintOf(input.Corpus.Missing, key.Entry);

            // Where another id is meant, that is what is wrong, and not the rule.
            findings.Add(Finding.WaiverIdle(hint.Proposal is null ? place : id, key.Entry.Kind, key.Entry.FullId, what, hint));
        }

        return new(findings.ToEquatableArray(), waivers.Used.ToEquatableArray());
    }

    // The kinds of a corpus may be declared in a part of a file that could not be read. With a baseline, a kind may be one that is gone.
    private static bool IsUnknown(ReportInput input, string kind) => input.Scope.Schema.IsComplete && input.Scope.Schema.WithName(kind) is null
        && (!input.Corpus.HasBaseline || input.Scope.Schema.WithSection(kind) is not null || IsRule(kind) || kind.IndexOf('/') >= 0);

    private static IEnumerable<Finding> UnknownKinds(ReportInput input)
    {
        var scope = input.Scope;
        var kinds = new NameIndex(scope.Schema.Kinds.Select(static kind => kind.Name));
        foreach (var file in scope.Waivers.Files)
        {
            foreach (var waiver in file.Waivers.GroupBy(static waiver => waiver.KindToken).Select(static waivers => waivers.First()).Where(waiver => IsUnknown(input, waiver.Kind)))
            {
                var hint = scope.Schema.WithSection(waiver.Kind) is { } kind ? Closest.Hint(waiver.Kind, kind.Name)
                    : IsRule(waiver.Kind) ? WithKind($"{waiver.Id}: {{ {waiver.Kind}: the reason }}")
                    : IsRule(waiver.Id) && waiver.Rule.Length == 0 ? WithKind($"{waiver.Kind}: {{ {waiver.Id}: the reason }}")
                    : kinds.Hint(waiver.Kind) is { Text.Length: > 0 } near ? near
                    : WithKind($"{waiver.Kind}: the reason");
                yield return Finding.UnknownChoice(new TokenPlace(file.Path, waiver.KindToken), waiver.Kind, "kind", hint, ShownChoices.Of(kinds.Names, hint));
            }
        }
    }

    private static bool IsRule(string name) => name == HouseRuleTable.Baseline || HouseRuleTable.All.Any(rule => rule.Key == name);

    private static Hint WithKind(string waiver) => $"; write the kind, the id and then the rule: {KindTable.Statement}: {{ {waiver} }}";

    private static bool IsIdle(ReportInput input, WaiverKey key) =>
        !IsUnknown(input, key.Entry.Kind) && !input.Corpus.HidesIds && !input.Corpus.LeftOut.Contains(key.Entry) && key.Rule switch
        {
            HouseRuleTable.Baseline => false,
            "" => !input.Corpus.HasBaseline && !input.Scope.Rules.IsEmpty,
            _ => true,
        };

    // The entry itself may be what is mistyped.
    private static Hint HintOf(MissingEntries missing, EntryKey entry)
    {
        if (missing.Entries.FirstOrDefault(other => other.Entry.Equals(entry)) is not { } found)
        {
            return Hint.None;
        }

        var near = found.Nearest.Length == 0 ? "; take the waiver out" : Closest.Hint(entry.FullId, found.Nearest);
        return near with { Text = $", and there is no such {entry.Kind}{near.Text}" };
    }

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
