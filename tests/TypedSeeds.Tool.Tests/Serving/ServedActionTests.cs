using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Tests.Serving.Editors;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving;

/// <summary>Actions that only an editor offers, and those that choose among several places: each mends what it is offered for.</summary>
public sealed class ServedActionTests
{
    private const string Report = "seeds/report.txt";
    private const string Annotation = "seeds/report.yaml";

    private const string Document = "“A promise is a promise,” Lindqvist said. She said that it rains.\n\nThe county denied it, however.\n\n“A promise is a promise,” wrote the newspaper.\n";

    private const string Header = "seed: 1\ndocument: { id: report, language: en }\nparties:\n  county: { kind: organization, name: County }\ntopics:\n  weather:\n    name: Weather\nstatements:\n";

    [Theory]
    [InlineData("A promise is a promise, line: 3", "3", "SEED3003", "Line 1: ", "A promise is a promise, line: 1")]
    [InlineData("A promise is a promise, line: 4", "4", "SEED3003", "Line 5: ", "A promise is a promise, line: 5")]
    [InlineData("A promise is a promise, line: line 5", "line 5", "SEED3007", "Write 5", "A promise is a promise, line: 5")]
    [InlineData("A promise is a promise, suffix: \",” writes\"", "\",” writes\"", "SEED3004", "Line 5: ", "A promise is a promise, suffix: \",” wrote\"")]
    [InlineData("A promise is a promise, suffix: \",” Lindqvist says\"", "\",” Lindqvist says\"", "SEED3004", "Line 1: ", "A promise is a promise, suffix: \",” Lindqvist\"")]
    public Task The_places_of_a_quote_are_choices_the_nearest_first(string quote, string place, string rule, string title, string after) =>
        AssertMends($"  stop: {{ act: state, by: [county], mode: quoted, quote: {{ exact: {quote} }} }}\n", place, rule, title, $"quote: {{ exact: {after} }} }}\n");

    [Theory]
    [InlineData("act: state, by: [county], mode:, quote: She said that", "mode:", "Write reported", "mode: reported, quote")]
    [InlineData("act:, by: [county], mode: reported, quote: She said that", "act:", "Write condemn", "act: condemn, by")]
    [InlineData("act: state, by:, mode: reported, quote: She said that", "by:", "Write county", "by: county, mode")]
    public Task A_key_without_a_value_has_what_completion_would_offer(string fields, string place, string title, string after) =>
        AssertMends($"  stop: {{ {fields} }}\n", place, "SEED1004", title, after);

    [Theory]
    [InlineData("    mode:\n", "mode:", "Write reported", "    mode: reported\n")]
    [InlineData("    mode: \n", "mode:", "Write reported", "    mode: reported\n")]
    [InlineData("    mode: # which\n", "mode:", "Write reported", "    mode: reported # which\n")]
    public Task A_key_without_a_value_in_its_line_has_what_completion_would_offer(string line, string place, string title, string after) =>
        AssertMends("  stop:\n    act: state\n    by: [county]\n" + line + "    quote: She said that\n", place, "SEED1004", title, after);

    [Theory]
    [InlineData("She declared", "Write She said", "cue: She said }")]
    [InlineData("stated", "Write said", "cue: said }")]
    public Task A_cue_that_is_not_there_has_the_nearest_words_of_the_sentence(string cue, string title, string after) =>
        AssertMends($"  stop: {{ act: state, by: [county], mode: reported, quote: it rains, cue: {cue} }}\n", cue, "SEED3001", title, after);

    [Fact]
    public Task A_cue_of_another_paragraph_has_one_of_the_quotes_own_sentence() =>
        AssertMends("  stop: { act: state, by: [county], mode: reported, quote: it rains, cue: denied }\n", "denied", "SEED3024", "Write said", "cue: said }");

    [Theory]
    [InlineData("  stop: { act: state, by: [anna-berg], mode: reported, quote: it rains }\n", "anna-berg", "Add the party 'anna-berg'", "  county: { kind: organization, name: County }\n  anna-berg:\n    kind: person\n    name: Anna Berg\n")]
    [InlineData("  stop: { act: state, by: [county], mode: reported, quote: it rains, topics: [rain] }\n", "topics: [rain]", "Add the topic 'rain'", "    name: Weather\n  rain:\n    name: Rain\n")]
    [InlineData("  stop: { act: state, by: [county], mode: reported, quote: it rains, at: storm }\n", "storm", "Add the event 'storm'", "quote: it rains, at: storm }\nevents:\n  storm:\n    name: Storm\n")]
    public Task An_entry_that_nobody_declared_can_be_added_with_what_it_needs(string entry, string place, string title, string after) =>
        AssertMends(entry, place, "SEED2001", title, after);

