using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Emitting;

/// <summary>What a reviewer sees in the snapshots after one line of a document was edited.</summary>
public class OneEditTests
{
    private const string SecondLine = "They agreed to meet again in Seoul, and Canada thanked its hosts warmly.\n";

    private const string Text =
        "Canada and Korea met in Ottawa on Friday.\n" + SecondLine + "Canada will send a team to Seoul.\nThe talks end on Sunday.\n";

    private const string Annotation = """
        seed: 1
        document: { id: report, language: en, ignore: [The talks end on Sunday.] }
        parties:
          canada:
            kind: state
            name: Canada
            mentions: [{ exact: Canada, line: 1 }, { exact: Canada, line: 2 }, { exact: Canada, line: 3 }]
          korea: { kind: state, name: Korea, mentions: [Korea] }
          both: { kind: group, name: Both, members: [canada, korea], mentions: [Canada and Korea, They] }
        events:
          talks:
            name: Talks
            quotes: [met in Ottawa, meet again in Seoul, The talks]
            sources: { name: { origin: stated, quote: The talks } }
          end: { name: End of the talks, quotes: [The talks end] }
        statements:
          before: { act: discuss, by: [both], mode: narrated, quote: met in Ottawa }
          within: { act: agree, by: [both], mode: reported, quote: agreed to meet again }
          pieces: { act: thank, by: [canada], mode: reported, quote: [Canada thanked, warmly] }
          over-the-break: { act: thank, by: [canada], mode: reported, quote: { start: hosts warmly., end: Canada will } }
          around: { act: announce, by: [canada], mode: reported, quote: [met in Ottawa, send a team] }
          after: { act: announce, by: [canada], mode: reported, quote: will send a team }
        """;

    [Fact]
    public void A_word_put_into_a_line_changes_that_line_the_rows_of_what_follows_it_there_the_row_that_counts_words_and_the_hash() => Assert.Equal(
        ["hash", "line 2", "report|", "canada|", "talks|", "within|", "pieces|", "over-the-break|"],
        ChangedLines("They gladly agreed to"));

    [Fact]
    public void A_sentence_put_into_a_line_also_changes_the_row_that_counts_sentences() => Assert.Equal(
        ["hash", "line 2", "report|", "canada|", "both|", "talks|", "within|", "pieces|", "over-the-break|"],
        ChangedLines("Rain fell. They agreed to"));

    // How the changed lines of all generated sources begin; a line that is added or removed would be one of them.
    private static IEnumerable<string> ChangedLines(string edited)
    {
        var before = Sources(Text);
        var after = Sources(Text.Replace("They agreed to", edited, StringComparison.Ordinal));
        Assert.Equal(before.Length, after.Length);
        return before.Zip(after).Where(lines => lines.First != lines.Second).Select(lines => Beginning(lines.Second.Trim()));
    }

    private static string Beginning(string line) =>
        line.EndsWith("hosts warmly.\\n\" +", StringComparison.Ordinal) ? "line 2"
        : line.StartsWith("public static TypedSeeds_.SourceDocument Report_", StringComparison.Ordinal) ? "hash"
        : line[..(line.IndexOf('|', StringComparison.Ordinal) + 1)];

    private static string[] Sources(string text)
    {
        var run = new SeedFiles().With("seeds/report.txt", text).With("seeds/report.yaml", Annotation).Run();
        Assert.Empty(run.Diagnostics);
        return [.. run.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).SelectMany(source => source.Value.Split('\n'))];
    }
}
