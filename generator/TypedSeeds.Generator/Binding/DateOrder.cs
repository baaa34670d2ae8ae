using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Pairs of dates of the format's own kinds, of which the second cannot lie before the first.</summary>
internal static class DateOrder
{
    private static readonly (string Earlier, string Later)[] OfAgreements = [("made", "due"), ("starts", "due")];

    /// <summary>Warns of the dates of an entry that are in reverse order.</summary>
    public static void Check(BindingContext context, Kind kind, MappingNode mapping, Value?[] values)
    {
        if (kind.Name == KindTable.Event && values[kind.IndexOf(FieldKeys.Certainty)] is TextValue { Text: "happened" })
        {
            CheckPublished(context, mapping);
        }

        foreach (var (earlier, later) in kind.Name == KindTable.Agreement ? OfAgreements : [])
        {
            Check(context, mapping, earlier, later);
        }
    }

    // A document tells of nothing as happened that was still to come. What is known from elsewhere says so.
    private static void CheckPublished(BindingContext context, MappingNode mapping)
    {
        var isFromElsewhere = mapping.Find(FieldKeys.Sources) is MappingNode sources && (sources.Find(FieldKeys.Date) ?? sources.Find(FieldKeys.Certainty)) is not null;
        if (!isFromElsewhere && context.Published is { } published && mapping.Find(FieldKeys.Date) is ScalarNode date && Ordering.IsBelow(FieldType.Date, published.Text, date.Text))
        {
            var orElse = $", or the '{FieldKeys.Certainty}' of what had not happened by then";
            var quoted = Other(context, date, meant => !Ordering.IsBelow(FieldType.Date, published.Text, meant));
            context.Report(Finding.DatesReversed(context.At(date.Token), context.At(published.Token), FieldKeys.Published, published.Text, FieldKeys.Date, date.Text, quoted is { } hint ? hint with { Text = orElse + hint.Text } : orElse));
        }
    }

    /// <summary>Warns where one date of a mapping lies before another for certain. Dates that overlap are in order, and what is no date is reported.</summary>
    public static void Check(BindingContext context, MappingNode mapping, string earlier, string later)
    {
        if (mapping.Find(earlier) is ScalarNode first && mapping.Find(later) is ScalarNode second && Ordering.IsBelow(FieldType.Date, second.Text, first.Text))
        {
            var meant = Other(context, second, date => date != first.Text && !Ordering.IsBelow(FieldType.Date, date, first.Text))
                ?? Other(context, first, date => date != second.Text && !Ordering.IsBelow(FieldType.Date, second.Text, date));
            context.Report(Finding.DatesReversed(context.At(second.Token), context.At(first.Token), later, second.Text, earlier, first.Text, meant ?? Hint.None));
        }
    }

    private static bool IsQuoted(BindingContext context, ScalarNode date) =>
        QuotedTimes.Dates(context.Entry?.Fields, context.Day, date.Text).Any(found => found.Date == date.Text);

    // The date that the entry's own quotes have in its place, where there is one. A date that they have is right.
    private static Hint? Other(BindingContext context, ScalarNode date, Predicate<string> isInOrder)
    {
        var found = IsQuoted(context, date) ? [] : QuotedTimes.Dates(context.Entry?.Fields, context.Day, date.Text).Where(found => isInOrder(found.Date)).Take(2).ToArray();
        return found.Length == 1 ? new Hint(QuotedTimes.In(found[0]), new(found[0].Date, IsSafe: false) { Token = date.Token }) : default(Hint?);
    }
}
