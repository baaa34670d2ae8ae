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
    /// <summary>Reports what is broken and not waived, and the waivers that nothing needs. A breach that a mistake in a waiver leaves open follows from that.</summary>
    /// <param name="input">What was found.</param>
    /// <param name="cancellation">Stops long work.</param>
    public static RuleReport Of(ReportInput input, CancellationToken cancellation)
    {
        if (input.Breaches.Files.Count == 0 && input.Scope.Waivers.Files.Count == 0)
        {
            return new(EquatableArray<Finding>.Empty, EquatableArray<WaiverKey>.Empty);
        }

        var waivers = new WaiverIndex(input.Scope.Waivers.Files, input.Scope.Schema, input.Corpus.Baseline);
        var open = new List<Breach>();
        foreach (var breach in input.Breaches.Files.SelectMany(static file => file.Breaches))
        {
            cancellation.ThrowIfCancellationRequested();
            if (waivers.Use(breach.Key, breach.Rule) is null && !waivers.MayBeLetOff(breach.Key, breach.Finding.Place.Path))
            {
                open.Add(breach);
            }
        }

        var findings = new LimitedFindings();
        var idle = IdleWaivers.Report(input, waivers, open, cancellation);
        foreach (var finding in open.Where(breach => !idle.Meant.Contains(breach)).Select(static breach => breach.Finding).Concat(UnknownKinds(input)).Concat(idle.Findings))
        {
            findings.Add(finding);
        }

        return new(findings.ToEquatableArray(), waivers.Used.ToEquatableArray());
    }

    private static IEnumerable<Finding> UnknownKinds(ReportInput input)
    {
        var schema = input.Scope.Schema;
        var kinds = new NameIndex(schema.Kinds.Select(static kind => kind.Name));
        foreach (var file in input.Scope.Waivers.Files)
        {
            foreach (var waiver in file.Waivers.GroupBy(static waiver => waiver.KindToken).Select(static waivers => waivers.First()).Where(waiver => WaiverIndex.IsNoKind(schema, waiver.Kind, input.Corpus.Baseline)))
            {
                var hint = schema.WithSection(waiver.Kind) is { } kind ? Closest.Hint(waiver.Kind, kind.Name)
                    : WaiverReader.IsRule(waiver.Kind) ? WithKind($"{waiver.Id}: {{ {waiver.Kind}: the reason }}")
                    : WaiverReader.IsRule(waiver.Id) && waiver.Rule.Length == 0 ? WithKind($"{waiver.Kind}: {{ {waiver.Id}: the reason }}")
                    : waiver.Kind.StartsWith("SEED", StringComparison.Ordinal) ? $"; write the kind, the id and then the reason: {KindTable.Statement}: {{ {waiver.Id}: the reason }}"
                    : kinds.Hint(waiver.Kind) is { Text.Length: > 0 } near ? near
                    : WithKind($"{waiver.Kind}: the reason");
                yield return Finding.UnknownChoice(new TokenPlace(file.Path, waiver.KindToken), waiver.Kind, "kind", hint, ShownChoices.Of(kinds.Names, hint)) with { IsCause = true };
            }
        }
    }

    private static Hint WithKind(string waiver) => $"; write the kind, the id and then the rule: {KindTable.Statement}: {{ {waiver} }}";
}
