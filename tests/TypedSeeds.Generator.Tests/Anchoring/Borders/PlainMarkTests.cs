using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Tests.Anchoring.Borders;

/// <summary>The marks that are not looked up are those of which the tables say nothing.</summary>
public class PlainMarkTests
{
    [Theory]
    [InlineData(WordTable.Ranges)]
    [InlineData(GraphemeTable.Ranges)]
    public void Plain_marks_are_in_no_table_of_borders(string ranges)
    {
        var table = new RangeTable(ranges);

        Assert.All(Enumerable.Range(PlainMarks.First, PlainMarks.Last + 1 - PlainMarks.First), point => Assert.Equal(-1, table.ClassOf(point)));
    }
}
