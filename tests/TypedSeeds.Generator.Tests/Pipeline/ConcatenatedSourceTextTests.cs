using System.Text;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Pipeline;

namespace TypedSeeds.Generator.Tests.Pipeline;

/// <summary>A text of several strings is to the compiler what one string would be.</summary>
public class ConcatenatedSourceTextTests
{
    private static readonly string[] Parts = ["namespace A\n", "", "{\n", "x", "}\n// 한\n"];

    [Fact]
    public void It_has_the_length_the_characters_and_the_lines_of_its_parts()
    {
        var whole = string.Concat(Parts);

        var text = new ConcatenatedSourceText(Parts);

        Assert.Equal(whole.Length, text.Length);
        Assert.Equal(whole, text.ToString());
        Assert.Equal(whole, string.Concat(Enumerable.Range(0, text.Length).Select(position => text[position])));
        Assert.Equal(["namespace A", "{", "x}", "// 한", ""], text.Lines.Select(line => line.ToString()));
    }

    [Fact]
    public void It_has_the_checksum_of_its_parts_even_where_one_ends_within_a_character()
    {
        string[] parts = ["// \uD83D", "\uDE00\n", "// 한\n"];
        var whole = SourceText.From(string.Concat(parts), Encoding.UTF8);

        var text = new ConcatenatedSourceText(parts);

        Assert.True(text.ContentEquals(whole));
        Assert.Equal(whole.GetChecksum().ToArray(), text.GetChecksum().ToArray());
        Assert.Equal(whole.Encoding, text.Encoding);
    }

    [Fact]
    public void Any_range_of_it_can_be_copied()
    {
        var whole = string.Concat(Parts);
        var text = new ConcatenatedSourceText(Parts);
        for (var start = 0; start <= whole.Length; start++)
        {
            for (var length = 0; start + length <= whole.Length; length++)
            {
                var copy = new char[length];
                text.CopyTo(start, copy, 0, length);
                Assert.Equal(whole.Substring(start, length), new string(copy));
            }
        }
    }

    [Fact]
    public void Without_any_part_it_is_empty() => Assert.Equal(string.Empty, new ConcatenatedSourceText([]).ToString());
}
