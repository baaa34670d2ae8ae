using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Importing;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Importing;

public sealed class ImportMergeTests : IDisposable
{
    private const string Text = "We agree to stop. They agree to stop.\nThey agree to go on, and Rudolf agrees.\n";

    private const string Map = """
        classes:
          claim: { kind: statement, fields: { who: by }, constants: { act: state, by: [], mode: quoted } }
          answer: { kind: statement, fields: { to: renders }, constants: { act: state, by: [], mode: quoted } }
          person: { kind: party, fields: { words: name }, constants: { kind: person } }
          topic: { kind: topic, fields: { words: name }, quote: skip }
        """;

    private const string Annotation = """
        # Read twice.
        seed: 1
        document: { id: the-report, text: report.txt }

        statements:

            # The first of them.
            agree: { act: agree, by: [], mode: quoted, quote: We agree to stop. }   # clear
            they-agree-to-go-on:
                act: state
                by: []
                mode: quoted
                quote: They agree to go on

        # Whom it is about.
        parties:
          rudolf: { kind: person, name: Rudolf Rassendyll, aliases: [Rudolf] }

        """;

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("seeds/report.txt", Text).With("seeds/notes.yaml", Annotation).With("map.yaml", Map);

    private string Written => File.ReadAllText(_folder.At("seeds/notes.yaml"));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Entries_are_added_at_the_ends_of_their_sections_and_no_other_character_changes(string newLine)
    {
        _folder.With("seeds/notes.yaml", Annotation.ReplaceLineEndings(newLine)).With("source.jsonl", Extractions(("claim", "They agree to stop.", ""), ("person", "They", ", \"char_interval\": {\"start_pos\": 18, \"end_pos\": 22}"), ("topic", "to go on", "")));

        var run = await Import("source.jsonl", "--merge");

        Assert.Equal((0, string.Empty, $"Added 3 entries to {_folder.At("seeds/notes.yaml")}.\n"), (run.ExitCode, run.Error, run.Output));
        var expected = Annotation
            .Replace("quote: They agree to go on\n", "quote: They agree to go on\n    they-agree-to-stop:\n      act: state\n      by: []\n      mode: quoted\n      quote: \"They agree to stop.\"\n", StringComparison.Ordinal)
            .Replace("aliases: [Rudolf] }\n", "aliases: [Rudolf] }\n  they:\n    kind: person\n    name: They\n    mentions: [{ exact: \"They\", line: 1 }]\n", StringComparison.Ordinal)
            + "\ntopics:\n  to-go-on:\n    name: \"to go on\"\n";
        Assert.Equal(expected.ReplaceLineEndings(newLine), Written);
    }

    [Fact]
    public async Task What_is_imported_twice_is_there_once_under_whatever_id_and_what_refers_to_it_too()
    {
        _folder.With("brat/report.txt", Text).With("brat/report.ann", "T1\tclaim 18 36\tThey agree to stop\nT2\tanswer 38 57\tThey agree to go on\nR1\tto Arg1:T2 Arg2:T1\nT3\tclaim 0 8\tWe agree\n");

        var first = await Import("brat", "--format", "brat", "--merge");
        Assert.Equal((0, string.Empty), (first.ExitCode, first.Error));
        Assert.Contains($"Added 3 entries to {_folder.At("seeds/notes.yaml")}.", first.Lines);
        // Another may have named them better since.
        var renamed = Written.Replace("they-agree-to-stop", "stopping", StringComparison.Ordinal);
        _folder.With("seeds/notes.yaml", renamed);

        var second = await Import("brat", "--format", "brat", "--merge");

        Assert.Equal((0, string.Empty, "3 entries are there already.\n", renamed), (second.ExitCode, second.Error, second.Output, Written));
    }

    [Fact]
    public async Task Items_whose_ids_are_of_another_script_are_there_once()
    {
        const string Korean = "우리는 멈추기로 합의했다. 그들은 계속하기로 합의했다.\n";
        _folder.With("seeds/report.txt", Korean).With("seeds/notes.yaml", "seed: 1\ndocument: { id: the-report, text: report.txt }\n").With("source.jsonl", Extractions(("claim", "우리는 멈추기로 합의했다.", "")));

        var first = await Import("source.jsonl", "--merge");
        Assert.Equal((0, string.Empty), (first.ExitCode, first.Error));
        var second = await Import("source.jsonl", "--merge");

        Assert.Equal((0, string.Empty, "1 entry is there already.\n"), (second.ExitCode, second.Error, second.Output));
    }

