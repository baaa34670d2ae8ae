using TypedSeeds.Tool.Commands;
using TypedSeeds.Tool.Terminal;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Importing;

public sealed class ImportCommandTests : IDisposable
{
    private const string Text = "We agree 😀 to stop. They agree to stop.\nThey agree to go on.\n";

    private const string Map = """
        classes:
          claim: { kind: statement, fields: { who: by }, constants: { act: state, by: [], mode: quoted } }
          citation: { kind: erratum, fields: { text: note } }
          group: { kind: party, fields: { words: name }, constants: { kind: group } }
          note: { kind: erratum, fields: { commenting: note } }
        """;

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("seeds/report.txt", Text).With("map.yaml", Map);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("not JSON", "(1,2)", "it is not JSON")]
    [InlineData("", "(1,1)", "the file is empty")]
    [InlineData("{\"extractions\": [", "(1,18)", "it is not JSON")]
    [InlineData("[1]", "(1,2)", "must be an object")]
    [InlineData("{\"a\": 1, \"b\": 2}", "(1,1)", "its keys are 'a', 'b'")]
    [InlineData("{\"kind\": \"party\", \"kind\": \"party\", \"id\": \"a\"}", "(1,19)", "'kind' is there twice")]
    [InlineData("{\"extractions\": [{\"extraction_class\": \"claim\", \"extraction_text\": 7}]}", "(1,67)", "'extraction_text' is a number")]
    [InlineData("{\"extractions\": [{\"extraction_class\": \"claim\"}]}", "(1,18)", "'extraction_text' is missing")]
    [InlineData("{\"extractions\": [{\"extraction_class\": \"claim\", \"extraction_text\": \"\\ud83d\"}]}", "(1,67)", "half of a surrogate pair")]
    [InlineData("{\"extractions\": [{\"extraction_class\": \"claim\", \"extraction_text\": \"We\", \"char_interval\": {\"start_pos\": 0, \"end_pos\": 1000}}]}", "(1,18)", "0 to 1000 is not in the document, which has 61 code points")]
    [InlineData("{\"extractions\": [{\"extraction_class\": \"claim\", \"extraction_text\": \"We\", \"char_interval\": {\"start_pos\": -1, \"end_pos\": 2}}]}", "(1,104)", "must be a whole number from 0 on")]
    [InlineData("{\"extractions\": [{\"extraction_class\": \"claim\", \"extraction_text\": \"We\", \"char_interval\": {\"start_pos\": 5, \"end_pos\": 2}}]}", "(1,18)", "5 to 2 holds no words")]
    [InlineData("{\"extractions\": [{\"extraction_class\": \"claim\", \"extraction_text\": \"We\", \"attributes\": {\"who\": {\"a\": 1}}}]}", "(1,95)", "must be a text, or a list of texts")]
    [InlineData("{\"citations\": [{\"type\": \"page_location\"}]}", "(1,16)", "'page_location' has no place in a text")]
    [InlineData("{\"kind\": \"statement\", \"id\": \"report/a\", \"document\": \"report\", \"quote\": {\"document\": \"report\", \"start\": 10, \"length\": 3, \"text\": \"x\"}}", "(1,72)", "10 to 13 cuts a character")]
    [InlineData("{\"kind\": \"statement\", \"id\": \"report/a\", \"document\": \"report\", \"quotes\": []}", "(1,73)", "A statement has no member 'quotes'; did you mean 'quote'?")]
    [InlineData("{\"kind\": \"treaty\", \"id\": \"a\"}", "(1,1)", "There is no kind 'treaty'")]
    [InlineData("{\"kind\": \"statement\", \"id\": \"b/a\", \"document\": \"b\"}\n{\"kind\": \"topic\", \"id\": \"a\", \"name\": \"A\"}", "(1,1)", "the folder has no document 'b'")]
    public async Task Bad_input_gives_one_error_with_its_place_and_nothing_of_it_is_written(string source, string place, string message)
    {
        _folder.With("source.jsonl", source);

        var run = await Import("source.jsonl");

        var line = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{_folder.At("source.jsonl")}{place}: error", line, StringComparison.Ordinal);
        Assert.Contains(message, line, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At("seeds/report.yaml")));
    }

    [Theory]
    [InlineData("jsonl", '[')]
    [InlineData("web-annotation", '[')]
    [InlineData("jsonl", '"')]
    public async Task Deep_and_long_input_ends_with_one_error(string format, char character)
    {
        _folder.With("source", new string(character, 100_001));

        var run = await Import("source", "--format", format);

        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task A_source_that_is_not_UTF_8_is_told()
    {
        _folder.With("source.jsonl", [(byte)'{', 0xE9]);

        var run = await Import("source.jsonl");

        Assert.Equal((1, $"{_folder.At("source.jsonl")}(1,2): error: the file is not UTF-8\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task What_is_not_proved_is_told_with_the_nearest_words_and_only_the_rest_is_written()
    {
        _folder.With("source.jsonl", Extractions(("claim", "They agree to go in", ""), ("claim", "They agree to go on", ""), ("claim", "agree", "")));

        var run = await Import("source.jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("(1,18): error SEED3001: The document 'report.txt' does not say this; nearest is line 2, column 1", run.Error, StringComparison.Ordinal);
        Assert.Contains("error SEED3002: The document 'report.txt' says this", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("  they-agree-to-go-on:\n", Written, StringComparison.Ordinal);
        Assert.DoesNotContain("go in", Written, StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.With("check", _folder.At("seeds"))).ExitCode);
    }

    [Theory]
    [InlineData("They agree to stop.", 20, 39, "\"They agree to stop.\"", 0)]
    [InlineData("They agree to stop.", 19, 40, "\"They agree to stop.\"", 0)]
    [InlineData("They agree to stop.", 0, 5, "\"They agree to stop.\"", 1)]
    [InlineData("They\n  agree", 40, 50, "{ exact: \"They agree\", line: 2 }", 0)]
    [InlineData("agree", 25, 30, "{ exact: \"agree\", line: 1, suffix: \" to\" }", 0)]
    [InlineData("😀 to stop", 9, 18, "\"😀 to stop\"", 0)]
    public async Task Words_and_places_lead_to_a_quote_that_says_which_are_meant_and_the_words_decide(string words, int start, int end, string quote, int moved)
    {
        _folder.With("source.jsonl", Extractions(("claim", words, $", \"char_interval\": {{\"start_pos\": {start}, \"end_pos\": {end}}}")));

        var run = await Import("source.jsonl");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains($"    quote: {quote}\n", Written, StringComparison.Ordinal);
        Assert.Equal(moved > 0, run.Output.Contains($"1 place of the source was not that of its words; the words decided. It is in {_folder.At("source.jsonl")}(1,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ids_are_the_same_each_time_and_no_two_entries_have_one()
    {
        _folder.With("seeds/report.txt", Text + "All stop.\n").With("source.jsonl", Extractions(
            ("claim", "They agree to stop", ""), ("claim", "They agree", ", \"char_interval\": {\"start_pos\": 20, \"end_pos\": 30}"), ("claim", "They agree", ", \"char_interval\": {\"start_pos\": 40, \"end_pos\": 50}"), ("claim", "All", "")));

        await Import("source.jsonl");
        var first = Written;
        var again = await Import("source.jsonl", "--force");

        Assert.Equal((0, first), (again.ExitCode, Written));
        Assert.All(new[] { "they-agree-to-stop", "they-agree", "they-agree-2", "statement-all" }, id => Assert.Contains($"\n  {id}:\n", first, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_places_of_a_party_are_one_entry_and_a_reference_finds_it_by_its_name()
    {
        _folder.With("source.jsonl", Extractions(("claim", "agree to go on", ", \"attributes\": {\"who\": [\"they\"]}"), ("group", "They", ", \"char_interval\": {\"start_pos\": 20, \"end_pos\": 24}"), ("group", "They", ", \"char_interval\": {\"start_pos\": 40, \"end_pos\": 44}")));

        var run = await Import("source.jsonl");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("    mentions: [{ exact: \"They\", line: 1 }, { exact: \"They\", line: 2 }]\n", Written, StringComparison.Ordinal);
        Assert.Contains("    by: [they]\n", Written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Citations_of_a_message_are_items_with_the_text_that_cites()
    {
        _folder.With("source.json", """
            {
              "role": "assistant",
              "content": [
                { "type": "text", "text": "So: " },
                { "type": "text", "text": "They stop.", "citations": [
                  { "type": "char_location", "cited_text": "They agree to stop.\n", "document_index": 0, "document_title": "The report", "start_char_index": 20, "end_char_index": 40 } ] }
              ]
            }
            """);

        var run = await Import("source.json");

        Assert.Equal((0, $"{_folder.At("source.json")}(2,11): warning: 'role' is not imported\n{_folder.At("source.json")}(4,31): warning: 'content[].text' is not imported\n"), (run.ExitCode, run.Error));
        Assert.Contains("  they-agree-to-stop:\n    note: \"They stop.\"\n    quote: \"They agree to stop.\"\n", Written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "type": "TextQuoteSelector", "exact": "They", "suffix": " agree to go" }""", "{ exact: \"They\", line: 2 }")]
    [InlineData("""{ "type": "TextPositionSelector", "start": 9, "end": 18 }""", "\"😀 to stop\"")]
    [InlineData("""[{ "type": "FragmentSelector" }, { "type": "TextQuoteSelector", "exact": "go on" }]""", "\"go on\"")]
    [InlineData("""{ "type": "TextQuoteSelector", "exact": "They agree to go on", "refinedBy": { "type": "TextPositionSelector", "start": 5, "end": 10 } }""", "{ exact: \"agree\", line: 2 }")]
    [InlineData("""{ "type": "TextPositionSelector", "start": 40, "end": 60, "refinedBy": { "type": "TextQuoteSelector", "exact": "agree" } }""", "{ exact: \"agree\", line: 2 }")]
    public async Task Selectors_of_web_annotations_are_followed_alone_together_and_refined(string selector, string quote)
    {
        _folder.With("source.jsonld", WebAnnotation(selector));

        var run = await Import("source.jsonld", "--format", "web-annotation");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains($"    quote: {quote}\n", Written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "type": "SvgSelector", "value": "x" }""", "it has no selector of words; the types of its selectors are: SvgSelector")]
    [InlineData("""{ "type": "TextPositionSelector", "start": 50, "end": 63 }""", "50 to 63 is not in the document, which has 62 code points")]
    [InlineData("""{ "type": "TextPositionSelector", "start": 9 }""", "'end' is missing")]
    [InlineData("""{ "type": "TextQuoteSelector", "exact": "nobody", "refinedBy": { "type": "TextPositionSelector", "start": 5, "end": 10 } }""", "the passage that the selector refines is not in the document")]
    public async Task A_web_annotation_whose_words_have_no_place_is_told(string selector, string message)
    {
        _folder.With("seeds/report.txt", Text + " ").With("source.jsonld", WebAnnotation(selector));

        var run = await Import("source.jsonld", "--format", "web-annotation");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T1\tnote 0 2\tWe\n#1\tAnnotatorNotes T1\tWho?", "\"We\"")]
    [InlineData("T1\tnote 0 2;20 24\tWe They\n#1\tAnnotatorNotes T1\tWho?", "[\"We\", { exact: \"They\", line: 1 }]")]
    [InlineData("T1\tnote 9 18\t😀 to stop\n#1\tAnnotatorNotes T1\tWho?", "\"😀 to stop\"")]
    [InlineData("T1\tnote 20 39;40 44\tThey agree to stop. They\n#1\tAnnotatorNotes T1\tWho?", "\"They agree to stop. They\"")]
    public async Task Ranges_of_brat_are_pieces_and_those_that_a_line_divides_are_one(string annotations, string quote)
    {
        _folder.With("brat/report.txt", Text).With("brat/report.ann", annotations).With("map.yaml", "classes: { note: { kind: erratum, fields: { note: note } } }");

        var run = await Import("brat", "--format", "brat");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains($"    quote: {quote}\n", Written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T1", "(1,1)", "it is no line of brat")]
    [InlineData("T1\tnote\tWe", "(1,1)", "'' is no range")]
    [InlineData("T1\tnote 5 2\tWe", "(1,1)", "'5 2' is no range")]
    [InlineData("T1\tnote 0 9\tWe", "(1,1)", "the words of 'T1' are not as long as its ranges")]
    [InlineData("T1\tnote 60 63\tgo.", "(1,1)", "60 to 63 is not in the document")]
    [InlineData("X1\tnote 0 2\tWe", "(1,1)", "'X1' is no id of brat")]
    [InlineData("A1\tSure", "(1,1)", "'A1' ends after 'Sure'")]
    [InlineData("R1\tby T1 T2", "(1,1)", "'T1' of 'R1' has no ':'")]
    [InlineData("E1\tnote:T9", "(1,1)", "the trigger 'T9', which is not there")]
    [InlineData("#1\tAnnotatorNotes T1\t{\"kind\":", "(1,30)", "it is not JSON")]
    public async Task A_wrong_line_of_brat_gives_one_error_with_its_place(string annotations, string place, string message)
    {
        _folder.With("report.ann", annotations).With("map.yaml", "classes: { note: { kind: erratum, constants: { note: Who? } } }");

        var run = await Import("report.ann", "--format", "brat");

        var line = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith($"{_folder.At("report.ann")}{place}: error", line, StringComparison.Ordinal);
        Assert.Contains(message, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("classes: { claim: { kind: statment } }", "(1,27)", "There is no kind 'statment'; did you mean 'statement'?")]
    [InlineData("classes: { claim: { kind: statement, fields: { who: bye } } }", "(1,53)", "A statement has no field 'bye'; did you mean 'by'?")]
    [InlineData("classes: { claim: { knd: statement } }", "(1,21)", "has no key 'knd'; did you mean 'kind'?")]
    [InlineData("classes: { claim: { kind: statement, quote: act } }", "(1,45)", "'act' holds no quotes")]
    [InlineData("clases: {}", "(1,1)", "did you mean 'classes'?")]
    [InlineData("classes: [", "(1,11)", "")]
    public async Task A_mistake_of_the_mapping_is_told_with_what_is_meant_and_nothing_is_written(string map, string place, string message)
    {
        _folder.With("map.yaml", map).With("source.jsonl", Extractions(("claim", "go on", "")));

        var run = await Import("source.jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{_folder.At("map.yaml")}{place}: error", run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At("seeds/report.yaml")));
    }

    [Fact]
    public async Task A_class_that_the_mapping_does_not_have_is_told_once_with_the_closest()
    {
        _folder.With("source.jsonl", Extractions(("clam", "go on", ""), ("clam", "They", "")));

        var run = await Import("source.jsonl");

        Assert.Equal((1, $"{_folder.At("source.jsonl")}(1,18): error: the class 'clam', with 2 items, is not under 'classes' of {_folder.At("map.yaml")}; did you mean 'claim'?\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task An_annotation_that_is_there_stays_unless_it_is_forced_and_a_dry_run_writes_nothing()
    {
        _folder.With("source.jsonl", Extractions(("claim", "go on", "")));

        var dry = await Import("source.jsonl", "--dry-run");
        Assert.Equal((0, $"Would write {_folder.At("seeds/report.yaml")}, with 1 entry."), (dry.ExitCode, dry.Lines[0]));
        Assert.False(File.Exists(_folder.At("seeds/report.yaml")));

        _folder.With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\n");
        var refused = await Import("source.jsonl");
        Assert.Equal((1, "seed: 1\ndocument: { id: report }\n"), (refused.ExitCode, Written));
        Assert.Contains("is there already; --force overwrites", refused.Error, StringComparison.Ordinal);

        Assert.Equal(0, (await Import("source.jsonl", "--force")).ExitCode);
        Assert.Contains("  go-on:\n", Written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seed: 1\ndocument: { id: report }\n", ", in place of 0 entries.")]
    [InlineData("# Mine.\nseed: 1\ndocument: { id: report, title: Report, language: en }\ndefaults: { statements: { by: [a] } }\nparties:\n  # Who.\n  a: { kind: group, name: A }\n", ", in place of 1 entry, 2 lines of comments, 'title' of the document, 'language' of the document, 'defaults'.")]
    [InlineData("seed: 1\ndocument: { id: report }\nparties: {\n", ", in place of 0 entries, what cannot be read as YAML.")]
    public async Task What_an_import_replaces_is_told(string there, string told)
    {
        _folder.With("seeds/report.yaml", there).With("source.jsonl", Extractions(("claim", "go on", "")));

        foreach (var (option, verb) in new[] { ("--dry-run", "Would write"), ("--force", "Wrote") })
        {
            var run = await Import("source.jsonl", option);

            Assert.Contains($"{verb} {_folder.At("seeds/report.yaml")}, with 1 entry{told}", string.Join(' ', run.Lines), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_document_that_the_folder_does_not_have_is_written_and_no_name_leads_out_of_the_folder()
    {
        _folder.With("source.jsonl", """{"document_id": "../../evil.txt", "text": "They go on.", "extractions": [{"extraction_class": "claim", "extraction_text": "They go on."}]}""");

        var run = await Import("source.jsonl");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal("They go on.", File.ReadAllText(_folder.At("seeds/evil-txt.txt")));
        Assert.Contains("  they-go-on:\n", File.ReadAllText(_folder.At("seeds/evil-txt.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: { name: A }\nwaivers: { topic: { a: { ids: x } } }\nignored")]
    [InlineData("a: { name: A }\n  b")]
    [InlineData("\"a\": { name: A } # ")]
    [InlineData("[a]")]
    public async Task No_id_of_an_entry_writes_more_of_an_annotation_than_an_id(string id)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(id);
        _folder.With("source.jsonl", $"{{\"kind\": \"topic\", \"id\": {json}, \"name\": \"A\"}}\n{{\"kind\": \"topic\", \"id\": \"good\", \"name\": \"B\"}}\n");

        var run = await Import("source.jsonl");

        var line = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith($"{_folder.At("source.jsonl")}(1,1): error SEED1006", line, StringComparison.Ordinal);
        Assert.Equal("seed: 1\n\ntopics:\n  good:\n    name: B\n", File.ReadAllText(_folder.At("seeds/source.yaml")).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task No_id_of_a_document_writes_more_of_an_annotation_than_an_id()
    {
        _folder.With("source.jsonl", "{\"kind\": \"document\", \"id\": \"a\\nwaivers: {}\\nx\", \"text\": \"New words.\"}\n");

        var run = await Import("source.jsonl");

        Assert.Contains("(1,1): error SEED1006", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Wrote", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_a_folder_that_cannot_be_read_or_is_elsewhere_is_told_and_the_others_are_imported()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.With("elsewhere/secret.txt", "Secret words.\n").With("elsewhere/secret.ann", "T1\tgroup 0 6\tSecret\n")
            .With("in/linked.ann", "T1\tgroup 0 6\tSecret\n").With("in/piped.ann", "T1\tgroup 0 2\tWe\n").With("in/report.ann", "T1\tgroup 0 2\tWe\n").With("in/report.txt", Text);
        File.CreateSymbolicLink(_folder.At("in/linked.txt"), _folder.At("elsewhere/secret.txt"));
        File.CreateSymbolicLink(_folder.At("in/secret.ann"), _folder.At("elsewhere/secret.ann"));
        using var pipe = System.Diagnostics.Process.Start("mkfifo", _folder.At("in/piped.txt"));
        await pipe.WaitForExitAsync();

        var run = await Import("in", "--format", "brat");

        Assert.Equal(
            [
                $"{_folder.At("in/linked.ann")}(1,1): error: it is not read: its text 'linked.txt' cannot be: a link leads from it to a file outside its folder; put the file itself there",
                $"{_folder.At("in/piped.ann")}(1,1): error: it is not read: its text 'piped.txt' cannot be: it is a pipe or a device, and no file",
                $"{_folder.At("in/secret.ann")}(1,1): error: it is not read: a link leads from it to a file outside its folder; put the file itself there",
            ],
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(["report.txt", "report.yaml"], Directory.GetFiles(_folder.At("seeds")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Twice_as_many_entries_of_the_same_words_get_ids_with_twice_the_memory_at_most()
    {
        _ = Cost(10);
        Assert.InRange((double)Cost(4_000) / Cost(2_000), 0, 2.6);

        static long Cost(int count)
        {
            var schema = Generator.Schema.KindSchema.BuiltIn;
            var before = GC.GetAllocatedBytesForCurrentThread();
            var ids = new TypedSeeds.Tool.Importing.Drafts.DraftIds(schema, []);
            for (var i = 0; i < count; i++)
            {
                ids.Make(schema["topic"], string.Empty, "the same words");
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public async Task A_run_that_is_killed_leaves_the_annotation_as_it_was()
    {
        _folder.With("source.jsonl", Extractions(("claim", "go on", ""))).With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\n");
        for (var step = 0; step < 3; step++)
        {
            using var output = new StringWriter();
            using var error = new StringWriter();
            var exitCode = await CommandLine.Run(["import", _folder.At("source.jsonl"), _folder.At("seeds"), "--map", _folder.At("map.yaml"), "--force"], Host.Plain(output, error, new BrokenDisk(step)));

            Assert.Equal((1, "seed: 1\ndocument: { id: report }\n"), (exitCode, Written));
        }
    }

    private string Written => File.ReadAllText(_folder.At("seeds/report.yaml"));

    private Task<ToolRun> Import(string source, params string[] options) => ToolRun.With(["import", _folder.At(source), _folder.At("seeds"), "--map", _folder.At("map.yaml"), .. options]);

    private static string Extractions(params (string Class, string Words, string More)[] items) =>
        $"{{\"extractions\": [{string.Join(", ", items.Select(item => $"{{\"extraction_class\": \"{item.Class}\", \"extraction_text\": {System.Text.Json.JsonSerializer.Serialize(item.Words)}{item.More}}}"))}]}}";

    private static string WebAnnotation(string selector) => $$"""
        { "type": "Annotation", "body": [{ "purpose": "classifying", "value": "note" }, { "purpose": "commenting", "value": "Who?" }],
          "target": { "source": "report.txt", "selector": {{selector}} } }
        """;
}
