using TypedSeeds.Generator.Binding.Kinds;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Reads the value of a field by the field's type.</summary>
internal static class ValueBinder
{
    public static Value? Bind(BindingContext context, Field field, Node node) => field.Type switch
    {
        FieldType.Reference => References(context, field, node),
        FieldType.Quote => Quotes(context, field, node),
        FieldType.Codes => CodeBinder.Bind(context, field, node),
        FieldType.Offices => PartBinder.Offices(context, field, node),
        FieldType.Sources => PartBinder.Sources(context, field, node),
        FieldType.Id => NewIds(context, field, node),
        FieldType.Values => Values(context, node),
        FieldType.Fields => Fields(context, field, node),
        _ when field.IsMany => Texts(context, field, node),
        _ => Scalar(context, field, node) is { } text ? new TextValue(text) : null,
    };

    /// <summary>A value of one token, in the form in which a row holds it; null with a finding where it is wrong.</summary>
    public static string? Scalar(BindingContext context, Field field, Node node)
    {
        if (Shapes.Text(context, field, node) is not { } scalar)
        {
            return null;
        }

        var value = Checked(context, field, scalar);
        if (value is not null && !field.Constraints.Equals(Constraints.None))
        {
            ConstraintChecks.Check(context, field, scalar);
        }

        return value;
    }

    private static string? Checked(BindingContext context, Field field, ScalarNode scalar) => field.Type switch
    {
        FieldType.Integer => Check(context, scalar, NumberText.IsInteger(scalar.Text), Finding.BadInteger),
        FieldType.Number => Check(context, scalar, NumberText.IsNumber(scalar.Text), Finding.BadNumber),
        FieldType.Boolean => Check(context, scalar, scalar.Text is "true" or "false", Finding.BadBoolean),
        FieldType.Date => Date(context, scalar),
        FieldType.Duration => Duration(context, scalar),
        FieldType.Choice => Choice(context, field, scalar),
        FieldType.Uri => Uri(context, scalar),
        FieldType.Language => Check(context, scalar, LanguageTags.IsWellFormed(scalar.Text), Finding.BadLanguage),
        FieldType.Sha256 => Hash(context, scalar),
        _ => scalar.Text,
    };

    private static string? Date(BindingContext context, ScalarNode scalar)
    {
        if (Edtf.TryParse(scalar.Text, out _, out var problem))
        {
            return scalar.Text;
        }

        context.Report(Finding.BadDate(context.At(scalar.Token), scalar.Text, problem ?? "write it after EDTF, for example 2024-11-01"));
        return null;
    }

    private static string? Duration(BindingContext context, ScalarNode scalar)
    {
        if (Iso8601Duration.TryParse(scalar.Text, out _, out var problem))
        {
            return scalar.Text;
        }

        context.Report(Finding.BadDuration(context.At(scalar.Token), scalar.Text, problem ?? "write it after ISO 8601, for example P2Y"));
        return null;
    }

    private static string? Choice(BindingContext context, Field field, ScalarNode scalar)
    {
        if (field.IsChoice(scalar.Text))
        {
            return scalar.Text;
        }

        var values = field.ChoiceIds.ToArray();
        context.Report(Finding.UnknownChoice(context.At(scalar.Token), scalar.Text, field.Key, Closest.Hint(scalar.Text, values), values));
        return null;
    }

    private static string? Uri(BindingContext context, ScalarNode scalar) =>
        Check(context, scalar, System.Uri.TryCreate(scalar.Text, UriKind.Absolute, out _) && scalar.Text.IndexOf(':') > 0, Finding.BadUri);

    private static string? Hash(BindingContext context, ScalarNode scalar)
    {
        var isHash = scalar.Text.Length == 64 && scalar.Text.All(Ascii.IsHexDigit);
        return Check(context, scalar, isHash, Finding.BadHash)?.ToLowerInvariant();
    }

    private static IdsValue? NewIds(BindingContext context, Field field, Node node)
    {
        if (node is SequenceNode && !field.IsMany)
        {
            Shapes.Wrong(context, field, node);
            return null;
        }

        var ids = new List<ScalarNode>();
        foreach (var scalar in Shapes.Items(node).Select(item => Shapes.Text(context, field, item)).OfType<ScalarNode>())
        {
            if (Ids.Problem(scalar.Text) is { } problem)
            {
                context.Report(Finding.BadId(context.At(scalar.Token), scalar.Text, problem, string.Empty));
                continue;
            }

            ids.Add(scalar);
        }

        return new IdsValue(ids.ToEquatableArray());
    }

    // What these hold is read from the node itself, by who declares a kind.
    private static Value? Values(BindingContext context, Node node)
    {
        ChoiceValues.Check(context, node);
        return null;
    }

    private static Value? Fields(BindingContext context, Field field, Node node)
    {
        if (node is not MappingNode)
        {
            Shapes.Wrong(context, field, node);
        }

        return null;
    }

    private static string? Check(BindingContext context, ScalarNode scalar, bool isRight, Func<Place, string, Finding> finding)
    {
        if (!isRight)
        {
            context.Report(finding(context.At(scalar.Token), scalar.Text));
        }

        return isRight ? scalar.Text : null;
    }

    private static TextsValue Texts(BindingContext context, Field field, Node node)
    {
        var texts = new List<string>();
        foreach (var item in Shapes.Items(node))
        {
            if (Scalar(context, field, item) is { } text)
            {
                texts.Add(text);
            }
        }

        return new TextsValue(texts.ToEquatableArray());
    }

    private static ReferencesValue References(BindingContext context, Field field, Node node)
    {
        if (node is SequenceNode && !field.IsMany)
        {
            Shapes.Wrong(context, field, node);
            return new ReferencesValue(EquatableArray<EntryKey>.Empty, EquatableArray<int>.Empty);
        }

        var items = Shapes.Items(node);
        var keys = new EntryKey[items.Count];
        var tokens = new int[items.Count];
        var count = 0;
        foreach (var item in items)
        {
            if (ReferenceBinder.Bind(context, field, item) is { } key && Array.IndexOf(keys, key, 0, count) < 0)
            {
                (keys[count], tokens[count]) = (key, item.Token);
                count++;
            }
        }

        Array.Resize(ref keys, count);
        Array.Resize(ref tokens, count);
        return new ReferencesValue(new(keys), new(tokens));
    }

    private static QuotesValue? Quotes(BindingContext context, Field field, Node node)
    {
        if (!context.HasDocument)
        {
            context.Report(Finding.QuoteWithoutDocument(context.At(node.Token), field.Key));
            return null;
        }

        // A list is the pieces of a quote if the field holds one quote; else each item is a quote.
        var items = field.IsMany ? Shapes.Items(node) : new([node]);
        var quotes = new List<QuoteSelector>();
        foreach (var item in items)
        {
            if (QuoteBinder.Bind(context, item) is { } quote)
            {
                quotes.Add(quote);
            }
        }

        return new QuotesValue(quotes.ToEquatableArray());
    }
}
