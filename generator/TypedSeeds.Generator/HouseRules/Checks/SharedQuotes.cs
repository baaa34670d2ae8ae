using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.HouseRules.Checks;

/// <summary>Entries of a kind that quote the very same pieces of the document.</summary>
internal static class SharedQuotes
{
    public static void Check(RuleInput input, BreachList breaches, CancellationToken cancellation)
    {
        foreach (var rule in input.Rules.Of(HouseRuleTable.OneQuoteOneClaim).GroupBy(static rule => rule.Kind).Select(static same => same.OrderByDescending(static rule => rule.Level).First()))
        {
            var first = new Dictionary<EquatableArray<TextRange>, (AnchoredEntry Entry, Anchor Quote)>();
            foreach (var entry in RuledEntries.Of(input.File, rule.Kind, cancellation))
            {
                foreach (var quote in RuledEntries.ClaimsOf(entry))
                {
                    if (!first.TryGetValue(quote.Pieces, out var before))
                    {
                        first.Add(quote.Pieces, (entry, quote));
                    }
                    else if (before.Entry != entry)
                    {
                        breaches.Add(entry, rule, Finding.QuotedTwice(breaches.At(quote.Token), breaches.At(before.Quote.Token), before.Entry.Kind.Name, before.Entry.Key.Id));
                    }
                }
            }
        }
    }
}
