using TypedSeeds.Tables;

namespace TypedSeeds.Tests;

/// <summary>The lines of a document are found without a table as they are by one.</summary>
public class LineStartsTests
{
    private const string Text = "one\ntwo\r\nthree\rfour\n\r\n\n\rfive";

    private static readonly TextLines Lines = new(Text);

    [Fact]
    public void Lines_asked_for_in_order_are_those_of_the_table() =>
        Assert.Equal(Starts(Enumerable.Range(0, Lines.Count)), Asked(Enumerable.Range(0, Lines.Count)));

    [Fact]
    public void Lines_asked_for_in_any_order_are_those_of_the_table() =>
        Assert.Equal(Starts([3, 3, 7, 0, 5, 1, 7]), Asked([3, 3, 7, 0, 5, 1, 7]));

    private static int[] Starts(IEnumerable<int> lines) => [.. lines.Select(Lines.StartOf)];

    private static int[] Asked(IEnumerable<int> lines)
    {
        var starts = new LineStarts();
        var found = new List<int>();
        foreach (var line in lines)
        {
            found.Add(starts.Of(Text, line));
        }

        return [.. found];
    }
}
