using TypedSeeds.Generator.Binding.Kinds;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Reads the value of a field by the field's type.</summary>
internal static class ValueBinder
{
    /// <summary>What people write for all words of a document, which is no quote of any.</summary>
    private static readonly HashSet<string> AllWords = new(StringComparer.OrdinalIgnoreCase) { "all", "everything", "rest", "others", "none", "nothing", "anything" };

    /// <summary>The most references of a list that are compared with one another.</summary>
    private const int MostCompared = 12;

    public static Bound<Value> Bind(BindingContext context, Field field, Node node) => field.Type switch
    {
        FieldType.Reference => References(context, field, node),
        FieldType.Quote => Quotes(context, field, node),
        FieldType.Codes => CodeBinder.Bind(context, field, node),
        FieldType.Offices => PartBinder.Offices(context, field, node),
        FieldType.Sources => PartBinder.Sources(context, field, node),
        FieldType.Versions => VersionBinder.Bind(context, field, node),
        FieldType.Id => NewIds(context, field, node),
        FieldType.Values => Values(context, node),
        FieldType.Fields => Fields(context, field, node),
        _ when field.IsMany => Texts(context, field, node),
        _ => Text(context, field, node),
    };

    private static Bound<Value> Text(BindingContext context, Field field, Node node)
    {
        var text = ScalarBinder.Bind(context, field, node);
        return new(text.Value is { } value ? new TextValue(value) : null, text.Check);
    }

    private static Bound<Value> NewIds(BindingContext context, Field field, Node node)
    {
        if (node is SequenceNode && !field.IsMany)
        {
            return Expected.Wrong(context, field, node);
        }

        var ids = new List<ScalarNode>();
        var check = CheckResult.Passed;
        foreach (var item in Expected.Items(node))
        {
            var form = CheckItem(context, field, node, item);
            var text = form.IsBroken ? form : Expected.Text(context, field, item);
            check &= text.Check;
            if (text.Value is not { } scalar)
            {
                continue;
            }

            var id = scalar with { Text = Nfc.Of(scalar.Text) };
            if (Ids.Problem(id.Text) is { } problem)
            {
                check &= context.Report(Finding.BadId(context.At(id.Token), id.Text, problem, ListAdvice.For(field, id.Text, static _ => true) ?? Hint.None));
                continue;
            }

            ids.Add(id);
        }

        return new(new IdsValue(ids.ToEquatableArray()), check);
    }

    // The binders of kinds read what these hold from the node itself.
    private static Bound<Value> Values(BindingContext context, Node node) => ChoiceValues.Check(context, node);

    private static Bound<Value> Fields(BindingContext context, Field field, Node node) =>
        node is MappingNode ? CheckResult.Passed : Expected.Wrong(context, field, node);

    private static Bound<Value> Texts(BindingContext context, Field field, Node node)
    {
        var texts = new List<string>();
        var check = CheckResult.Passed;
        foreach (var item in Expected.Items(node))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var form = CheckItem(context, field, node, item);
            var list = form.IsBroken ? form : ListsInTexts.Check(context, field, node, item);
            var text = list.IsBroken ? list : ScalarBinder.Bind(context, field, item);
            check &= text.Check;
            if (text.Value is { } value)
            {
                texts.Add(value);
            }
        }

