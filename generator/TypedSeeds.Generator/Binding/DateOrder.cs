using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Binding;

/// <summary>Pairs of dates of the format's own kinds, of which the second cannot lie before the first.</summary>
internal static class DateOrder
{
    private static readonly (string Earlier, string Later)[] OfAgreements = [("made", "due"), ("starts", "due")];

    /// <summary>Warns of the dates of an entry that are in reverse order.</summary>
    public static void Check(BindingContext context, Kind kind, MappingNode mapping)
    {
        foreach (var (earlier, later) in kind.Name == KindTable.Agreement ? OfAgreements : [])
        {
            Check(context, mapping, earlier, later);
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
