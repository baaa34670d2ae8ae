using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding.HouseRules;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.HouseRules.Numbers;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.HouseRules.Checks;

/// <summary>Fields whose origin is stated, with a number or a date that the quote does not have.</summary>
internal static class UnstatedValues
{
    private const string Stated = "stated";

    public static void Check(RuleInput input, RuledText? document, BreachList breaches, CancellationToken cancellation)
    {
        if (document is null || input.Rules.Of(HouseRuleTable.StatedInQuote).FirstOrDefault() is not { } rule)
        {
            return;
        }

        foreach (var entry in RuledEntries.Of(input.File, string.Empty, cancellation))
        {
            if (entry[FieldKeys.Sources] is AnchoredSourcesValue sources)
            {
                Check(entry, sources, rule, document, breaches);
            }
        }
    }

    private static void Check(AnchoredEntry entry, AnchoredSourcesValue sources, SetRule rule, RuledText document, BreachList breaches)
    {
        TextRange[]? claims = null;
        foreach (var source in sources.Sources)
        {
            if (source.Origin != Stated || entry.Kind.IndexOf(source.Field) is not (>= 0 and var index))
            {
                continue;
            }

            var ranges = source.Anchor is { } quote
                ? quote.Pieces.ToArray()
                : claims ??= [.. RuledEntries.ClaimsOf(entry).SelectMany(static claim => claim.Pieces)];
            var parts = StatedParts.Of(entry.Kind.AllFields[index], entry.Values[index]).Where(part => !IsIn(part, document.Numbers, ranges)).ToArray();
            var missing = parts.Select(static part => part.ToString()).Distinct().ToArray();
            if (missing.Length > 0)
            {
                var where = (missing.Length == 1 ? "is " : "are ") + Where(source, ranges) + OtherMonth(parts, document.Numbers, ranges);
                breaches.Add(entry, rule, Finding.NotStated(breaches.At(source.Token), source.Field, string.Join(" and ", missing), where));
            }
        }
    }

    private static bool IsIn(StatedPart part, NumberIndex numbers, TextRange[] ranges) =>
        part.Readings.Any(reading => part.IsRun ? numbers.HasDigits(reading, ranges) : numbers.HasNumber(reading, ranges))
        || (part.Month > 0 && numbers.HasMonth(part.Month, ranges));

    // A month that is written out is one, where a number may be anything.
    private static string OtherMonth(StatedPart[] missing, NumberIndex numbers, TextRange[] ranges)
    {
        var months = missing.Any(static part => part.Month > 0) ? Enumerable.Range(1, StatedParts.LastMonth).Where(month => numbers.HasMonth(month, ranges)).ToArray() : [];
        return months.Length == 1 ? $", which have the month {Invariant.Text(months[0])}" : string.Empty;
    }

    private static string Where(AnchoredSource source, TextRange[] ranges) => ranges.Length == 0
        ? "in no quote, since neither the source nor the entry has one"
        : source.Anchor is null ? "not in the words that the entry quotes" : "not in the words that its source quotes";
}
