using TypedSeeds.Generator.Binding.Kinds;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Binds fields that are made of parts with fields of their own: offices and sources.</summary>
internal static class PartBinder
{
    /// <summary>What is written where there is no title.</summary>
    private static readonly string[] NoTitles = ["null", "~"];

    public static Bound<Value> Offices(BindingContext context, Field field, Node node)
    {
        var offices = new List<OfficeValue>();
        var check = CheckResult.Passed;
        foreach (var item in Expected.Items(node))
        {
            var office = item is ScalarNode title && !Blank.Is(title.Text) && !Placeholder.Is(title.Text) && !NoTitles.Contains(title.Text)
                ? OnlyTitle(context, field, title, isListed: node is SequenceNode)
                : Parts(context, field, KindTable.OfficeFields, "An office", item);
            check &= office.Check;
            if (office.Value is { } parts)
            {
                DateOrder.Check(context, (MappingNode)item, FieldKeys.From, FieldKeys.Until);
                var of = parts[FieldKeys.Of] as ReferencesValue;
                offices.Add(new OfficeValue(
                    Text(parts, FieldKeys.Title), of?.Keys.Count > 0 ? of.Keys[0] : null, Text(parts, FieldKeys.From), Text(parts, FieldKeys.Until)));
            }
        }

        return new(new OfficesValue(offices.ToEquatableArray()), check);
    }

    private static CheckResult OnlyTitle(BindingContext context, Field field, ScalarNode title, bool isListed)
    {
        var office = $"{{ {FieldKeys.Title}: {YamlText.Words(title.Text)} }}";
        var yaml = isListed ? office : $"[{office}]";
        return context.Report(Finding.WrongShape(context.At(title.Token), field.Key, "a list of offices", Expected.Describe(title), new($"write {(isListed ? office : $"{field.Key}: {yaml}")}", new(yaml, IsSafe: false, ProposalForm.Whole))));
    }

    public static Bound<Value> Sources(BindingContext context, Field field, Node node)
    {
        if (node is not MappingNode mapping)
        {
            return Expected.Wrong(context, field, node);
        }

        var sources = new List<SourceValue>();
        var indented = PartsBeside.Without(context, mapping, KindTable.SourceFields);
        var pairs = DistinctPairs.Of(context, indented.Value);
        var check = indented.Check & pairs.Check;
        foreach (var pair in pairs.Value)
        {
            var bound = pair.Value is MappingNode ? Parts(context, field, KindTable.SourceFields, "A source", pair.Value) : NoSource(context, pair);
            check &= bound.Check;
            if (bound.Value is { } parts)
            {
                var quotes = (parts[FieldKeys.Quote] as QuotesValue)?.Quotes;
                var quote = quotes?.Count > 0 ? quotes.Value[0] : null;
                var source = new SourceValue(pair.Name, Text(parts, FieldKeys.Origin), quote, Text(parts, FieldKeys.Note), Text(parts, FieldKeys.Uri)) { Token = pair.Token };
                // A note that is wrong is there: that the source says nothing would be the same mistake told twice.
                check &= bound.IsBroken ? bound.Check : CheckExternal(context, pair.Key, source);
                sources.Add(source);
            }
        }

        return new(indented.IsBroken ? null : new SourcesValue(sources.ToEquatableArray()), check);
    }

    // What is written may be the origin, without the braces around it.
    private static CheckResult NoSource(BindingContext context, NodePair pair)
    {
        var origins = KindTable.SourceFields.First(static field => field.Key == FieldKeys.Origin).ChoiceNames.Names;
        var origin = pair.Value is ScalarNode { Text: var word } && origins.Contains(word) ? word : origins[0];
        var rest = origin == "stated" ? ", quote: the words" : origin == "external" ? ", note: where it is known from" : string.Empty;
        return context.Report(Finding.WrongShape(context.At(pair.Value.Token), pair.Name, "a mapping of a source", Expected.Describe(pair.Value), new($"write {pair.Name}: {{ {FieldKeys.Origin}: {origin}{rest} }}", ListedMapping.Of(pair.Value) ?? OriginOf(pair.Value, origin))));
    }

    private static Proposal? OriginOf(Node node, string origin) => node is ScalarNode { Text: var word } && word == origin ? new($"{{ {FieldKeys.Origin}: {origin} }}", IsSafe: false, ProposalForm.Source) : null;

