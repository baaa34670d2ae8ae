using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Reporting;

/// <summary>The report of a problem for people.</summary>
public class TextReportTests
{
    private const string Path = "/project/seeds/shared.yaml";

    [Fact]
    public void A_problem_shows_its_line_with_the_token_underlined_and_the_page_of_its_rule() => Assert.Equal(
        """
        /project/seeds/shared.yaml(3,19): error SEED1005: 'stat' is no kind; did you mean 'state'? (state, person, organization, group)
          3 |   canada: { kind: stat, name: Canada }
            |                   ^~~~
          https://github.com/typedseeds/typedseeds/blob/main/generator/docs/SEED1005.md

        1 error: 1 entry in 1 annotation file, 0 documents, 1 left out
        Left out is what failed a check or depends on what did: it is not compiled. typed-seeds list marks it.

        """.ReplaceLineEndings("\n"),
        Plain("seed: 1\nparties:\n  canada: { kind: stat, name: Canada }\n"));

    [Fact]
    public void The_second_place_is_shown_too() => Assert.Contains(
        """
        /project/seeds/shared.yaml(4,3): error SEED2005: There is another event 'talks'; give one of the two another id, or take one out if both are the same
          4 |   talks: { name: Two }
            |   ^~~~~
        /project/seeds/shared.yaml(3,3): note: the other one is here
          3 |   talks: { name: One }
            |   ^~~~~

        """.ReplaceLineEndings("\n"),
        Plain("seed: 1\nevents:\n  talks: { name: One }\n  talks: { name: Two }\n"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("  대한민국: { kind: ", "stat", ", name: X }", "  대한민국: { kind: ", "                    ^~~~")]
    [InlineData("  x: { name: 😀, kind: ", "stat", " }", "  x: { name: 😀, kind: ", "                       ^~~~")]
    [InlineData("  x: {\tkind: ", "stat", ", name: X }", "  x: {    kind: ", "                ^~~~")]
    [InlineData("  x: { kind: ", "\"한국\"", ", name: X }", "  x: { kind: ", "             ^~~~~~")]
    public void The_mark_stands_below_the_token_whatever_characters_are_before_and_in_it(string before, string token, string after, string shown, string mark)
    {
        var lines = Plain($"seed: 1\nparties:\n{before}{token}{after}\n").Split('\n');

        Assert.Equal($"  3 | {shown}{token}{after}", lines[1]);
        Assert.Equal($"    | {mark}", lines[2]);
    }

    [Fact]
    public void CRLF_is_no_part_of_a_line() => Assert.Contains(
        "  3 |   canada: { kind: stat, name: Canada }\n    |                   ^~~~\n",
        Plain("seed: 1\r\nparties:\r\n  canada: { kind: stat, name: Canada }\r\n"),
        StringComparison.Ordinal);

    [Fact]
    public void A_very_long_line_is_cut_around_the_token()
    {
        var text = $"seed: 1\nparties:\n  x: {{ aliases: [{new string('a', 100_000)}], kind: stat, name: {new string('b', 100_000)} }}\n";

        var lines = Plain(text).Split('\n');

        Assert.Matches("^  3 \\| …a+\\], kind: stat, name: b+…$", lines[1]);
        Assert.InRange(lines[1].Length, 70, 80);
        Assert.Equal(lines[1].IndexOf("stat", StringComparison.Ordinal), lines[2].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void A_token_that_is_longer_than_the_line_is_cut_at_its_end()
    {
        var lines = Plain($"seed: 1\nparties:\n  x: {{ name: X, kind: {new string('k', 500)} }}\n").Split('\n');

        Assert.Matches("^  3 \\|   x: \\{ name: X, kind: k+…$", lines[1]);
        Assert.Equal(lines[1].Length - 1, lines[2].Length);
    }

    [Fact]
    public void A_token_of_several_lines_is_underlined_as_far_as_its_first_goes() => Assert.Contains(
        "  3 |   x: { name: X, kind: \"one\n    |                       ^~~~\n",
        Plain("seed: 1\nparties:\n  x: { name: X, kind: \"one\n    two\" }\n"),
        StringComparison.Ordinal);

    [Fact]
    public void A_file_cannot_move_the_cursor_or_turn_the_direction_of_writing()
    {
        var text = Plain("seed: 1\nparties:\n  x: { name: X, kind: \"\\u001B[31m\u202Estat\" }\n");

        Assert.DoesNotContain(text, character => character is '\u001B' or '\u202E');
        Assert.Contains("'[U+001B][31m[U+202E]stat' is no kind", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_file_as_a_whole_no_line_is_shown() => Assert.StartsWith(
        "/project/seeds/shared.yaml(1,1): error SEED0002: This annotation file is empty; it begins with 'seed: 1'\n  https://",
        Plain(string.Empty),
        StringComparison.Ordinal);

    [Fact]
    public void A_terminal_shows_colour_and_the_same_words()
    {
        using var output = new StringWriter();
        TextReport.Write(Corpora.Check(("seeds/shared.yaml", "seed: 1\nparties:\n  canada: { kind: stat, name: Canada }\n")), Host.InColour(output, output, 80));

        Assert.Contains("\u001B[1;91merror SEED1005\u001B[0m", output.ToString(), StringComparison.Ordinal);

        // A terminal wraps: the words are the same, the ends of lines are not.
        Assert.Equal(
            Words(Plain("seed: 1\nparties:\n  canada: { kind: stat, name: Canada }\n")),
            Words(System.Text.RegularExpressions.Regex.Replace(output.ToString(), "\u001B\\[[0-9;]*m", string.Empty)));
    }

    [Fact]
    public void A_terminal_gets_lines_of_its_width_that_end_between_words_and_a_pipe_whole_lines()
    {
        const string Wrong = "seed: 1\nparties:\n  canada: { kind: stat, name: Canada }\n";
        using var output = new StringWriter();
        TextReport.Write(Corpora.Check(("seeds/shared.yaml", Wrong)), Host.InColour(output, output, 60));
        var lines = System.Text.RegularExpressions.Regex.Replace(output.ToString(), "\u001B\\[[0-9;]*m", string.Empty).ReplaceLineEndings("\n").Split('\n');

        Assert.Equal(["/project/seeds/shared.yaml(3,19): error SEED1005: 'stat'", "  is no kind; did you mean 'state'? (state, person,", "  organization, group)"], lines[..3]);
        Assert.All(lines.Where(line => !line.Contains("https://", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, 60));
        Assert.Contains("'stat' is no kind; did you mean 'state'? (state, person, organization, group)\n", Plain(Wrong), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SEED3011", 24)]
    [InlineData("SEED3011", 4)]
    public void Sentences_that_are_still_to_do_are_one_finding_of_each_document(string id, int count)
    {
        var text = Folded(Uncovered(count), all: false);

        Assert.Contains(
            $"/project/seeds/report.txt(1,1): warning {id}: {count} of {count} sentences to do, first at line 1; a quote or 'ignore' covers each (--all shows them)\n  1 | Sentence 1.\n    | ^~~~~~~~~~~\n",
            text,
            StringComparison.Ordinal);
        Assert.Single(text.Split('\n'), line => line.Contains($"warning {id}", StringComparison.Ordinal));
        Assert.Equal(count, Folded(Uncovered(count), all: true).Split('\n').Count(line => line.Contains($"warning {id}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Findings_that_are_only_counted_are_in_the_list_and_in_the_summary()
    {
        var many = Folded([("seeds/a.yaml", Wrong(1205))], all: false);

        Assert.Contains("  and 1185 more of SEED1005 in this file", many, StringComparison.Ordinal);
        Assert.Contains("1205 errors", many, StringComparison.Ordinal);
    }

    [Fact]
    public void A_few_warnings_are_shown_one_by_one() =>
        Assert.Equal(3, Folded(Uncovered(3), all: false).Split('\n').Count(line => line.Contains("warning SEED3011", StringComparison.Ordinal)));

    [Fact]
    public void Twenty_errors_are_shown_one_by_one_and_of_more_the_first_twenty_with_the_number_of_the_others()
    {
        var twenty = Folded([("seeds/a.yaml", Wrong(20))], all: false);
        var more = Folded([("seeds/a.yaml", Wrong(25)), ("seeds/b.yaml", Wrong(1).Replace("p1:", "q1:", StringComparison.Ordinal))], all: false);

        Assert.Equal(20, Errors(twenty));
        Assert.DoesNotContain("--all", twenty, StringComparison.Ordinal);
        Assert.Equal(21, Errors(more));
        Assert.Contains("  and 5 more of SEED1005 in this file, the last in line 27; --all shows them\n", more, StringComparison.Ordinal);
        Assert.Contains("26 errors", more, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_a_rule_is_named_once_at_the_end()
    {
        var text = Folded([("seeds/a.yaml", Wrong(3) + "  q: { kind: state, name: N, alias: [M] }\n")], all: false);

        Assert.EndsWith("\n\n  https://github.com/typedseeds/typedseeds/blob/main/generator/docs/SEED1002.md\n  https://github.com/typedseeds/typedseeds/blob/main/generator/docs/SEED1005.md\n", text[..text.IndexOf("\n\n4 errors", StringComparison.Ordinal)] + "\n", StringComparison.Ordinal);
        Assert.Equal(2, text.Split("https://").Length - 1);
    }

    private static (string Path, string Content)[] Uncovered(int count) =>
        [("seeds/report.txt", string.Concat(Enumerable.Range(1, count).Select(i => $"Sentence {i}.\n"))), ("seeds/report.yaml", "seed: 1\ndocument: { id: report, coverage: complete }\n")];

    private static string Wrong(int count) => "seed: 1\nparties:\n" + string.Concat(Enumerable.Range(1, count).Select(i => $"  p{i}: {{ kind: stat, name: N }}\n"));

    private static int Errors(string text) => text.Split('\n').Count(line => line.Contains("error SEED", StringComparison.Ordinal));

    private static string Folded((string Path, string Content)[] files, bool all)
    {
        using var output = new StringWriter();
        TextReport.Write(new CheckReport([Corpora.Check(files)], all), Host.Plain(output, output, 80));
        return output.ToString().ReplaceLineEndings("\n");
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Plain(string annotation)
    {
        using var output = new StringWriter();
        TextReport.Write(Corpora.Check((Path["/project/".Length..], annotation)), Host.Plain(output, output, 80));
        return output.ToString().ReplaceLineEndings("\n");
    }
}
