using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Tells of a list that is written as one text, where its field would take the text as it is: nothing else would tell.</summary>
internal static class ListsInTexts
{
    /// <summary>Reports it: brackets are an error, and signs between words, of which a text may consist too, are a warning.</summary>
    /// <param name="context">Where the finding goes.</param>
    /// <param name="field">The field of several values.</param>
    /// <param name="value">Its value.</param>
    /// <param name="item">The value, or an item of it.</param>
    public static CheckResult Check(BindingContext context, Field field, Node value, Node item)
    {
        // The only item of a list that is in quotation marks is meant as it is.
        if (item is not ScalarNode text || text.Text.Length == 0 || value is SequenceNode { Items.Count: not 1 } || (value is SequenceNode && text.IsQuoted))
        {
            return CheckResult.Passed;
        }

        if (WrittenList.InBrackets(text.Text) is { } bracketed)
        {
            return All(field, bracketed) ? Wrong(context, field, text, bracketed) : CheckResult.Passed;
        }

        var items = text.Lines.Count > 1 ? [.. text.Lines]
            : WrittenList.BySigns(text.Text) ?? WrittenList.ByCommas(text.Text, context.Entry?.Name ?? string.Empty);
        return items is null || !All(field, items) ? CheckResult.Passed
            : field.Type == FieldType.Text ? Warn(context, field, text, items)
            : Wrong(context, field, text, items);
    }

    // A value of another type is none with a sign in it.
    private static bool All(Field field, IEnumerable<string> items) => field.Type switch
    {
        FieldType.Text => true,
        FieldType.Integer => items.All(NumberText.IsInteger),
        FieldType.Number => items.All(NumberText.IsNumber),
        FieldType.Boolean => items.All(static item => item is "true" or "false"),
        FieldType.Date => items.All(static item => DateText.Problem(item) is null),
        FieldType.Duration => items.All(static item => Iso8601Duration.TryParse(item, out _, out _)),
        FieldType.Uri => items.All(UriText.Is),
        FieldType.Language => items.All(static item => LanguageTags.Problem(item) is null),
        _ => false,
    };

    private static CheckResult Wrong(BindingContext context, Field field, ScalarNode text, IReadOnlyCollection<string> items) => context.Report(Finding.WrongShape(
        context.At(text.Token),
        field.Key,
        Expected.Describe(field).Noun,
        "one text",
        new($"write {field.Key}: {ListText.Of(items)}", ItemsOf(items))));

    private static CheckResult Warn(BindingContext context, Field field, ScalarNode text, IReadOnlyCollection<string> items)
    {
        context.Report(Finding.ListInOneText(context.At(text.Token), field.Key, items, text.Text, ItemsOf(items)));
        return CheckResult.Passed;
    }

    private static Proposal ItemsOf(IEnumerable<string> items) => new(string.Join("\n", items), IsSafe: false, ProposalForm.Items);
}
