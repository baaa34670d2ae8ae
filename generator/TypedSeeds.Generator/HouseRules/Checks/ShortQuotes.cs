using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Covering;
using TypedSeeds.Generator.Binding.HouseRules;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.HouseRules.Checks;

/// <summary>Quotes that assert something in fewer words than the corpus asks for.</summary>
internal static class ShortQuotes
{
    public static void Check(RuleInput input, RuledText? document, BreachList breaches, CancellationToken cancellation)
    {
        // A rule for one kind comes before one for all, and of two for the same the one that asks for more.
        var rules = input.Rules.Of(HouseRuleTable.ShortestQuote)
            .OrderByDescending(static rule => rule.Number)
            .GroupBy(static rule => rule.Kind)
            .ToDictionary(static same => same.Key, static same => same.First(), StringComparer.Ordinal);
        if (document is null || rules.Count == 0)
        {
            return;
        }

        var reader = new WordReader(document.Text, document.Borders.Words);
        foreach (var entry in RuledEntries.Of(input.File, string.Empty, cancellation))
        {
            if (rules.TryGetValue(entry.Kind.Name, out var rule) || rules.TryGetValue(string.Empty, out rule))
            {
                Check(entry, rule, reader, breaches);
            }
        }
    }

    private static void Check(AnchoredEntry entry, SetRule rule, WordReader reader, BreachList breaches)
    {
        foreach (var quote in RuledEntries.AssertionsOf(entry))
        {
            if (Count(quote, reader, rule.Number) is var count && count < rule.Number)
            {
                breaches.Add(entry, rule, Finding.QuoteTooShort(breaches.At(quote.Token), count, rule.Number));
            }
        }
    }

    // No more words are read than the rule asks for, since quotes may be long and overlap.
    private static int Count(Anchor quote, WordReader reader, int enough)
    {
        var count = 0;
        foreach (var piece in quote.Pieces)
        {
            for (var word = reader.Next(piece.Start, piece.End); word.Length > 0 && count < enough; word = reader.Next(word.End, piece.End))
            {
                count++;
            }
        }

        return count;
    }
}
