using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Checks that concern several fields of one entry.</summary>
internal static class EntryChecks
{
    public static void Run(BindingContext context, Kind kind, ScalarNode id, MappingNode mapping, Value?[] values)
    {
        CheckSources(context, kind, id, mapping, values);
        ConstraintChecks.CheckOrder(context, kind, mapping, values);
        if (kind.ProofFields.Count > 0 && !context.IsBroken)
        {
            CheckProof(context, kind, id, values);
        }
    }

    private static void CheckProof(BindingContext context, Kind kind, ScalarNode id, Value?[] values)
    {
        var proofs = kind.ProofFields.Select(field => values[kind.IndexOf(field)]);
        if (!proofs.Any(value => value is ReferencesValue { Keys.Count: > 0 } or QuotesValue { Quotes.Count: > 0 }))
        {
            context.Report(Finding.AgreementWithoutWords(context.At(id.Token), id.Text));
        }
    }

    private static void CheckSources(BindingContext context, Kind kind, ScalarNode id, MappingNode mapping, Value?[] values)
    {
        if (values[kind.IndexOf("sources")] is not SourcesValue || FileOutline.Find(mapping, "sources") is not MappingNode sources)
        {
            return;
        }

        var given = new HashSet<string>(mapping.Pairs.Select(field => field.Name), StringComparer.Ordinal);
        foreach (var pair in sources.Pairs)
        {
            // A field whose declaration is wrong is reported there, once.
            var isKnown = kind.IndexOf(pair.Name) >= 0 || kind.PassedOverKeys.Contains(pair.Name);
            if (!given.Contains(pair.Name) || !isKnown)
            {
                var hint = kind.FieldFormerlyCalled(pair.Name) is { } renamed
                    ? Closest.Renamed(renamed.Key)
                    : context.MayHint() ? Closest.Hint(pair.Name, given.Where(key => key != "sources")) : string.Empty;
                context.Report(Finding.UnknownSourceField(context.At(pair.Token), pair.Name, kind.Name, id.Text, hint));
            }
        }
    }
}