    [Theory]
    [InlineData("coverage: complete }\n", "ignore: [\"The county denied it, however.\"] }\n")]
    [InlineData("coverage: complete, ignore: [She said] }\n", "ignore: [She said, \"The county denied it, however.\"] }\n")]
    [InlineData("coverage: complete, ignore: She said }\n", "ignore: [She said, \"The county denied it, however.\"] }\n")]
    public Task A_sentence_of_a_document_can_be_ignored_in_the_style_of_the_list(string header, string after) => AssertAdds(
        $"seed: 1\ndocument: {{ id: report, language: en, {header}", "Add it to 'ignore'", after);

    [Theory]
    [InlineData("  ignore:\n    - She said # why\n", "    - She said # why\n    - \"The county denied it, however.\"\n")]
    [InlineData("", "  coverage: complete\n  ignore:\n    - \"The county denied it, however.\"\n")]
    public Task A_sentence_of_a_document_can_be_ignored_in_a_list_of_lines(string ignore, string after) => AssertAdds(
        $"seed: 1\ndocument:\n  id: report\n  language: en\n  coverage: complete\n{ignore}topics:\n  weather: {{ name: Weather }}\n", "Add it to 'ignore'", after);

    [Theory]
    [InlineData("statements:\n  stop:\n    act: state\n    by: []\n    mode: reported\n    quote: She said\n", "    quote: She said\n  county-denied:\n    act: todo\n    by: [todo]\n    mode: todo\n    quote: \"The county denied it, however.\"\n")]
    [InlineData("statements: { stop: { act: state, by: [], mode: reported, quote: She said } }\n", "quote: She said }, county-denied: { act: todo, by: [todo], mode: todo, quote: \"The county denied it, however.\" } }\n")]
    [InlineData("statements: {}\n", "statements: { county-denied: { act: todo, by: [todo]")]
    [InlineData("", "coverage: complete }\nstatements:\n  county-denied:\n    act: todo\n")]
    public Task A_sentence_of_a_document_can_be_annotated_in_the_annotation(string statements, string after) => AssertAdds(
        $"seed: 1\ndocument: {{ id: report, language: en, coverage: complete }}\n{statements}", "Annotate it", after);

    [Theory]
    [InlineData("  stop:\n    act: state\n    by: [county]\n    quote: She said that\n", "Insert mode: reported", "    by: [county]\n    mode: reported\n    quote: She said that\n")]
    [InlineData("  stop: { act: state, by: [county], quote: She said that }\n", "Insert mode: reported", "{ act: state, by: [county], mode: reported, quote: She said that }")]
    [InlineData("  stop:\n    by: [county]\n    mode: reported\n    quote: She said that\n", "Insert 'act'", "  stop:\n    act: todo\n    by: [county]\n")]
    public Task A_field_that_is_missing_is_written_where_the_usual_order_has_it(string entry, string title, string after) => AssertMends(entry, "stop", "SEED1003", title, after);

    [Theory]
    [InlineData("act: state, by: [county], quote: A promise is a promise", "Insert mode: quoted")]
    [InlineData("act: state, by: [county], quote: it rains", "Insert mode: reported")]
    [InlineData("act: state, mode: reported, quote: denied it", "Insert by: [county]")]
    public async Task What_is_missing_is_first_what_the_words_around_the_quote_show(string fields, string title)
    {
        var others = string.Concat(Enumerable.Range(0, 9).Select(static number => $"  p-{number}: {{ kind: person, name: Somebody {number} }}\n"));
        using var folder = new TemporaryFolder().With(Report, Document).With(Annotation, Header.Replace("parties:\n", "parties:\n" + others, StringComparison.Ordinal) + $"  stop: {{ {fields} }}\n");
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);

