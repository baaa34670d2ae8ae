using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Tests.Serving;

/// <summary>The column of a place in a long line is counted from near by, and is the same as counted from its beginning.</summary>
public sealed class PositionedTextTests
{
    private const string Mixed = "\U0001F600 e\u0301 \u00e9 \u4e16 \uD83D.\uDE00 plain words ";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-32"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Each_place_of_a_long_line_has_its_column(string name)
    {
        var encoding = PositionEncoding.Of([name]);
        foreach (var shift in Enumerable.Range(0, 3))
        {
            var line = new string('x', shift) + string.Concat(Enumerable.Repeat(Mixed, 150));
            var text = "short\n" + line + "\n" + line;
            var positioned = new PositionedText(text, encoding);
            foreach (var (start, number) in new[] { (6, 1), (7 + line.Length, 2) })
            {
                Assert.All(Enumerable.Range(0, line.Length + 1), at => Assert.Equal(new Position(number, encoding.ColumnOf(line.AsSpan(0, at))), positioned.PositionOf(start + at)));
            }
        }
    }

    // Counted from the beginning of the line, these are some 10^11 characters, so that this would not end.
    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_hundred_thousand_places_of_a_line_of_a_megabyte_are_found(string name)
    {
        var positioned = new PositionedText(new string('\u00e9', 1_000_000), PositionEncoding.Of([name]));

        Assert.All(Enumerable.Range(0, 100_000), i => Assert.Equal(0, positioned.PositionOf(i * 10).Line));
    }
}