        return new(new TextsValue(texts.ToEquatableArray()), check);
    }

    // It would be taken once, and another one may have been meant.
    private static void ReportTwice(BindingContext context, Node item, int first)
    {
        if (context.IsFull(Rules.ListedTwice))
        {
            context.Count(Rules.ListedTwice);
        }
        else
        {
            context.Report(Finding.ListedTwice(context.At(item.Token), context.At(first), ((ScalarNode)item).Text));
        }
    }

    private static Bound<Value> References(BindingContext context, Field field, Node node)
    {
        if (node is SequenceNode && !field.IsMany)
        {
            return Expected.Wrong(context, field, node);
        }

        var items = Expected.Items(node);
        var keys = new EntryKey[items.Count];
        var tokens = new int[items.Count];
        var count = 0;
        var seen = items.Count > MostCompared ? new HashSet<EntryKey>() : null;
        var before = context.Kept;
        var check = CheckResult.Passed;
        foreach (var item in items)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var form = CheckItem(context, field, node, item);
            var reference = form.IsBroken ? form : ReferenceBinder.Bind(context, field, item);
            check &= reference.Check;
            if (reference.Value is not { } key)
            {
                continue;
            }

            if (seen?.Add(key) ?? Array.IndexOf(keys, key, 0, count) < 0)
            {
                (keys[count], tokens[count]) = (key, item.Token);
                count++;
            }
            else
            {
                ReportTwice(context, item, tokens[Array.IndexOf(keys, key, 0, count)]);
            }
        }

        Array.Resize(ref keys, count);
        Array.Resize(ref tokens, count);
        NamedOnce.Keep(context, field, before, keys);
        return new(new ReferencesValue(new(keys), new(tokens)), check);
    }

    // Words that are nearly the name of a class are kept as words: the document may have them.
    private static QuoteSelector WithClass(QuoteSelector quote, Field field) => field.QuoteClasses.Count == 0 || Closest.Find(quote.Pieces[0].Opening.Text, field.QuoteClasses) is not { } name ? quote
        : quote with { Pieces = new([quote.Pieces[0] with { MeantClass = name }]) };

    private static Bound<Value> Quotes(BindingContext context, Field field, Node node)
    {
        if (!context.HasDocument)
        {
            return context.MayHaveDocument ? CheckResult.ReportedElsewhere : context.Report(Finding.QuoteWithoutDocument(context.At(node.Token), field.Key));
        }

        // In a field of one quote, a list holds its pieces; in a field of several, each item is a quote.
        var items = field.IsMany ? Expected.Items(node) : new([node]);
        var quotes = new List<QuoteSelector>();
        var classes = new List<string>();
        var check = CheckResult.Passed;
        for (var i = 0; i < items.Count; i++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (items[i] is ScalarNode { Text: var word } && field.QuoteClasses.Contains(word))
            {
                classes.Add(word);
                continue;
            }

            if (field.QuoteClasses.Count > 0 && items[i] is ScalarNode { IsQuoted: false, Text.Length: > 0 } number && number.Text.All(Ascii.IsDigit))
            {
                check &= context.Report(Finding.QuoteShape(context.At(number.Token), $"{number.Text} would be a number that the document says, and no line of it; quote the words of the line, or write \"{number.Text}\" if the number is meant"));
                continue;
            }

            if (field.QuoteClasses.Count > 0 && items[i] is ScalarNode { IsQuoted: false } rest && AllWords.Contains(rest.Text))
            {
                check &= context.Report(Finding.QuoteShape(context.At(rest.Token), $"'{field.Key}' has words of the document, or the word {ListText.Or([.. field.QuoteClasses])}; where the rest needs no annotation, write coverage: partial, or \"{rest.Text}\" if the word is meant"));
                continue;
            }

            var empty = EmptyItems.Check(context, field, node, items[i]);
            if (empty.IsBroken)
            {
                check &= empty;
                continue;
            }

            var bound = QuoteBinder.Bind(context, items[i]);
            check &= bound.Check;
            if (bound.Value is { } quote)
            {
                var isDivided = field.IsMany && node is SequenceNode { IsBracketed: true } && quote.Pieces.Count == 1;
                var right = isDivided ? quote with { Pieces = new([QuoteBinder.BesideCommas(quote.Pieces[0], items, i)]) }
                    : field.IsMany && items[i] is ScalarNode ? quote with { Pieces = new([quote.Pieces[0] with { MayBeList = true }]) }
                    : quote;
                quotes.Add(items[i] is ScalarNode ? WithClass(right, field) : right);
            }
        }

        return new(new QuotesValue(quotes.ToEquatableArray()) { Classes = classes.ToEquatableArray() }, check);
    }

    // What no value is, in any field: a dash that begins no item, and an item that holds nothing.
    private static CheckResult CheckItem(BindingContext context, Field field, Node value, Node item)
    {
        var dash = ListAdvice.CheckDash(context, field, value, item);
        return dash.IsBroken ? dash : EmptyItems.Check(context, field, value, item);
    }
}
