using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Importing;

/// <summary>What is added to a file with defaults is what its source says, and a file is never replaced by a part of a source.</summary>
public sealed class ImportDefaultsTests : IDisposable
{
    private const string Text = "We agree to stop. They agree to stop.\nThey agree to go on, and Rudolf agrees.\n";
    private const string Header = "seed: 1\ndocument: { id: the-report, text: report.txt }\n";

    private const string Entries = """
        parties:
          rudolf: { kind: person, name: Rudolf Rassendyll }
          ruritania: { kind: state, name: Ruritania, aliases: [Strelsau], codes: { iso3166-1: CA } }
        topics:
          peace: { name: Peace }
        statements:
          agree: { act: agree, by: [], mode: quoted, quote: We agree to stop. }
          go-on: { act: agree, by: [rudolf], about: [ruritania], topics: [peace], mode: quoted, quote: They agree to go on }
        """;

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("seeds/report.txt", Text);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("statements: { topics: [peace] }")]
    [InlineData("statements: { about: [ruritania, rudolf], to: [ruritania] }")]
    [InlineData("statements: { by: [rudolf], mode: reported, act: state }")]
    [InlineData("parties: { aliases: [The King] }")]
    [InlineData("parties: { codes: { iso3166-1: FR } }")]
    public async Task An_entry_of_an_export_stays_what_it_was_in_a_file_with_defaults(string defaults)
    {
        _folder.With("seeds/notes.yaml", Header + Entries);
        var before = await ToolRun.With("export", _folder.At("seeds"));
        Empty(before, defaults);

        var run = await Import("--merge");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.DoesNotContain("from the defaults", run.Output, StringComparison.Ordinal);
        var after = await ToolRun.With("export", _folder.At("seeds"));
        Assert.Equal(EntriesOf(before), EntriesOf(after));
        var again = await Import("--merge");
        Assert.Equal((0, "5 entries are there already.\n"), (again.ExitCode, again.Output));
    }

    [Theory]
    [InlineData("topics: { description: Of all. }", "the topic 'peace' has no 'description'")]
    [InlineData("statements: { description: Of all. }", "the statement 'agree' has no 'description'")]
    public async Task An_entry_that_a_default_would_change_is_not_imported_and_told(string defaults, string said)
    {
        _folder.With("seeds/notes.yaml", Header + Entries);
        var before = await ToolRun.With("export", _folder.At("seeds"));
        Empty(before, defaults);

        var run = await Import("--merge");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{said}, and the defaults of {(defaults[0] == 's' ? "notes" : "back")}.yaml give it one; take 'description' out of them", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Of all.", (await ToolRun.With("export", _folder.At("seeds"))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_of_another_tool_takes_the_defaults_and_their_fields_are_named()
    {
        _folder.With("seeds/notes.yaml", Header + "defaults: { statements: { by: [rudolf], topics: [peace] } }\ntopics:\n  peace: { name: Peace }\nparties:\n  rudolf: { kind: person, name: Rudolf }\n")
            .With("map.yaml", "classes:\n  claim: { kind: statement, constants: { act: state, mode: quoted } }\n")
            .With("back.jsonl", "{\"extractions\": [{\"extraction_class\": \"claim\", \"extraction_text\": \"They agree to stop.\"}]}\n");

        var run = await Import("--merge", "--map", _folder.At("map.yaml"));

        Assert.Equal((0, string.Empty, $"Added 1 entry to {_folder.At("seeds/notes.yaml")}; what lacks 'by', 'topics' takes it from the defaults of the file.\n"), (run.ExitCode, run.Error, run.Output));
    }

    [Fact]
    public async Task A_file_is_not_replaced_by_a_part_of_a_source()
    {
        const string Annotation = Header + "statements:\n  agree: { act: agree, by: [], mode: quoted, quote: We agree to stop. }\n  go-on: { act: agree, by: [], mode: quoted, quote: They agree to go on }\n";
        _folder.With("seeds/report.yaml", Annotation);
        var before = await ToolRun.With("export", _folder.At("seeds"));
        _folder.With("back.jsonl", before.Output.Replace("\"They agree to go on\"", "\"They agree to go off\"", StringComparison.Ordinal));

        var run = await Import("--force");

        Assert.Equal((1, string.Empty, Annotation), (run.ExitCode, run.Output, File.ReadAllText(_folder.At("seeds/report.yaml"))));
        Assert.StartsWith($"Nothing is written: --force would replace '{_folder.At("seeds/report.yaml")}', and not all of the source can be imported.", run.Error, StringComparison.Ordinal);
        Assert.Contains("back.jsonl(3,", run.Error, StringComparison.Ordinal);
        _folder.With("back.jsonl", before.Output);
        Assert.Equal(0, (await Import("--force")).ExitCode);
        Assert.Equal(before.Output, (await ToolRun.With("export", _folder.At("seeds"))).Output);
    }

    // Entries of the whole corpus go into the file that is called as the source is.
    private void Empty(ToolRun exported, string defaults) => _folder
        .With("back.jsonl", EntriesOf(exported))
        .With("seeds/notes.yaml", Header + (defaults[0] == 's' ? $"defaults: {{ {defaults} }}\n" : string.Empty))
        .With("seeds/back.yaml", "seed: 1\n" + (defaults[0] == 's' ? string.Empty : $"defaults: {{ {defaults} }}\n"));

    // An export has the entries of a file together, so their order is not what it was.
    private static string EntriesOf(ToolRun exported) => string.Join('\n', exported.Lines.Where(static line => line.Length > 0 && !line.StartsWith("{\"kind\":\"document\"", StringComparison.Ordinal)).Order(StringComparer.Ordinal)) + "\n";

    private Task<ToolRun> Import(params string[] options) => ToolRun.With(["import", _folder.At("back.jsonl"), _folder.At("seeds"), .. options]);
}
