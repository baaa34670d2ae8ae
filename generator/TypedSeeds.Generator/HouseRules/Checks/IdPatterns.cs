using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.HouseRules.Checks;

/// <summary>Entries whose id does not match the pattern that the corpus sets for their kind.</summary>
internal static class IdPatterns
{
    public static void Check(RuleInput input, BreachList breaches, CancellationToken cancellation)
    {
        var patterns = new Patterns();
        foreach (var rule in input.Rules.Of(HouseRuleTable.Ids))
        {
            foreach (var entry in RuledEntries.Of(input.File, rule.Kind, cancellation))
            {
                switch (patterns.Matches(rule.Pattern, entry.Key.Id, cancellation))
                {
                    case null:
                        breaches.Add(entry, rule, Finding.PatternTooCostly(breaches.At(entry.Token), entry.Key.Id, HouseRuleTable.Ids, Patterns.MostSteps));
                        return;
                    case false:
                        breaches.Add(entry, rule, Finding.IdAgainstPattern(breaches.At(entry.Token), entry.Key.Id, $"the kind {entry.Kind.Name}", rule.Pattern));
                        break;
                }
            }
        }
    }
}