        Assert.StartsWith(title, (await Actions(editor, Annotation, editor.RangeOf(Annotation, "stop")))[0].Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  stop:\n    - act: state\n      by: [county]\n      mode: reported\n      quote: She said that\n", "Take the dash out", "  stop:\n      act: state\n      by: [county]\n")]
    [InlineData("  stop:\n    - act: state\n    - by: [county]\n    - mode: reported\n    - quote: She said that\n", "Take the dashes out", "  stop:\n      act: state\n      by: [county]\n")]
    public async Task An_entry_that_is_a_list_has_one_action_which_makes_a_mapping_of_it(string entry, string title, string after)
    {
        using var folder = new TemporaryFolder().With(Report, Document).With(Annotation, Header + entry);
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);
        var problem = Assert.Single(await editor.DiagnosticsOf(Annotation, 1), static problem => problem.Code == "SEED1004");

        var action = Assert.Single(await Actions(editor, Annotation, problem.Range));

        Assert.StartsWith(title, action.Title, StringComparison.Ordinal);
        await editor.Apply(action.Edit!);
        Assert.Contains(after, editor.TextOf(Annotation), StringComparison.Ordinal);
        Assert.DoesNotContain(await editor.DiagnosticsOf(Annotation, 2), static problem => (int?)problem.Severity == 1);
    }

    [Fact]
    public Task What_somebody_said_with_words_between_becomes_pieces() =>
        AssertMends("  stop: { act: state, by: [county], mode: quoted, quote: \"We hid nothing, and we will show it\" }\n", "We hid", "SEED3001", "Write [We hid nothing, and we will show it]", "quote: [We hid nothing, and we will show it] }", "“We hid nothing,” Öberg said, “and we will show it.”\n", isOnly: true);

    [Fact]
    public Task A_space_that_is_missing_is_called_that() =>
        AssertMends("  stop:\n    act:state\n    by: [county]\n    mode: reported\n    quote: She said that\n", "act:state", "SEED0001", "Write a space after ':'", "    act: state\n");

    [Theory]
    [InlineData("topics: [rain]", "topics: [rain]", "Add the topic 'rain'")]
    [InlineData("by: [lawyer]", "lawyer", "Add the party 'lawyer'")]
    [InlineData("part-of: inspection", "inspection", "Add the statement 'inspection'")]
    [InlineData("topics: [weathr]", "weathr", "Write weather")]
    public async Task Where_nothing_is_near_a_new_entry_is_offered_first(string field, string place, string title)
    {
        using var folder = new TemporaryFolder().With(Report, Document).With(Annotation, Header + $"  stop: {{ act: state, {(field.StartsWith("by", StringComparison.Ordinal) ? string.Empty : "by: [county], ")}mode: reported, quote: it rains, {field} }}\n");
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);

        Assert.StartsWith(title, (await Actions(editor, Annotation, editor.RangeOf(Annotation, place)))[0].Title, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_quote_that_begins_with_the_sign_of_a_comment_is_put_in_quotes() =>
        AssertMends("  stop:\n    act: state\n    by: [county]\n    mode: quoted\n    quote: #1 We hid nothing\n", "#1", "SEED3007", "Write \"#1 We hid nothing\"", "    quote: \"#1 We hid nothing\"\n", "#1 We hid nothing.\n");

    [Fact]
    public Task What_is_taken_out_is_in_the_title() =>
        AssertMends("  stop: { act: state, by: [county], by: [], mode: reported, quote: She said that }\n", "by: []", "SEED0008", "Take this one out: by: []", "act: state, by: [county], mode:");

    [Theory]
    [InlineData("act: todo, by: [county], mode: reported, quote: She said that", "todo", "Write state", "act: state, by")]
    [InlineData("act: state, by: [todo], mode: reported, quote: denied it", "todo", "Write county", "by: [county], mode")]
    [InlineData("act: state, by: [county], mode: todo, quote: She said that", "todo", "Write reported", "mode: reported, quote")]
    public Task What_is_to_be_written_has_the_values_that_the_words_around_the_quote_show(string fields, string place, string title, string after) =>
        AssertMends($"  stop: {{ {fields} }}\n", place, "SEED1047", title, after, isFirst: true);

    [Fact]
    public async Task An_entry_that_is_to_be_written_takes_no_action_from_other_sentences()
    {
        using var folder = new TemporaryFolder().With(Report, Document).With(Annotation, "seed: 1\ndocument: { id: report, language: en, coverage: complete }\n");
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);
        await editor.Open(Report);
        for (var taken = 0; taken < 4; taken++)
        {
            var sentence = (await editor.DiagnosticsOf(Report)).First(static problem => problem.Code == "SEED3011");
            await Take(editor, Report, sentence.Range, "Annotate it");
        }

        Assert.Equal(4, editor.TextOf(Annotation).Split("act: todo").Length - 1);
    }

