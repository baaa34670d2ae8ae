using CsCheck;
using TypedSeeds.Tool.Viewing.Marking;

namespace TypedSeeds.Tool.Tests.Viewing;

public class SegmentationTests
{
    private const int Length = 40;

    private static readonly Gen<Mark> AnyMark = Gen.Select(Gen.Int[0, Length], Gen.Int[0, Length], Gen.Int[0, 6], (one, other, owner) => new Mark(Math.Min(one, other), Math.Max(one, other), owner));

    private static readonly Gen<(Mark[] Marks, int[] Cuts)> Any = Gen.Select(AnyMark.Array[0, 8], Gen.Int[0, Length].Array[0, 4]);

    [Fact]
    public void Segments_together_are_the_whole_text() => Any.Sample(input =>
    {
        var at = 0;
        foreach (var segment in Segmentation.Of(Length, input.Marks, input.Cuts))
        {
            Assert.Equal(at, segment.Start);
            Assert.True(segment.End > segment.Start);
            at = segment.End;
        }

        Assert.Equal(Length, at);
    });

    [Fact]
    public void Each_unit_belongs_to_exactly_the_marks_around_it() => Any.Sample(input =>
    {
        foreach (var segment in Segmentation.Of(Length, input.Marks, input.Cuts))
        {
            for (var unit = segment.Start; unit < segment.End; unit++)
            {
                Assert.Equal(input.Marks.Where(mark => mark.Start <= unit && unit < mark.End).Select(mark => mark.Owner).ToHashSet(), segment.Owners.ToHashSet());
            }

            Assert.Distinct(segment.Owners);
        }
    });

    [Fact]
    public void No_segment_reaches_over_a_cut() => Any.Sample(input => Assert.All(
        Segmentation.Of(Length, input.Marks, input.Cuts),
        segment => Assert.DoesNotContain(input.Cuts, cut => segment.Start < cut && cut < segment.End)));

    [Fact]
    public void Of_marks_within_one_another_the_closest_comes_last() =>
        Assert.Equal([2, 1, 0], Segmentation.Of(10, [new(4, 6, 0), new(2, 8, 1), new(0, 10, 2)], []).Single(segment => segment.Start == 4).Owners);
}