    [Fact]
    public void A_chain_of_references_is_followed_in_steps_that_grow_with_its_length()
    {
        const int Length = 1_000;
        static EntryKey Key(string name, int number) => new("statement", "report", $"{name}-{number}");
        static string Content(string name, int number) => $"{{\"id\":\"\",\"renders\":[{(number == 0 ? string.Empty : ExistingEntries.InJson(Key(name, number - 1)))}],\"number\":{number}}}";
        var there = Enumerable.Range(0, Length).ToLookup(static number => Content("old", number), static number => Key("old", number));
        var search = new TwinSearch();
        for (var number = Length - 1; number >= 0; number--)
        {
            search.Add(Key("new", number), Content("new", number), there);
        }

        var twins = search.Run(CancellationToken.None);

        Assert.Equal(Enumerable.Range(0, Length).Select(static number => (Key("new", number), Key("old", number))), twins.Select(static pair => (pair.Key, pair.Value)));
        Assert.Equal((2 * Length) - 1, search.Steps);
    }

    [Fact]
    public async Task Other_words_of_the_same_beginning_get_another_id_and_the_same_words_with_other_values_too()
    {
        _folder.With("source.jsonl", Extractions(("claim", "They agree to go on, and Rudolf agrees", ""), ("claim", "They agree to go on", ", \"attributes\": {\"who\": [\"Rudolf\"]}")));

        var run = await Import("source.jsonl", "--merge");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("    they-agree-to-go-on-2:\n", Written, StringComparison.Ordinal);
        Assert.Contains("    they-agree-to-go-on-3:\n", Written, StringComparison.Ordinal);
        Assert.Contains("      by: [rudolf]\n", Written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--merge")]
    [InlineData("--force")]
    [InlineData("--dry-run")]
    public async Task A_party_of_a_name_that_the_corpus_has_is_that_party_and_one_of_another_kind_is_not(string option)
    {
        _folder.With("seeds/notes.yaml", "seed: 1\ndocument: { id: report, text: report.txt }\n")
            .With("seeds/shared.yaml", "seed: 1\nparties:\n  rassendyll: { kind: person, name: Rudolf Rassendyll, aliases: [Rudolf] }\n  they: { kind: group, name: They }\n")
            .With("source.jsonl", Extractions(("person", "Rudolf", ""), ("person", "They", ", \"char_interval\": {\"start_pos\": 18, \"end_pos\": 22}"), ("claim", "We agree to stop", ", \"attributes\": {\"who\": [\"Rudolf\"]}")));

        var run = await Import("source.jsonl", option);

        Assert.Contains("1 item names an entry that is there already, and adds no quote to it.", run.Lines);
        if (option == "--merge")
        {
            Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
            Assert.Contains("    by: [rassendyll]\n", Written, StringComparison.Ordinal);
            Assert.Contains("  they-2:\n    kind: person\n", Written, StringComparison.Ordinal);
            Assert.DoesNotContain("  rudolf:\n", Written, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Lines_of_CSharp_say_their_corpus_and_are_there_already_too()
    {
        var exported = await ToolRun.With("export", _folder.At("seeds"));
        _folder.With("back.jsonl", System.Text.RegularExpressions.Regex.Replace(exported.Output, "(?m)^(.\"kind\":\"[^\"]*\",\"id\":\"[^\"]*\")", "$1,\"corpus\":\"Made.Up\""));

        var same = await Import("back.jsonl", "--merge");

        Assert.Equal((0, string.Empty, "4 entries are there already.\n", Annotation), (same.ExitCode, same.Error, same.Output, Written));
    }

    [Fact]
    public async Task An_export_is_there_already_and_an_entry_of_other_values_stays_and_is_told()
    {
        var exported = await ToolRun.With("export", _folder.At("seeds"));
        _folder.With("back.jsonl", exported.Output);
        var same = await Import("back.jsonl", "--merge");
        Assert.Equal((0, string.Empty, "4 entries are there already.\n", Annotation), (same.ExitCode, same.Error, same.Output, Written));

        _folder.With("back.jsonl", exported.Output.Replace("\"act\":\"agree\"", "\"act\":\"state\"", StringComparison.Ordinal).Replace("Rassendyll", "Elphberg", StringComparison.Ordinal));
        var other = await Import("back.jsonl", "--merge");

        Assert.Equal((1, "2 entries are there already.\n", Annotation), (other.ExitCode, other.Output, Written));
        Assert.Contains($"error: the statement 'the-report/agree' is there with other values, and stays; mend it in {_folder.At("seeds/notes.yaml")}, or replace that with --force\n", other.Error, StringComparison.Ordinal);
        Assert.Contains("error: the party 'rudolf' is there with other values", other.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seed: 1\ndocument: { id: r, text: report.txt }\nstatements: { a: { act: state, by: [], mode: quoted, quote: We agree } }\n", "its section 'statements' is in braces")]
    [InlineData("{ seed: 1, document: { id: r, text: report.txt } }\n", "its sections are in braces")]
    public async Task A_file_in_braces_takes_no_entry_and_the_advice_is_given(string annotation, string reason)
    {
        _folder.With("seeds/notes.yaml", annotation).With("source.jsonl", Extractions(("claim", "They agree to stop", "")));

        var run = await Import("source.jsonl", "--merge");

        Assert.Equal((1, annotation), (run.ExitCode, Written));
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Contains("in lines of its own, or replace it with --force", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("statements:\n")]
    [InlineData("statements:")]
    [InlineData("statements: # none yet\n")]
    [InlineData("")]
    [InlineData("statements:\n  a:\n    { act: state, by: [], mode: quoted,\n      quote: We agree }")]
    [InlineData("statements:\n  a:\n    act: state\n    by: []\n    mode: quoted\n    quote: |\n      We agree\n\n...\n")]
    public async Task Each_form_of_a_section_takes_an_entry(string section)
    {
        _folder.With("seeds/notes.yaml", "seed: 1\ndocument: { id: r, text: report.txt }\n" + section).With("source.jsonl", Extractions(("claim", "They agree to stop", "")));

        var run = await Import("source.jsonl", "--merge");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        var listed = await ToolRun.With("list", _folder.At("seeds"), "--kind", "statement", "--format", "json");
        Assert.Contains("r/they-agree-to-stop", listed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_wrong_before_keeps_no_entry_out()
    {
        var annotation = Annotation.Replace("quote: We agree to stop.", "quote: We agree to stopp", StringComparison.Ordinal);
        _folder.With("seeds/notes.yaml", annotation).With("source.jsonl", Extractions(("claim", "They agree to stop", ""), ("claim", "They agree to stopp", "")));

        var run = await Import("source.jsonl", "--merge");

        var line = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith($"{_folder.At("source.jsonl")}(1,", line, StringComparison.Ordinal);
        Assert.Contains("SEED3001", line, StringComparison.Ordinal);
        Assert.Contains("    they-agree-to-stop:\n", Written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merging_and_overwriting_are_not_asked_for_together()
    {
        _folder.With("source.jsonl", Extractions(("claim", "They agree to stop", "")));

        var run = await Import("source.jsonl", "--merge", "--force");

        Assert.Equal((2, Annotation), (run.ExitCode, Written));
        Assert.Contains("give one of the two", run.Error, StringComparison.Ordinal);
    }

    private Task<ToolRun> Import(string source, params string[] options) => ToolRun.With(["import", _folder.At(source), _folder.At("seeds"), "--map", _folder.At("map.yaml"), .. options]);

    private static string Extractions(params (string Class, string Words, string More)[] items) =>
        $"{{\"extractions\": [{string.Join(", ", items.Select(item => $"{{\"extraction_class\": \"{item.Class}\", \"extraction_text\": {System.Text.Json.JsonSerializer.Serialize(item.Words)}{item.More}}}"))}]}}";
}