    [Theory]
    [InlineData("", "She said that it rains.")]
    [InlineData("She said that", "She said that")]
    public async Task A_sentence_or_a_selection_can_be_annotated_without_a_claim_of_coverage(string selected, string quote)
    {
        using var folder = new TemporaryFolder().With(Report, Document).With(Annotation, "seed: 1\ndocument: { id: report, language: en }\n");
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);
        await editor.Open(Report);
        var range = editor.RangeOf(Report, "She said that");

        await Take(editor, Report, selected.Length > 0 ? range : new(range.Start, range.Start), "Annotate it");

        Assert.Contains($"quote: \"{quote}\"", editor.TextOf(Annotation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Add all headings to 'ignore'", "ignore: [headings] }")]
    [InlineData("Add it to 'ignore'", "ignore: [\"A dispute\"] }")]
    [InlineData("Annotate it", "  dispute:\n    act: todo\n    by: [todo]\n    mode: todo\n    quote: \"A dispute\"\n")]
    public async Task A_heading_is_quoted_without_its_mark_and_all_can_be_ignored(string title, string after)
    {
        const string Markdown = "seeds/report.md";
        using var folder = new TemporaryFolder().With(Markdown, "# A dispute\n\nIt rains.\n").With(Annotation, "seed: 1\ndocument: { id: report, language: en, coverage: complete }\n");
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);
        await editor.Open(Markdown);

        await Take(editor, Markdown, editor.RangeOf(Markdown, "A dispute"), title);

        Assert.Contains(after, editor.TextOf(Annotation), StringComparison.Ordinal);
    }

    private static async Task AssertMends(string entry, string place, string rule, string title, string after, string document = Document, bool isOnly = false, bool isFirst = false)
    {
        using var folder = new TemporaryFolder().With(Report, document).With(Annotation, Header + entry);
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);
        var found = await editor.DiagnosticsOf(Annotation, 1);
        var problem = found.FirstOrDefault(problem => problem.Code == rule);
        Assert.True(problem is not null, string.Join("\n", found.Select(static one => $"{one.Code} {one.Message}")));
        Assert.True(problem.Range.Touches(editor.RangeOf(Annotation, place)), $"{problem.Range} {problem.Message}");

        var offered = isOnly || isFirst ? await Actions(editor, Annotation, problem.Range) : [];
        Assert.True(!isOnly || offered.Count == 1, string.Join("\n", offered.Select(static one => one.Title)));
        Assert.True(!isFirst || offered[0].Title.StartsWith(title, StringComparison.Ordinal), string.Join("\n", offered.Select(static one => one.Title)));

        await Take(editor, Annotation, problem.Range, title);

        Assert.Contains(after, editor.TextOf(Annotation), StringComparison.Ordinal);
    }

    private static async Task AssertAdds(string annotation, string title, string after)
    {
        using var folder = new TemporaryFolder().With(Report, Document).With(Annotation, annotation);
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);
        await editor.Open(Report);

        await Take(editor, Report, editor.RangeOf(Report, "The county denied it, however."), title);

        Assert.Contains(after, editor.TextOf(Annotation), StringComparison.Ordinal);
        Assert.Equal(Document, editor.TextOf(Report));
    }

    private static async Task Take(Editor editor, string path, PositionRange range, string title)
    {
        var actions = await Actions(editor, path, range);
        var action = actions.FirstOrDefault(action => action.Title.StartsWith(title, StringComparison.Ordinal));
        Assert.True(action is not null, string.Join("\n", actions.Select(static one => one.Title)));
        await editor.Apply(action.Edit!);
    }

    private static Task<IReadOnlyList<CodeAction>> Actions(Editor editor, string path, PositionRange range) =>
        editor.Ask<IReadOnlyList<CodeAction>>("textDocument/codeAction", new { textDocument = new { uri = editor.UriOf(path) }, range, context = new { diagnostics = Array.Empty<object>() } });
}
