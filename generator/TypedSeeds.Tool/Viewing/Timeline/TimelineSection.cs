using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Timeline;

/// <summary>The dates of a corpus, each with a bar that shows its uncertainty. It is a table, so that screen readers can read it.</summary>
internal sealed class TimelineSection(HtmlWriter html, CorpusView view, IReadOnlyList<DatedEntry> dates)
{
    public const string Id = "timeline";

    public const string Title = "When";

    /// <summary>The labels that a narrow screen has room for.</summary>
    private const int MostOnNarrow = 3;

    /// <summary>The percentage of the width at each end in which a label in the middle of its mark would be cut.</summary>
    private const double Edge = 12;

    public bool IsEmpty => dates.Count == 0;

    /// <summary>Writes all dates.</summary>
    public void Write() => Write(0, dates.Count);

    /// <summary>Writes the dates from one, from zero, to before another, on the scale of all.</summary>
    public void Write(int first, int end)
    {
        var layout = new TimelineLayout([.. dates.Select(dated => dated.Value)]);
        using var section = html.Open("section", ("id", Id), ("class", "drawn"), ("aria-labelledby", Anchors.Heading(Id)));
        html.Leaf("h2", Title, ("id", Anchors.Heading(Id)));
        html.Leaf("p", "Each date reaches from its earliest possible day to its latest. A lozenge is a single day; an arrow, an end that nobody gives; a broken outline, a date marked uncertain; hatching, one marked approximate." + Undated(), ("class", "lead"));
        using var table = html.Open("table", ("class", "timeline"));
        html.Leaf("caption", "The dates of the corpus, from the earliest", ("class", "unseen"));
        using (html.Open("thead"))
        using (html.Open("tr"))
        {
            html.Leaf("th", "What", ("scope", "col")).Leaf("th", "When", ("scope", "col"));
            using var scale = html.Open("td", ("class", "plot"), ("aria-hidden", "true"));
            for (var i = 0; i < layout.Ticks.Count; i++)
            {
                WriteTick(layout, i);
            }
        }

        using var body = html.Open("tbody");
        foreach (var dated in dates.Take(first..end))
        {
            WriteRow(dated, layout);
        }
    }

    // A narrow screen has room for a few labels; those at the ends are moved inwards, so that none is cut.
    private void WriteTick(TimelineLayout layout, int number)
    {
        var (left, label) = layout.Ticks[number];
        var step = (layout.Ticks.Count + MostOnNarrow - 1) / MostOnNarrow;
        var place = left < Edge ? " first" : left > 100 - Edge ? " last" : string.Empty;
        html.Leaf("span", label, ("class", $"tick{place}{(number % step == 0 ? string.Empty : " minor")}"), ("style", $"left:{Percent(left)}"));
    }

    private string Undated()
    {
        var events = view.Of(KindTable.Event);
        return events.Count(entry => entry.Entry[FieldKeys.Date] is null) is > 0 and var undated
            ? $" {Invariant.Text(undated)} of {Counted.Of(events.Count, "event")} {(undated == 1 ? "has" : "have")} no date."
            : string.Empty;
    }

    private void WriteRow(DatedEntry dated, TimelineLayout layout)
    {
        html.Break();
        using var row = html.Open("tr");
        using (html.Open("th", ("scope", "row")))
        {
            html.Leaf("a", view.NameOf(dated.Entry.Key), ("href", view.Links.To(dated.Entry.Key)), ("dir", "auto"));
            html.Text(" ").Leaf("small", Role(dated));
        }

        using (html.Open("td"))
        {
            html.Leaf("span", DateWords.Of(dated.Text), ("class", "when")).Text(" ");
            html.Leaf("small", DateWords.Certainty(dated.Value) + (dated.Origin.Length > 0 ? $"; {dated.Origin}" : string.Empty));
        }

        using var plot = html.Open("td", ("class", "plot"), ("aria-hidden", "true"));
        foreach (var (left, _) in layout.Ticks)
        {
            html.Leaf("i", string.Empty, ("style", $"left:{Percent(left)}"));
        }

        var bar = layout.BarOf(dated.Value);
        html.Leaf("b", string.Empty, ("class", Style(dated.Value)), ("style", $"left:{Percent(bar.Left)};width:{Percent(bar.Width)}"));
    }

    // The date of an event needs no label; any other field is named.
    private static string Role(DatedEntry dated)
    {
        var (_, entry) = dated.Entry;
        var certainty = entry.Kind.IndexOf(FieldKeys.Certainty) >= 0 && entry[FieldKeys.Certainty] is TextValue text ? text.Text : null;
        var field = dated.Field == FieldKeys.Date ? null : dated.Field.Replace('-', ' ');
        return string.Join(", ", new[] { dated.Entry.Key.Kind.Replace('-', ' '), field, certainty }.OfType<string>());
    }

    private static string Style(EdtfValue date)
    {
        string?[] classes =
        [
            "bar",
            date.EarliestDay == date.LatestDay && date.EarliestDay is not null ? "day" : null,
            date.EarliestDay is null ? "no-start" : null,
            date.LatestDay is null ? "no-end" : null,
            date.IsUncertain ? "uncertain" : null,
            date.IsApproximate ? "approximate" : null,
            date.HasUnspecifiedDigits ? "unspecified" : null,
        ];
        return string.Join(' ', classes.OfType<string>());
    }

    private static string Percent(double value) => FormattableString.Invariant($"{value:0.###}%");
}
