using System.Text.Json.Nodes;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Importing;

/// <summary>Any value may be in the place of any other in a file that is imported. That is an error, and never the end of the program.</summary>
public sealed class AnyValueTests : IDisposable
{
    private const string Map = "classes:\n  person: { kind: party, fields: { words: name, x: members }, constants: { kind: group } }\n  claim: { kind: statement, fields: { x: by }, constants: { act: state, mode: quoted, by: [] } }\n";

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "7.5", "2147483647", "2147483648", "1e999", "\"\"", "\" \"", "\"\\u0000\"", "\"a/b/c\"", "\":\"", "\"..\"", "\"[1,2]\"", "\"report\"", "[]", "[null]", "[[]]", "{}", "{\"a\":{}}",
    ];

    private static readonly string[] Entries =
    [
        """{"kind":"document","id":"report","fileName":"report.txt","title":"T","codes":{"wikidata":"Q1"},"sources":[{"field":"title","origin":"stated","quote":{"document":"report","start":0,"length":2,"text":"We"}}],"formerly":[]}""",
        """{"kind":"party","id":"we","partyKind":"group","name":"We","aliases":["a"],"members":["we"],"offices":[{"role":"r","start":"2024"}],"mentions":[{"document":"report","line":1,"column":1,"start":0,"length":2,"text":"We"}],"formerly":["us"]}""",
        """{"kind":"statement","id":"report/s","document":"report","act":"state","by":["we"],"to":[{"id":"we"}],"mode":"quoted","quote":{"document":"report","start":0,"length":8,"text":"We […] to","pieces":[{"start":0,"length":2},{"start":9,"length":2}],"omissions":[{"start":2,"length":7,"reason":"r"}],"context":"c"}}""",
    ];

    private static readonly string[] Others =
    [
        """{"document_id":"report","text":null,"extractions":[{"extraction_class":"claim","extraction_text":"We agree","char_interval":{"start_pos":0,"end_pos":8},"attributes":{"x":["we"]},"description":"d"}]}""",
        """{"content":[{"text":"t","citations":[{"type":"char_location","document_index":0,"document_title":"report","cited_text":"We agree","start_char_index":0,"end_char_index":8}]}]}""",
    ];

    private const string Annotation = """{"id":"urn:typedseeds:statement:report/s:quote:1","motivation":["m"],"body":[{"value":"claim","purpose":"classifying"},{"id":"urn:typedseeds:statement:report/s","format":"application/json","value":"{}"}],"creator":{"name":"n"},"target":[{"source":"report.txt","selector":[{"type":"TextQuoteSelector","exact":"We agree","prefix":"","suffix":" to","refinedBy":{"type":"TextPositionSelector","start":0,"end":8}}]}]}""";

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("seeds/report.txt", "We agree to stop. They agree to go on.\n").With("map.yaml", Map);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task Any_value_in_a_line_of_JSON_leaves_the_program_whole() =>
        AssertNoDefect("jsonl", string.Join('\n', Entries.Concat(Others).SelectMany(Mutants).Select(static node => node.ToJsonString())));

    [Fact]
    public Task Any_value_in_a_web_annotation_leaves_the_program_whole() =>
        AssertNoDefect("web-annotation", $"{{\"items\":[{string.Join(',', Mutants(Annotation).Select(static node => node.ToJsonString()))}]}}");

    [Theory]
    [InlineData("T1\tclaim 0 8\tWe agree")]
    [InlineData("E1\tclaim:T1 x:E1")]
    [InlineData("A1\tx T1 v")]
    [InlineData("R1\tx Arg1:T1 Arg2:T1")]
    [InlineData("N1\tReference T1 wikidata:Q1")]
    [InlineData("#1\tAnnotatorNotes T1\t{\"kind\":\"statement\",\"id\":\"report/s\",\"document\":\"report\"}")]
    [InlineData("*\tx T1 T1")]
    public Task Any_words_in_a_line_of_brat_leave_the_program_whole(string line)
    {
        string[] words = ["", " ", "\t", ":", ";", "0", "-1", "2147483647", "99999999999", "0 2147483647", "T1", "Arg1:", "{", "\u0001", "[]"];
        var cells = line.Split(['\t', ' ', ':', ';'], StringSplitOptions.RemoveEmptyEntries).Distinct();
        var lines = cells.SelectMany(cell => words.Select(word => line.Replace(cell, word, StringComparison.Ordinal))).Concat(Enumerable.Range(0, line.Length).Select(length => line[..length]));
        File.Copy(_folder.At("seeds/report.txt"), _folder.At("source.txt"));
        return AssertNoDefect("brat", "T1\tclaim 0 8\tWe agree\n" + string.Join('\n', lines), "source.ann");
    }

    private async Task AssertNoDefect(string format, string source, string name = "source")
    {
        _folder.With(name, source);

        var run = await ToolRun.With("import", _folder.At(name), _folder.At("seeds"), "--format", format, "--map", _folder.At("map.yaml"), "--dry-run");

        Assert.DoesNotContain("this should not happen", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    // The value with each part in its turn replaced by each of the others.
    private static IEnumerable<JsonNode> Mutants(string json)
    {
        var count = Parts(JsonNode.Parse(json)!).Count();
        for (var i = 0; i < count; i++)
        {
            foreach (var value in Values)
            {
                var root = JsonNode.Parse(json)!;
                Parts(root).ElementAt(i).ReplaceWith(JsonNode.Parse(value));
                yield return root;
            }
        }
    }

    private static IEnumerable<JsonNode> Parts(JsonNode node) => node switch
    {
        JsonObject members => members.Select(static member => member.Value).OfType<JsonNode>().SelectMany(static value => Parts(value).Prepend(value)).ToArray(),
        JsonArray items => items.OfType<JsonNode>().SelectMany(static value => Parts(value).Prepend(value)).ToArray(),
        _ => [],
    };
}