    /// <summary>Binds the options of a declaration.</summary>
    /// <param name="context">Where findings go.</param>
    /// <param name="fields">The options that there are.</param>
    /// <param name="owner">What has them, for messages: <c>A declaration of a kind</c>.</param>
    /// <param name="noun">What is declared: <c>kind</c>.</param>
    /// <param name="name">Its token.</param>
    /// <param name="mapping">The declaration.</param>
    public static Bound<DeclarationOptions> Options(BindingContext context, EquatableArray<Field> fields, string owner, string noun, ScalarNode name, MappingNode mapping)
    {
        var values = Known(context, fields, owner, mapping);
        var check = values.Check & CheckRequired(context, fields, mapping, name.Token, noun, name.Text);
        return new(new DeclarationOptions(values.Value!), check);
    }

    private static CheckResult CheckExternal(BindingContext context, ScalarNode field, SourceValue source) =>
        source is { Origin: "external", Note: "", Uri: "" }
            ? context.Report(Finding.ExternalWithoutNote(context.At(field.Token), field.Text))
            : CheckResult.Passed;

    private static Bound<Dictionary<string, Value?>> Parts(BindingContext context, Field field, EquatableArray<Field> fields, string owner, Node node)
    {
        if (node is not MappingNode mapping)
        {
            return Expected.Wrong(context, field, node);
        }

        var parts = Known(context, fields, owner, mapping);
        return new(parts.Value, parts.Check & CheckRequired(context, fields, mapping, mapping.Token, "entry of", field.Key));
    }

    private static Bound<Dictionary<string, Value?>> Known(BindingContext context, EquatableArray<Field> fields, string owner, MappingNode mapping)
    {
        var parts = fields.ToDictionary(part => part.Key, _ => (Value?)null);
        var indented = PartsBeside.Without(context, mapping, (owner, pair) => IsPartOf(fields, owner.Name, pair));
        var pairs = DistinctPairs.Of(context, indented.Value);
        var check = indented.Check & pairs.Check;
        foreach (var pair in pairs.Value)
        {
            var part = fields.FirstOrDefault(candidate => candidate.Key == pair.Name);
            if (part is null)
            {
                check &= context.Report(Finding.UnknownField(context.At(pair.Token), owner, pair.Name, Hint(context, fields, mapping, pair)));
                continue;
            }

            var value = ValueBinder.Bind(context, part, pair.Value);
            parts[part.Key] = value.Value;
            check &= value.Check;
        }

        return new(parts, check);
    }

    private static bool IsPartOf(EquatableArray<Field> fields, string owner, NodePair pair) =>
        !PartsBeside.IsOne(fields, pair.Name) && fields.FirstOrDefault(field => field.Key == owner)?.Type switch
        {
            FieldType.Fields => pair.Value is MappingNode,
            FieldType.Values => pair.Value is ScalarNode,
            FieldType.Quote => PartsBeside.IsOne(KindTable.QuoteFields, pair.Name),
            _ => false,
        };

    private static Hint Hint(BindingContext context, EquatableArray<Field> fields, MappingNode mapping, NodePair pair)
    {
        var known = fields.Select(static field => field.Key).ToArray();
        return fields.Equals(KindTable.FieldFields) && DeclarationWords.Hint(pair.Name) is { } words ? words : fields.Equals(KindTable.KindFields) && pair.Value is MappingNode && Closest.Find(pair.Name, known) is null && KeyAdvice.Meant(pair.Name, known.Contains) is null
            ? $"; a field of its entries is declared under '{FieldKeys.Fields}'"
            : Expected.UnknownKeyHint(mapping, pair, known, isText: false, context.Entry, fields);
    }

    private static CheckResult CheckRequired(BindingContext context, EquatableArray<Field> fields, MappingNode mapping, int token, string owner, string name)
    {
        var check = mapping.IsCut ? CheckResult.ReportedElsewhere : CheckResult.Passed;
        foreach (var part in fields.Where(part => !mapping.IsCut && part.IsRequired && !KeyAdvice.IsThere(mapping, part.Key, fields)))
        {
            check &= context.Report(Finding.MissingField(context.At(token), owner, name, part.Key, MissingValues.Words(part)));
        }

        return check;
    }

    private static string Text(Dictionary<string, Value?> parts, string key) => (parts[key] as TextValue)?.Text ?? string.Empty;
}
