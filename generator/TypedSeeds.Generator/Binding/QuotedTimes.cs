using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The dates and durations in the words that an entry quotes: where there is one, it is what a field that is wrong was meant to say.</summary>
internal static class QuotedTimes
{
    /// <summary>Longer quotes are not read.</summary>
    private const int Longest = 4_096;

    private const int DigitsOfYear = 4;

    /// <summary>The dates of the quotes of an entry, each once, with their words. A day without a year has that of a date that is written in the entry, or else the one that the day of the document tells.</summary>
    /// <param name="fields">The entry.</param>
    /// <param name="day">The day of the document; empty where it has none.</param>
    /// <param name="written">A date of the entry, of which the year is taken.</param>
    public static IReadOnlyList<FoundDate> Dates(MappingNode? fields, string day, string written = "")
    {
        var year = written.Length >= DigitsOfYear && written.Take(DigitsOfYear).All(Ascii.IsDigit) ? written.Substring(0, DigitsOfYear) : string.Empty;
        var found =
            from text in TextsOf(fields)
            from date in FoundDates.In(text).Concat(OfYear(text, year, day))
            select date;
        return [.. found.GroupBy(static date => date.Date, StringComparer.Ordinal).Select(static same => same.First())];
    }

    /// <summary>The durations of the quotes of an entry, each once, with their words.</summary>
    public static IReadOnlyList<FoundDate> Durations(MappingNode? fields) =>
        [.. TextsOf(fields).SelectMany(static text => FoundDates.Durations(text)).GroupBy(static found => found.Date, StringComparer.Ordinal).Select(static same => same.First())];

    /// <summary>What a value that is no date or duration was meant to be, where the quotes decide it: the only one that they have, or the only one of those that may be meant.</summary>
    /// <param name="hint">What is known without them.</param>
    /// <param name="quoted">What the quotes have.</param>
    public static Hint Decided(Hint hint, IReadOnlyList<FoundDate> quoted)
    {
        if (hint.Proposal is not null)
        {
            return hint;
        }

        var meant = hint.Choices.Where(choice => quoted.Any(found => found.Date == choice.Value)).ToArray();
        return hint.Choices.Count == 0 && quoted.Count == 1 ? new(hint.Text + In(quoted[0]), new(quoted[0].Date, IsSafe: false))
            : meant.Length == 1 ? hint with { Proposal = meant[0], Choices = hint.Choices.Where(choice => choice != meant[0]).ToEquatableArray() }
            : hint;
    }

    /// <summary>The words of a message that say what a quote has.</summary>
    public static string In(FoundDate found) => $"; '{found.Written}' in its quote is {found.Date}";

    // The day is the same in each year, so the middle of that year tells it.
    private static IEnumerable<FoundDate> OfYear(string text, string year, string day) =>
        year.Length == 0 ? (day.Length == 0 ? [] : FoundDates.WithoutYear(text, day))
        : FoundDates.WithoutYear(text, $"{year}-07-01").Where(static found => found.Written.Any(Ascii.IsDigit)).Select(found => found with { Date = year + found.Date.Substring(DigitsOfYear) }).Where(static found => DateText.Problem(found.Date) is null);

    private static IEnumerable<string> TextsOf(MappingNode? fields) =>
        fields is null ? [] : fields.Pairs.Where(static pair => pair.Name is FieldKeys.Quote or FieldKeys.Quotes).SelectMany(static pair => TextsOf(pair.Value)).Where(static text => text.Length <= Longest);

    private static IEnumerable<string> TextsOf(Node value) => value switch
    {
        ScalarNode words => [words.Text],
        SequenceNode pieces => pieces.Items.SelectMany(TextsOf),
        MappingNode parts => parts.Pairs.Where(static part => part.Name is FieldKeys.Exact or FieldKeys.Start or FieldKeys.End).SelectMany(static part => TextsOf(part.Value)),
        _ => [],
    };
}
