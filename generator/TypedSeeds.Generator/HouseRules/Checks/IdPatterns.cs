using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Binding.HouseRules;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.HouseRules.Checks;

/// <summary>Entries whose id does not match the pattern that the corpus sets for their kind.</summary>
internal static class IdPatterns
{
    public static void Check(RuleInput input, BreachList breaches, CancellationToken cancellation)
    {
        var patterns = new Patterns();
        foreach (var kind in input.Rules.Of(HouseRuleTable.Ids).OrderByDescending(static rule => rule.Level).GroupBy(static rule => rule.Kind))
        {
            foreach (var entry in RuledEntries.Of(input.File, kind.Key, cancellation))
            {
                if (!Check(entry, kind, patterns, breaches, cancellation))
                {
                    return;
                }
            }
        }
    }

    // Against however many patterns an id is, it is one mistake. False where the patterns cost too much.
    private static bool Check(AnchoredEntry entry, IEnumerable<SetRule> rules, Patterns patterns, BreachList breaches, CancellationToken cancellation)
    {
        foreach (var rule in rules)
        {
            switch (patterns.Matches(rule.Pattern, entry.Key.Id, cancellation))
            {
                case null:
                    breaches.Add(entry, rule, Finding.PatternTooCostly(breaches.At(entry.Token), entry.Key.Id, HouseRuleTable.Ids, Patterns.MostSteps));
                    return false;
                case false:
                    breaches.Add(entry, rule, Finding.IdAgainstPattern(breaches.At(entry.Token), entry.Key.Id, $"the kind {entry.Kind.Name}", rule.Pattern));
                    return true;
            }
        }

        return true;
    }
}
