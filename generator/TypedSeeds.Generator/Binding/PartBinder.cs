using TypedSeeds.Generator.Binding.Kinds;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Binds fields that are made of parts with fields of their own: offices and sources.</summary>
internal static class PartBinder
{
    public static OfficesValue Offices(BindingContext context, Field field, Node node)
    {
        var offices = new List<OfficeValue>();
        foreach (var item in Shapes.Items(node))
        {
            if (Parts(context, field, KindTable.OfficeFields, "An office", item) is { } parts)
            {
                var of = parts["of"] as ReferencesValue;
                offices.Add(new OfficeValue(Text(parts, "title"), of?.Keys.Count > 0 ? of.Keys[0] : null, Text(parts, "from"), Text(parts, "until")));
            }
        }

        return new OfficesValue(offices.ToEquatableArray());
    }

    public static SourcesValue? Sources(BindingContext context, Field field, Node node)
    {
        if (node is not MappingNode mapping)
        {
            Shapes.Wrong(context, field, node);
            return null;
        }

        var sources = new List<SourceValue>();
        foreach (var pair in Shapes.DistinctPairs(context, mapping))
        {
            if (Parts(context, field, KindTable.SourceFields, "A source", pair.Value) is { } parts)
            {
                var quote = (parts["quote"] as QuotesValue)?.Quotes;
                var source = new SourceValue(pair.Name, Text(parts, "origin"), quote?.Count > 0 ? quote.Value[0] : null, Text(parts, "note"), Text(parts, "uri"));
                CheckExternal(context, pair.Key, source);
                sources.Add(source);
            }
        }

        return new SourcesValue(sources.ToEquatableArray());
    }

    /// <summary>Binds the options of a declaration.</summary>
    /// <param name="context">Where findings go.</param>
    /// <param name="fields">The options that there are.</param>
    /// <param name="owner">What has them, for messages: <c>A declaration of a kind</c>.</param>
    /// <param name="noun">What is declared: <c>kind</c>.</param>
    /// <param name="name">Its token.</param>
    /// <param name="mapping">The declaration.</param>
    public static DeclarationOptions Options(BindingContext context, EquatableArray<Field> fields, string owner, string noun, ScalarNode name, MappingNode mapping)
    {
        var values = Known(context, fields, owner, mapping);
        CheckRequired(context, fields, mapping, name.Token, noun, name.Text);
        return new DeclarationOptions(values);
    }

    private static void CheckExternal(BindingContext context, ScalarNode field, SourceValue source)
    {
        if (source is { Origin: "external", Note: "", Uri: "" })
        {
            context.Report(Finding.ExternalWithoutNote(context.At(field.Token), field.Text));
        }
    }

    private static Dictionary<string, Value?>? Parts(BindingContext context, Field field, EquatableArray<Field> fields, string owner, Node node)
    {
        if (node is not MappingNode mapping)
        {
            Shapes.Wrong(context, field, node);
            return null;
        }

        var parts = Known(context, fields, owner, mapping);
        CheckRequired(context, fields, mapping, mapping.Token, "entry of", field.Key);
        return parts;
    }

    private static Dictionary<string, Value?> Known(BindingContext context, EquatableArray<Field> fields, string owner, MappingNode mapping)
    {
        var parts = fields.ToDictionary(part => part.Key, _ => (Value?)null);
        foreach (var pair in Shapes.DistinctPairs(context, mapping))
        {
            var part = fields.FirstOrDefault(candidate => candidate.Key == pair.Name);
            if (part is null)
            {
                context.Report(Finding.UnknownField(context.At(pair.Token), owner, pair.Name, Shapes.UnknownKeyHint(pair, fields.Select(known => known.Key))));
                continue;
            }

            parts[part.Key] = ValueBinder.Bind(context, part, pair.Value);
        }

        return parts;
    }

    private static void CheckRequired(BindingContext context, EquatableArray<Field> fields, MappingNode mapping, int token, string owner, string name)
    {
        foreach (var part in fields.Where(part => part.IsRequired && FileOutline.Find(mapping, part.Key) is null))
        {
            context.Report(Finding.MissingField(context.At(token), owner, name, part.Key, $"{part.Key}: {Shapes.Describe(part).Example}"));
        }
    }

    private static string Text(Dictionary<string, Value?> parts, string key) => (parts[key] as TextValue)?.Text ?? string.Empty;
}
