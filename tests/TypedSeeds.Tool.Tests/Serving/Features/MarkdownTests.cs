using TypedSeeds.Tool.Serving.Features;

namespace TypedSeeds.Tool.Tests.Serving.Features;

/// <summary>What a hover shows of a file is text, and no Markdown of its own.</summary>
public class MarkdownTests
{
    [Theory]
    [InlineData("report/stop", "`report/stop`")]
    [InlineData("a`b", "`` a`b ``")]
    [InlineData("fo`` ![x](https://evil.example/t.png) ``o", "``` fo`` ![x](https://evil.example/t.png) ``o ```")]
    [InlineData("a\n\n# b", "`a  # b`")]
    public void Code_is_not_ended_by_what_is_in_it(string text, string markdown) => Assert.Equal(markdown, Markdown.Code(text));

    [Theory]
    [InlineData("P\n\n1. list", "P  1. list")]
    [InlineData("a\u2028b\rc", "a b c")]
    [InlineData("[x](y) ![z](w)", "\\[x\\](y) !\\[z\\](w)")]
    [InlineData("commit (Binds ingrid-moe, #1)", "commit (Binds ingrid-moe, #1)")]
    [InlineData("# a - b", "\\# a - b")]
    [InlineData("- a", "\\- a")]
    [InlineData("\u001B[2K\u202E", "\u241B\\[2K\uFFFD")]
    public void A_text_is_one_line_without_a_meaning_of_its_own(string text, string markdown) => Assert.Equal(markdown, Markdown.Text(text));
}
