using CsCheck;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Viewing.Colours;
using TypedSeeds.Tool.Viewing.Drawing;
using TypedSeeds.Tool.Viewing.Marking;
using TypedSeeds.Tool.Viewing.Timeline;

namespace TypedSeeds.Tool.Tests.Viewing;

public class LayoutTests
{
    private static readonly Gen<(int[] Lines, int[] Notes)> Margins = Gen.Int[1, 12].SelectMany(count => Gen.Select(Gen.Int[0, 9].Array[count], Gen.Int[0, 30].Array[count]));

    private static readonly Gen<Flow[]> SomeFlows = Gen
        .Select(Gen.Int[0, 5], Gen.Int[0, 7], Gen.Int[0, ActClass.All.Count - 1], Gen.Int[1, 9], (speaker, target, type, count) => new Flow(Party(speaker), Party(target), ActClass.All[type], count))
        .Array[1, 20]
        .Select(flows => flows.DistinctBy(flow => (flow.Speaker, flow.Target, flow.Class)).ToArray());

    [Fact]
    public void Notes_stand_beside_their_line_or_below_and_never_over_one_another() => Margins.Sample(input =>
    {
        var (top, free) = (0, 0);
        foreach (var ((line, notes), i) in MarginLayout.Of(input.Lines, input.Notes).Select((place, i) => (place, i)))
        {
            Assert.Equal((top, input.Lines[i]), (line.First, line.Count));
            Assert.Equal((Math.Max(line.First, free), input.Notes[i]), (notes.First, notes.Count));
            top = line.End;
            free = notes.Count > 0 ? notes.End : free;
        }
    });

    [Fact]
    public void Parties_of_a_side_do_not_overlap_and_every_band_ends_within_its_party() => SomeFlows.Sample(flows =>
    {
        var layout = new FlowLayout(flows, party => party.Id);
        foreach (var side in new[] { layout.Speakers, layout.Targets })
        {
            Assert.All(side.Zip(side.Skip(1)), pair => Assert.True(pair.First.Top + pair.First.Height <= pair.Second.Top));
            Assert.All(side, node => Assert.InRange(node.Top + node.Height, 0, layout.Height + 1e-6));
        }

        foreach (var band in layout.Bands)
        {
            AssertWithin(layout.Speakers.Single(node => node.Party == band.Flow.Speaker), band.From, band.Width);
            AssertWithin(layout.Targets.Single(node => node.Party == band.Flow.Target), band.To, band.Width);
        }
    });

    [Fact]
    public void The_drawing_does_not_depend_on_the_order_of_the_flows() => SomeFlows.Sample(flows =>
    {
        string Drawing(IEnumerable<Flow> order) => string.Join('\n', new FlowLayout([.. order], party => party.Id).Bands.Select(band => FormattableString.Invariant($"{band.Flow} {band.From:0.000} {band.To:0.000}")).Order(StringComparer.Ordinal));

        Assert.Equal(Drawing(flows), Drawing(flows.Reverse()));
    });

    [Theory]
    [InlineData("2024-11-01", false, false)]
    [InlineData("2024", false, false)]
    [InlineData("2024-11-01/..", false, true)]
    [InlineData("../2024-11", true, false)]
    public void A_bar_reaches_from_the_earliest_day_to_the_latest_or_runs_out(string text, bool hasNoStart, bool hasNoEnd)
    {
        var date = Date(text);
        var bar = new TimelineLayout([Date("2022"), date, Date("2026")]).BarOf(date);

        Assert.Equal((hasNoStart, hasNoEnd), (bar.HasNoStart, bar.HasNoEnd));
        Assert.Equal(hasNoStart, bar.Left == 0);
        Assert.Equal(hasNoEnd, bar.Left + bar.Width == 100);
        Assert.True(bar.Width > 0);
    }

    [Theory]
    [InlineData("2024-11-01", "2024-11-03", "1 Nov 2024")]
    [InlineData("2022", "2025", "2024")]
    [InlineData("2023-11", "2025", "Jan 2025")]
    [InlineData("1894", "2025", "1900")]
    [InlineData("-2000", "2025", "-2000")]
    [InlineData("Y-170000002", "Y170000002", "0")]
    public void The_scale_has_few_round_marks_in_their_order(string first, string last, string mark)
    {
        var ticks = new TimelineLayout([Date(first), Date(last)]).Ticks;

        Assert.InRange(ticks.Count, 2, 12);
        Assert.Equal(ticks.OrderBy(tick => tick.Left), ticks);
        Assert.All(ticks, tick => Assert.InRange(tick.Left, 0, 100));
        Assert.Contains(ticks, tick => tick.Label == mark);
    }

    [Theory]
    [InlineData("2024-11-01", "1 November 2024", "to the day")]
    [InlineData("2024-11", "November 2024", "to the month")]
    [InlineData("2022?", "perhaps 2022", "to the year, uncertain")]
    [InlineData("2022~", "around 2022", "to the year, approximate")]
    [InlineData("2024-11-01/..", "from 1 November 2024 on", "to the day, no last day")]
    [InlineData("/2024", "from an unknown day to 2024", "to the year, no first day")]
    [InlineData("2024-21", "spring 2024", "to the season")]
    [InlineData("201X", "the 2010s", "not every digit known")]
    public void A_date_in_words_is_no_more_certain_than_it_is(string text, string words, string certainty) =>
        Assert.Equal((words, certainty), (DateWords.Of(text), DateWords.Certainty(Date(text))));

    private static EdtfValue Date(string text) => Edtf.TryParse(text, out var value, out var problem) ? value : throw new FormatException(problem);

    private static EntryKey Party(int number) => new("party", string.Empty, FormattableString.Invariant($"p{number}"));

    private static void AssertWithin(FlowNode node, double middle, double width)
    {
        Assert.InRange(middle - (width / 2), node.Top - 1e-6, node.Top + node.Height + 1e-6);
        Assert.InRange(middle + (width / 2), node.Top - 1e-6, node.Top + node.Height + 1e-6);
    }
}
