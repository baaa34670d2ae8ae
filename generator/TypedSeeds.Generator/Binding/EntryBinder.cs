using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Binds one entry: each field by its row in the table of kinds, then what concerns several fields.</summary>
internal static class EntryBinder
{
    public static BoundEntry Bind(BindingContext context, Kind kind, ScalarNode id, Node node)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        context.IsBroken = false;
        Shapes.CheckId(context, id);
        var mapping = node as MappingNode;
        var values = mapping is not null
            ? BindFields(context, kind, id, mapping)
            : NoFields(context, kind, id, node);
        CheckScope(context, kind, id);
        var key = kind.KeyOf(id.Text, context.Document);
        var broken = context.IsBroken || (kind.Scope == Scope.Document && key.Document.Length == 0);
        return new BoundEntry(kind, key, id.Token, new(values), broken)
        {
            Unique = mapping is null || kind.OwnFieldCount == 0 ? default : UniqueValue.Of(kind, mapping, values).ToEquatableArray(),
        };
    }

    // A quote that it has says so already.
    private static void CheckScope(BindingContext context, Kind kind, ScalarNode id)
    {
        if (kind.Scope == Scope.Document && !context.HasDocument && !context.IsBroken)
        {
            context.Report(Finding.EntryWithoutDocument(context.At(id.Token), kind.Name, id.Text));
        }
    }

    private static Value?[] NoFields(BindingContext context, Kind kind, ScalarNode id, Node node)
    {
        var required = kind.AllFields.FirstOrDefault(field => field.IsRequired) ?? kind.AllFields[0];
        var example = $"{id.Text}: {{ {required.Key}: {Shapes.Describe(required).Example} }}";
        context.Report(Finding.WrongShape(context.At(node.Token), id.Text, "a mapping of fields", Shapes.Describe(node), example));
        return new Value?[kind.AllFields.Count];
    }

    private static Value?[] BindFields(BindingContext context, Kind kind, ScalarNode id, MappingNode mapping)
    {
        var fields = kind.AllFields;
        var values = new Value?[fields.Count];
        var given = new int[fields.Count];
        foreach (var pair in Shapes.DistinctPairs(context, mapping))
        {
            if (kind.Name == KindTable.Document && pair.Name == "id")
            {
                continue;
            }

            var index = kind.IndexOf(pair.Name);
            if (index < 0 || fields[index].IsComputed)
            {
                if (kind.PassedOverKeys.Contains(pair.Name))
                {
                    continue;
                }

                ReportUnknown(context, kind, pair, given);
                continue;
            }

            given[index] = pair.Value.Token;
            values[index] = ValueBinder.Bind(context, fields[index], pair.Value);
        }

        CheckRequired(context, kind, id, given, values);
        EntryChecks.Run(context, kind, id, mapping, values);
        return values;
    }

    private static void ReportUnknown(BindingContext context, Kind kind, NodePair pair, int[] given)
    {
        // The field may be declared in a part of a file that could not be read: that is the mistake to report, not this.
        if (!context.Schema.IsComplete)
        {
            context.IsBroken = true;
            return;
        }

        var renamed = kind.FieldFormerlyCalled(pair.Name);
        var closest = renamed?.Key ?? Closest.Find(pair.Name, kind.AllFields.Where(field => !field.IsComputed).Select(field => field.Key));
        var hint = Shapes.CutByComma(pair) ?? (renamed is null ? Closest.Hint(closest) : Closest.Renamed(renamed.Key));
        context.Report(Finding.UnknownField(context.At(pair.Token), kind.Name.WithCapitalArticle(), pair.Name, hint));

        // What was meant is there, misspelt: that it is missing would be the same mistake told twice.
        var meant = closest is null ? -1 : kind.IndexOf(closest);
        if (meant >= 0)
        {
            given[meant] = pair.Value.Token;
        }
    }

    private static void CheckRequired(BindingContext context, Kind kind, ScalarNode id, int[] given, Value?[] values)
    {
        var fields = kind.AllFields;
        for (var i = 0; i < fields.Count; i++)
        {
            if (!fields[i].IsRequired)
            {
                continue;
            }

            if (given[i] == 0)
            {
                context.Report(Finding.MissingField(context.At(id.Token), kind.Name, id.Text, fields[i].Key, $"{fields[i].Key}: {Shapes.Describe(fields[i]).Example}"));
            }
            else if (!fields[i].MayBeEmpty && IsEmpty(values[i]) && !context.IsBroken)
            {
                context.Report(Finding.EmptyList(context.At(given[i]), fields[i].Key, kind.Name, id.Text));
            }
        }
    }

    private static bool IsEmpty(Value? value) => value
        is ReferencesValue { Keys.Count: 0 } or TextsValue { Texts.Count: 0 } or QuotesValue { Quotes.Count: 0 } or CodesValue { Codes.Count: 0 };
}
