using System.Text;
using DiffPlex.Model;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Tool.Mending;

namespace TypedSeeds.Tool.Tests.Mending;

public class LineDifferenceTests
{
    public static TheoryData<string, int, int> Changes => new()
    {
        { "each line", 20_000, 20_000 },
        { "each line, and one more", 20_000, 20_000 },
        { "one line", 20_000, 1 },
        { "the order", 20_000, 40_000 },
        { "a hundred lines fewer", 20_000, 100 },
        { "nothing", 20_000, 0 },
        { "a line of a short text", 100, 1 },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void The_edits_between_two_texts_of_any_length_make_one_of_the_other(string change, int lines, int most)
    {
        var before = Enumerable.Range(0, lines).Select(i => $"  s{i}: {{ by: [ppp] }}\n").Prepend("statements:\n").ToArray();
        var now = Changed(before, change);

        var edits = TextDifference.Between(string.Concat(before), string.Concat(now)).ToArray();

        Assert.Equal(string.Concat(now), Applied(string.Concat(before), edits));
        Assert.InRange(LineDifference.Between(string.Concat(before), string.Concat(now)).DiffBlocks.Sum(static block => Math.Max(block.DeleteCountA, block.InsertCountB)), 0, most + 1);
    }

    // A diff of two texts of N lines in which each line differs took N times N steps.
    [Fact]
    public void A_renamed_entry_of_many_statements_is_shown_line_by_line()
    {
        var before = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"  s{i}: {{ by: [ppp] }}\n"));

        var blocks = LineDifference.Between(before, before.Replace("ppp", "qqq", StringComparison.Ordinal)).DiffBlocks;

        Assert.Equal(20_000, blocks.Count);
        Assert.All(blocks, static (DiffBlock block) => Assert.Equal((1, 1), (block.DeleteCountA, block.InsertCountB)));
    }

    private static string[] Changed(string[] lines, string change) => change switch
    {
        "each line" => [.. lines.Select(static line => line.Replace("ppp", "qqq", StringComparison.Ordinal))],
        "each line, and one more" => [.. lines.Select(static line => line.Replace("ppp", "qqq", StringComparison.Ordinal)), "parties: {}\n"],
        "one line" => [.. lines[..500], "  new: {}\n", .. lines[501..]],
        "a line of a short text" => [.. lines[..50], "  new: {}\n", .. lines[51..]],
        "the order" => [.. lines.Reverse()],
        "a hundred lines fewer" => [.. lines[..500], .. lines[600..]],
        _ => lines,
    };

    // One pass: the text anew for each of 20,000 edits would take longer than all that is tested here.
    private static string Applied(string text, IEnumerable<TextEdit> edits)
    {
        var (now, at) = (new StringBuilder(), 0);
        foreach (var edit in edits)
        {
            Assert.InRange(edit.Start, at, text.Length);
            now.Append(text, at, edit.Start - at).Append(edit.Text);
            at = edit.Start + edit.Length;
        }

        return now.Append(text, at, text.Length - at).ToString();
    }
}
