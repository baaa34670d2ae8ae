using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Binding.HouseRules;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.HouseRules.Checks;

/// <summary>Entries without a value in a field that the corpus requires.</summary>
internal static class RequiredFields
{
    public static void Check(RuleInput input, BreachList breaches, CancellationToken cancellation)
    {
        foreach (var kind in input.Rules.Of(HouseRuleTable.Require).GroupBy(static rule => rule.Kind))
        {
            // A wrong value of a header is left out alone, and is not missing.
            if (kind.Key == KindTable.Document && input.File.Findings.Any(static finding => finding.Severity == RuleSeverity.Error))
            {
                continue;
            }

            var fields = Fields(kind);
            foreach (var entry in RuledEntries.Of(input.File, kind.Key, cancellation))
            {
                Check(entry, fields, breaches);
            }
        }
    }

    // However often a field is required, it is missing once.
    private static (string Field, SetRule Rule)[] Fields(IEnumerable<SetRule> rules) => rules
        .OrderByDescending(static rule => rule.Level)
        .SelectMany(static rule => rule.Fields.Select(field => (Field: field, Rule: rule)))
        .GroupBy(static required => required.Field)
        .Select(static same => same.First())
        .ToArray();

    private static void Check(AnchoredEntry entry, (string Field, SetRule Rule)[] fields, BreachList breaches)
    {
        foreach (var (key, rule) in fields)
        {
            var index = entry.Kind.IndexOf(key);
            if (IsMissing(entry.Values[index]))
            {
                breaches.Add(entry, rule, Breach(breaches.At(entry.Token), entry, entry.Kind.AllFields[index], isWritten: entry.Values[index] is not null));
            }
        }
    }

    // An empty list has its key already, and a second one would be a mistake.
    private static Finding Breach(Place place, AnchoredEntry entry, Field field, bool isWritten) => isWritten
        ? Finding.RequiredByCorpus(place, entry.Kind.Name, entry.Key.Id, field.Key, MissingValues.Words(field))
        : Finding.RequiredByCorpus(place, entry.Kind.Name, entry.Key.Id, field.Key, MissingValues.Hint(field, entry.Key.Id)) with { Asked = MissingValues.Question(field) };

    private static bool IsMissing(AnchoredValue? value) => value
        is null
        or ReferencesValue { Keys.Count: 0 }
        or TextsValue { Texts.Count: 0 }
        or AnchorsValue { Anchors.Count: 0 }
        or CodesValue { Codes.Count: 0 }
        or IdsValue { Ids.Count: 0 }
        or OfficesValue { Offices.Count: 0 }
        or AnchoredVersionsValue { Versions.Count: 0 }
        or AnchoredSourcesValue { Sources.Count: 0 };
}
