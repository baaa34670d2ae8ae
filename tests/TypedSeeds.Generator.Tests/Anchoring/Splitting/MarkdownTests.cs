using TypedSeeds.Generator.Anchoring;

namespace TypedSeeds.Generator.Tests.Anchoring.Splitting;

/// <summary>What is a sentence in Markdown: headings, items, rows and lines of code; not rules, fences and metadata.</summary>
public class MarkdownTests
{
    [Theory]
    [InlineData("# Title\n\nText.", "# Title")]
    [InlineData("###### Title ######\nText.", "###### Title ######")]
    [InlineData("## Article 1\n\nText.", "## Article 1")]
    [InlineData("Title\n=====\n\nText.", "Title")]
    [InlineData("Text.\n\nTitle\n---\nText.", "Title")]
    [InlineData("1. Scope\n========\nText.", "1. Scope")]
    [InlineData("> # Title\n> Text.", "# Title")]
    [InlineData("=====\nTitle\n=====\nText.", "Title")]
    public void Headings_of_both_forms_are_known(string text, string heading) => Assert.Equal([heading], Headings(text));

    [Theory]
    [InlineData("It ended.\n---\nText.")]
    [InlineData("#hashtag\nText.")]
    [InlineData("####### Seven\nText.")]
    [InlineData("One line\nand another\n---\nText.")]
    [InlineData("- item\n---\nText.")]
    [InlineData("```\n# comment\n```\nText.")]
    public void A_rule_after_a_sentence_or_a_mark_in_code_makes_no_heading(string text) => Assert.Empty(Headings(text));

    [Fact]
    public void Rules_fences_and_metadata_are_no_sentences_and_rows_and_code_end_at_their_lines() => Assert.Equal(
        ["# Title", "Text.", "| Name | Place |", "| Cho | Ottawa |", "a | b", "c | d", "let x = 1", "let y = 2", "- one", "- two", "End."],
        Divided.Of("""
            ---
            title: The report
            tags: [a, b]
            ---
            # Title

            Text.

            ***

            | Name | Place |
            | --- | :-: |
            | Cho | Ottawa |

            a | b
            - | -
            c | d

            ```js
            let x = 1
            let y = 2
            ```

            - one
            - two

            End.
            """));

    [Theory]
    [InlineData("---\nHe left. And: she stayed.\n---\nText.", 3)]
    [InlineData("---\nText.\n", 1)]
    [InlineData("---", 0)]
    [InlineData("---\n---\n", 0)]
    [InlineData("```\nNever closed.", 1)]
    public void What_only_looks_like_metadata_or_code_is_not_lost(string text, int count) => Assert.Equal(count, Divided.Of(text).Length);

    private static string[] Headings(string text) =>
        [.. Sentences.Find(text).Where(sentence => sentence.IsHeading).Select(sentence => text[sentence.Start..sentence.End])];
}
