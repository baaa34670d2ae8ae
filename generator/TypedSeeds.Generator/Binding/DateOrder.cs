using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

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
            context.Report(Finding.DatesReversed(context.At(date.Token), context.At(published.Token), FieldKeys.Published, published.Text, FieldKeys.Date, date.Text, $", or the '{FieldKeys.Certainty}' of what had not happened by then"));
        }
    }

    /// <summary>Warns where one date of a mapping lies before another for certain. Dates that overlap are in order, and what is no date is reported.</summary>
    public static void Check(BindingContext context, MappingNode mapping, string earlier, string later)
    {
        if (mapping.Find(earlier) is ScalarNode first && mapping.Find(later) is ScalarNode second && Ordering.IsBelow(FieldType.Date, second.Text, first.Text))
        {
            context.Report(Finding.DatesReversed(context.At(second.Token), context.At(first.Token), later, second.Text, earlier, first.Text));
        }
    }
}
