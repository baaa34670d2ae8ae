using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Importing.Sources;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Importing;

/// <summary>What is in the source of an import is in the corpus after it, or is told with its place.</summary>
public sealed class ImportLossTests : IDisposable
{
    private const string Text = "We agree to stop. They agree to go on.\n";

    private const string Map = """
        classes:
          claim: { kind: erratum, constants: { note: n } }
          group: { kind: party, fields: { words: name, wikidata: codes.wikidata, part: members }, constants: { kind: group } }
          subject: { kind: topic, constants: { name: Peace } }
          citation: { kind: erratum, fields: { text: note }, constants: { note: n } }
          unwanted: skip
        """;

    private const string Party = """{"kind":"party","id":"we","partyKind":"group","name":"We"MORE}""";
    private const string Statement = """{"kind":"statement","id":"report/s","document":"report","act":"state","by":[],"mode":"quoted","quote":{"document":"report","start":0,"length":8,"text":"We agree"MORE}}""";

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("seeds/report.txt", Text).With("map.yaml", Map);

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string, string, string> Losses => new()
    {
        // The row, the format, the source, and what is told of it.
        { nameof(ImportLosses.Member), "jsonl", Extraction("claim", "We agree", ",\"alignment_status\":\"exact\""), "(1,116): warning: 'extractions[].alignment_status' is not imported" },
        { nameof(ImportLosses.Member), "jsonl", Extraction("claim", "We agree", ",\"char_interval\":{\"start_pos\":0,\"end_pos\":8,\"unit\":\"char\"}"), "'extractions[].char_interval.unit' is not imported" },
        { nameof(ImportLosses.Member), "jsonl", """{"document_id":"report","model":{"name":"m","size":7},"extractions":[]}""", "(1,33): warning: 'model' is not imported" },
        { nameof(ImportLosses.Member), "jsonl", """{"document_id":"report","text":null,"extractions":[],"citations":[{"type":"char_location"}]}""", "'citations' is not imported" },
        { nameof(ImportLosses.Member), "jsonl", """{"role":"assistant","content":[{"type":"text","text":"So: "}]}""", "(1,9): warning: 'role' is not imported" },
        { nameof(ImportLosses.Member), "jsonl", """{"content":[{"type":"text","text":"So: "}]}""", "(1,35): warning: 'content[].text' is not imported" },
        { nameof(ImportLosses.Member), "jsonl", """{"citations":[{"type":"char_location","document_index":0,"cited_text":"We","start_char_index":0,"end_char_index":2,"file_id":"f"}]}""", "'citations[].file_id' is not imported" },
        { nameof(ImportLosses.Member), "jsonl", Party.Replace("MORE", ",\"offices\":[{\"title\":\"t\",\"since\":\"2024\"}]", StringComparison.Ordinal), "'offices[].since' is not imported" },
        { nameof(ImportLosses.Member), "jsonl", Statement.Replace("MORE", ",\"speaker\":\"x\"", StringComparison.Ordinal), "'quote.speaker' is not imported" },
        { nameof(ImportLosses.Member), "jsonl", Statement.Replace("MORE", ",\"omissions\":[{\"start\":20,\"length\":2,\"reason\":\"r\"}]", StringComparison.Ordinal), "'quote.omissions[].reason' is not imported" },
        { nameof(ImportLosses.Member), "web-annotation", Annotation(",\"rights\":\"r\""), "'rights' is not imported" },
        { nameof(ImportLosses.Member), "web-annotation", $$"""{"label":"l","items":[{{Annotation()}}]}""", "(1,10): warning: 'label' is not imported" },
        { nameof(ImportLosses.Member), "web-annotation", Annotation(body: ",{\"purpose\":\"classifying\",\"value\":\"claim\",\"language\":\"en\"}"), "'body[].language' is not imported" },
        { nameof(ImportLosses.Member), "web-annotation", Annotation(selector: ",{\"type\":\"XPathSelector\",\"value\":\"/p\"}"), "'target.selector[].value' is not imported" },
        { nameof(ImportLosses.Member), "web-annotation", Annotation(selector: ",{\"type\":\"TextQuoteSelector\",\"exact\":\"They\"}"), "'target.selector[].exact' is not imported" },
        { nameof(ImportLosses.Member), "web-annotation", Annotation(",\"creator\":{\"nickname\":\"n\"}"), "'creator' is not imported" },
        { nameof(ImportLosses.Body), "web-annotation", Annotation(body: ",{\"purpose\":\"commenting\"}"), "(1,72): warning: a body of the purpose 'commenting' has no 'value', 'source' or 'id', and is not imported" },
        { nameof(ImportLosses.Value), "web-annotation", Annotation(body: ",{\"purpose\":\"linking\",\"value\":\"x\"}"), "the value 'linking' of the class 'claim' is not imported" },
        { nameof(ImportLosses.Value), "web-annotation", Annotation(",\"creator\":\"x\""), "the value 'creator' of the class 'claim' is not imported" },
        { nameof(ImportLosses.Value), "jsonl", Extraction("claim", "We agree", ",\"attributes\":{\"tone\":\"mild\"}"), "(1,40): warning: the value 'tone' of the class 'claim' is not imported" },
        { nameof(ImportLosses.Value), "jsonl", Extraction("claim", "We agree", ",\"description\":\"d\""), "the value 'description' of the class 'claim' is not imported" },
        { nameof(ImportLosses.Value), "brat", "T1\tclaim 0 8\tWe agree\n#1\tAnnotatorNotes T1\tWho?\n", "(1,1): warning: the value 'note' of the class 'claim' is not imported" },
        { nameof(ImportLosses.Value), "brat", "T1\tclaim 0 8\tWe agree\nA1\tSure T1\n", "the value 'Sure' of the class 'claim' is not imported" },
        { nameof(ImportLosses.Value), "brat", "T1\tclaim 0 8\tWe agree\nT2\tgroup 18 22\tThey\nR1\tby Arg1:T1 Arg2:T2\n", "the value 'by' of the class 'claim' is not imported" },
        { nameof(ImportLosses.Words), "jsonl", Extraction("subject", "We agree", string.Empty), "the words of the class 'subject' are not imported: a topic holds no quote" },
        { nameof(ImportLosses.OtherValue), "jsonl", Extraction("group", "We", string.Empty, """{"extraction_class":"group","extraction_text":"We","attributes":{"wikidata":"Q1"}}"""), "the values for 'codes' of a further item of the party 'we' are not imported" },
        { nameof(ImportLosses.Text), "jsonl", $$"""{"document_id":"report","text":"Other words.","extractions":[{"extraction_class":"claim","extraction_text":"We agree"}]}""", "(1,1): warning: the text of 'report' is not imported, since report.txt has other words" },
        { nameof(ImportLosses.Document), "jsonl", """{"document_id":"other","text":"Other words.","extractions":[]}""", "(1,1): warning: the document 'other' is not imported, since nothing is imported of it" },
        { nameof(ImportLosses.Equivalence), "brat", "T1\tclaim 0 8\tWe agree\nT2\tclaim 18 22\tThey\n*\tEquiv T1 T2\n*\tEquiv T2 T1\n", "(3,1): warning: an equivalence is not imported; so it is in 1 other place" },
        { nameof(ImportLosses.Rest), "brat", "T1\tgroup 0 2\tWe\nN1\tReference T1 wikidata:Q1\tThe name\n", "(2,1): warning: the name after the code of a normalization is not imported" },
        { nameof(ImportLosses.Rest), "brat", "T1\tgroup 0 2\tWe\nN1\tBroader T1 wikidata:Q1\n", "the type of a normalization that is not 'Reference' is not imported" },
        { nameof(ImportLosses.Rest), "brat", "T1\tgroup 0 2\tWe\nT2\tgroup 18 22\tThey\nR1\tpart Arg1:T1 Arg2:T2 Arg3:T2\n", "what is after the second argument of a relation is not imported" },
        { nameof(ImportLosses.Rest), "brat", "T1\tgroup 0 2\tWe\nT2\tgroup 18 22\tThey\nR1\tpart Whole:T1 Part:T2\n", "the name of an argument of a relation that is neither 'Arg1' nor 'Arg2' is not imported" },
        { nameof(ImportLosses.Rest), "brat", "T1\tgroup 0 2\tWe\nE1\tgroup:T1\tmore\n", "the text after an event is not imported" },
        { nameof(ImportLosses.Rest), "brat", "T1\tgroup 0 2\tWe\nA1\tSure T1\tmore\n", "the text after an attribute is not imported" },
        { nameof(ImportLosses.Rest), "brat", "T1\tgroup 0 2\tWe\n#1\tNormalizationNotes T1\tmore\n", "the type of a note that is not 'AnnotatorNotes' is not imported" },
        { nameof(ImportLosses.Rest), "brat", "T1\tgroup 0 2\tWe\n#1\tAnnotatorNotes T1 T2\tmore\n", "what is between the annotation of a note and its text is not imported" },
        { nameof(ImportLosses.Owner), "brat", "T1\tgroup 0 2\tWe\nE1\tgroup:T1\nA1\tSure T1\n", "(3,1): warning: a line such as 'A' of the trigger of an event is not imported" },
        { nameof(ImportLosses.Owner), "brat", "T1\tgroup 0 2\tWe\nA1\tSure T1\n#1\tAnnotatorNotes A1\twhy\n", "a line such as '#' of an attribute is not imported" },
        { nameof(ImportLosses.Owner), "brat", "T1\tgroup 0 2\tWe\nT2\tgroup 18 22\tThey\nR1\tpart Arg1:T1 Arg2:T2\nM1\tSure R1\n", "a line such as 'M' of a relation is not imported" },
        { nameof(ImportLosses.Changed), "brat", Own("A1\tstatement_act T1 deny"), "(3,1): warning: 'statement_act deny' is not what the note of the statement 'report/s' says, and is not imported" },
        { nameof(ImportLosses.Changed), "brat", Own("N1\tReference T1 wikidata:Q1\tx"), "'Reference wikidata:Q1' is not what the note" },
        { nameof(ImportLosses.Changed), "brat", Own("T2\tclaim 18 22\tThey\nR1\tstatement_by Arg1:T1 Arg2:T2"), "(4,1): warning: 'statement_by report#T2' is not what the note" },
        { nameof(ImportLosses.Changed), "brat", Own("#2\tAnnotatorNotes T1\tAsk somebody."), "'AnnotatorNotes Ask somebody.' is not what the note" },
    };

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task What_is_left_out_of_a_source_is_told_with_its_place_and_the_rest_is_imported(string row, string format, string source, string told)
    {
        _folder.With("report.src", source);
        if (format == "brat")
        {
            _folder.With("report.txt", Text);
        }

        var run = await ToolRun.With("import", _folder.At("report.src"), _folder.At("seeds"), "--format", format, "--map", _folder.At("map.yaml"));

        Assert.Contains(ImportLosses.All, kind => ReferenceEquals(kind, typeof(ImportLosses).GetField(row)!.GetValue(null)));
        Assert.Contains(run.Error.Split('\n'), line => line.StartsWith(_folder.At("report.src"), StringComparison.Ordinal) && line.Contains(told, StringComparison.Ordinal));
        Assert.DoesNotContain(": error", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Each_row_of_the_table_has_a_case() => Assert.Equal(
        typeof(ImportLosses).GetFields().Where(static field => field.FieldType == typeof(ImportLossKind)).Select(static field => field.Name).Order(StringComparer.Ordinal),
        Losses.Select(static data => (string)data[0]).Append(nameof(ImportLosses.File)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_page_lists_what_is_left_out_as_the_table_does() => Assert.Equal(
        ImportLosses.All.Select(static kind => $"| {kind.Formats} | {kind.What} |"),
        File.ReadAllText(Path.Combine(Repository.Root, "generator/docs/import.md")).ReplaceLineEndings("\n").Split('\n').SkipWhile(static line => !line.StartsWith("| Formats | Left out |", StringComparison.Ordinal)).Skip(2).TakeWhile(static line => line.StartsWith('|')));

    [Fact]
    public async Task Files_of_a_folder_that_are_not_read_are_told()
    {
        _folder.With("in/report.ann", "T1\tclaim 0 8\tWe agree\n").With("in/report.txt", Text).With("in/other.txt", Text).With("in/more/a.ann", "T1\tclaim 0 8\tWe agree\n").With("in/annotation.conf", "x").With("in/visual.conf", "x");

        var run = await ToolRun.With("import", _folder.At("in"), _folder.At("seeds"), "--format", "brat", "--map", _folder.At("map.yaml"));

        Assert.Equal(
            [
                $"{_folder.At("in/annotation.conf")}(1,1): warning: a file with the ending '.conf' is not read; so it is in 1 other place",
                $"{_folder.At("in/more")}(1,1): warning: the files of a folder inside are not read",
                $"{_folder.At("in/other.txt")}(1,1): warning: a file with the ending '.txt' is not read",
            ],
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("A1\tSure T9", "'A1' is of 'T9', which is not there")]
    [InlineData("M1\tSure T9", "'M1' is of 'T9', which is not there")]
    [InlineData("N1\tReference T9 wikidata:Q1", "'N1' is of 'T9', which is not there")]
    [InlineData("#1\tAnnotatorNotes T9\tWho?", "'#1' is of 'T9', which is not there")]
    [InlineData("#1\tAnnotatorNotes T9\t{\"kind\":\"party\",\"id\":\"a\"}", "'#1' is a note of 'T9', which is not there")]
    [InlineData("R1\tpart Arg1:T9 Arg2:T1", "'R1' leads from 'T9', which is not there")]
    [InlineData("R1\tpart Arg1:T1 Arg2:T9", "'R1' leads to 'T9', which is not there")]
    [InlineData("E1\tclaim:T1 by:T9", "'E1' leads to 'T9', which is not there")]
    [InlineData("T1\tclaim 18 22\tThey", "the id 'T1' is there twice")]
    [InlineData("T2\tclaim 18 22\tThey agree", "the words of 'T2' are longer than its ranges")]
    public async Task A_line_of_brat_that_names_what_is_not_there_is_an_error_at_its_place(string line, string message)
    {
        _folder.With("report.ann", "T1\tclaim 0 8\tWe agree\n" + line + "\n");

        var run = await ToolRun.With("import", _folder.At("report.ann"), _folder.At("seeds"), "--format", "brat", "--map", _folder.At("map.yaml"));

        Assert.Equal((1, $"{_folder.At("report.ann")}(2,1): error: {message}\n"), (run.ExitCode, run.Error));
        Assert.Contains("  we-agree:\n", File.ReadAllText(_folder.At("seeds/report.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_creator_of_an_export_is_told_once_and_all_else_comes_back_in_silence()
    {
        _folder.With("a/Notes.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><Authors>The authors</Authors></PropertyGroup></Project>")
            .With("a/seeds/report.txt", Text)
            .With("a/seeds/report.yaml", "seed: 1\ndocument: { id: report }\nerrata:\n  we: { quote: We agree, note: n, sources: { note: { origin: external, uri: \"https://example.org/a\" } } }\n  they: { quote: They agree, note: n }\n");
        await ToolRun.With("export", _folder.At("a/seeds"), "--format", "web-annotation", "-o", _folder.At("a.jsonld"));

        var run = await ToolRun.With("import", _folder.At("a.jsonld"), _folder.At("seeds"), "--format", "web-annotation");

        Assert.Equal((0, $"{_folder.At("a.jsonld")}(2,103): warning: 'first.items[].creator' is not imported; so it is in 1 other place\n"), (run.ExitCode, run.Error));
        Assert.Contains("uri: \"https://example.org/a\"", File.ReadAllText(_folder.At("seeds/report.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_of_one_kind_are_one_line_and_a_flood_of_kinds_is_counted()
    {
        var many = string.Join(',', Enumerable.Range(0, 40).Select(static i => $"\"key-{i:00}\":1"));
        _folder.With("source.jsonl", string.Concat(Enumerable.Repeat(Extraction("unwanted", "We agree", "," + many) + "\n", 3)));

        var run = await ToolRun.With("import", _folder.At("source.jsonl"), _folder.At("seeds"), "--map", _folder.At("map.yaml"));

        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(26, lines.Length);
        Assert.EndsWith("(1,109): warning: 'extractions[].key-00' is not imported; so it is in 2 other places", lines[0], StringComparison.Ordinal);
        Assert.Equal("warning: 45 other parts are left out, of 15 kinds", lines[^1]);
        Assert.Contains("3 items are left out, as the mapping says.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_the_mapping_skips_needs_no_word()
    {
        _folder.With("map.yaml", "classes:\n  claim: { kind: erratum, fields: { tone: skip }, constants: { note: n } }\n")
            .With("source.jsonl", Extraction("claim", "We agree", ",\"attributes\":{\"tone\":\"mild\"}"));

        var run = await ToolRun.With("import", _folder.At("source.jsonl"), _folder.At("seeds"), "--map", _folder.At("map.yaml"));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Each_scheme_of_codes_is_written_with_the_constant_ones()
    {
        _folder.With("map.yaml", "classes:\n  group: { kind: party, fields: { words: name, q: codes.wikidata, i: codes.isni }, constants: { kind: group, codes.viaf: \"7\" } }\n")
            .With("source.jsonl", Extraction("group", "We", ",\"attributes\":{\"q\":\"Q1\",\"i\":\"0000\"}"));

        var run = await ToolRun.With("import", _folder.At("source.jsonl"), _folder.At("seeds"), "--map", _folder.At("map.yaml"));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("    codes: { viaf: 7, wikidata: Q1, isni: 0000 }\n", File.ReadAllText(_folder.At("seeds/report.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_described_twice_is_an_error()
    {
        _folder.With("source.jsonl", "{\"kind\":\"document\",\"id\":\"report\",\"title\":\"A\"}\n{\"kind\":\"document\",\"id\":\"report\",\"title\":\"B\"}\n");

        var run = await ToolRun.With("import", _folder.At("source.jsonl"), _folder.At("seeds"));

        Assert.Equal((1, $"{_folder.At("source.jsonl")}(2,1): error: the document of 'report' is there twice\n"), (run.ExitCode, run.Error));
    }

    private static string Extraction(string name, string words, string more, string further = "") =>
        $$"""{"document_id":"report","extractions":[{"extraction_class":"{{name}}","extraction_text":"{{words}}"{{more}}}{{(further.Length > 0 ? "," + further : string.Empty)}}]}""";

    private static string Annotation(string more = "", string body = "", string selector = "") =>
        $$$"""{"type":"Annotation","body":[{"purpose":"classifying","value":"claim"}{{{body}}}],"target":{"source":"report.txt","selector":[{"type":"TextQuoteSelector","exact":"We agree"}{{{selector}}}]}{{{more}}}}""";

    private static string Own(string line) =>
        "T1\tstatement_quote 0 8\tWe agree\n#1\tAnnotatorNotes T1\t" + Statement.Replace("MORE", string.Empty, StringComparison.Ordinal) + "\n" + line + "\n";
}
