using TypedSeeds.Tool.Importing;
using TypedSeeds.Tool.Importing.Mapping;
using TypedSeeds.Tool.Importing.Sources;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Importing;

/// <summary>An entry that nobody would write is one error at its place, and all others are imported.</summary>
public sealed class HostileImportTests : IDisposable
{
    private const string Good = "{\"kind\":\"party\",\"id\":\"good\",\"partyKind\":\"group\",\"name\":\"Good\"}\n";

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("seeds/report.txt", "We agree to stop. They agree to go on.\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\"start\":0,\"length\":8,\"text\":\"We agree\",\"omissions\":[{\"start\":9,\"length\":4,\"reason\":\"a\"},{\"start\":8,\"length\":5,\"reason\":\"b\"}]", "two of 'omissions' end at the same place")]
    [InlineData("\"start\":0,\"length\":8,\"text\":\"We agree\",\"omissions\":[{\"start\":2147483647,\"length\":2147483647,\"reason\":\"a\"}]", "'start' and 'length' lead beyond any document")]
    [InlineData("\"start\":2147483647,\"length\":2147483647,\"text\":\"We agree\"", "'start' and 'length' lead beyond any document")]
    [InlineData("\"start\":1,\"length\":2147483647,\"text\":\"We agree\"", "'start' and 'length' lead beyond any document")]
    [InlineData("\"start\":0,\"length\":8,\"text\":\"We agree\",\"pieces\":[{\"start\":2147483647,\"length\":1}]", "'start' and 'length' lead beyond any document")]
    [InlineData("\"start\":0,\"length\":8,\"text\":\"We agree\",\"pieces\":[]", "'pieces' holds no piece")]
    [InlineData("\"start\":0,\"length\":8,\"text\":\"We agree\",\"pieces\":[7]", "must be an object")]
    [InlineData("\"start\":0,\"length\":8,\"text\":\"We agree\",\"omissions\":[7]", "must be an object")]
    [InlineData("\"start\":0,\"length\":8,\"text\":\"We agree\",\"omissions\":[{\"reason\":\"a\"}]", "'start' is missing")]
    [InlineData("\"start\":0,\"length\":8,\"text\":\"We agree\",\"omissions\":[{\"start\":1,\"length\":1,\"reason\":7}]", "'reason' is a number")]
    [InlineData("\"line\":1,\"text\":\"We agree\"", "'start' is missing: a quote of an entry has its words ('text') and its place ('start', 'length')")]
    [InlineData("\"start\":0,\"text\":\"We agree\"", "'length' is missing: a quote of an entry has its words ('text') and its place ('start', 'length')")]
    [InlineData("\"start\":0,\"length\":8", "'text' is missing: a quote of an entry has its words ('text') and its place ('start', 'length')")]
    [InlineData("\"start\":0,\"length\":8,\"text\":7", "'text' is a number")]
    [InlineData("\"start\":99999999999,\"length\":8,\"text\":\"We agree\"", "must be a whole number from 0 on")]
    public async Task A_quote_with_any_numbers_or_parts_is_one_error_at_its_place_and_the_other_entries_are_imported(string quote, string message)
    {
        _folder.With("source.jsonl", $$$$"""{"kind":"statement","id":"report/bad","document":"report","act":"state","by":[],"mode":"quoted","quote":{"document":"report",{{{{quote}}}}}}""" + "\n" + Good);

        var run = await ToolRun.With("import", _folder.At("source.jsonl"), _folder.At("seeds"));

        Assert.Equal(1, run.ExitCode);
        var line = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith($"{_folder.At("source.jsonl")}(1,", line, StringComparison.Ordinal);
        Assert.Contains(message, line, StringComparison.Ordinal);
        Assert.Contains("good:", string.Concat(Directory.GetFiles(_folder.At("seeds"), "*.yaml").Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    [Fact]
    public void Twice_as_many_mentions_of_one_party_take_twice_as_much_memory()
    {
        // What is compiled at the first call is not counted.
        AllocatedBy(10);

        Assert.InRange((double)AllocatedBy(4_000) / AllocatedBy(2_000), 1, 2.6);
    }

    [Fact]
    public void Folders_above_are_not_listed_again_for_each_of_many_documents()
    {
        var source = string.Concat(Enumerable.Range(0, 1_000).Select(static i => $$"""{"kind":"document","id":"d{{i}}","text":"x"}""" + "\n"));
        _folder.With("documents.jsonl", source);
        var content = ImportReader.Read(_folder.At("documents.jsonl"), ImportFormats.All[0], CancellationToken.None);
        var corpus = Corpora.Check(("report.txt", "Words."));
        var mapping = MappingReader.Read("map.yaml", string.Empty, corpus.Schema, new());
        Allocated("a/");

        Assert.InRange((double)Allocated(string.Concat(Enumerable.Repeat("a/", 40))) / Allocated("a/"), 0.8, 1.5);

        long Allocated(string folder)
        {
            var shared = _folder.With($"{folder}report.txt", "Words.").At($"{folder}shared.yaml");
            var before = GC.GetAllocatedBytesForCurrentThread();
            var drafts = new Import(content, mapping, corpus with { Folder = Path.GetDirectoryName(shared)! }, shared, ImportMode.New, new Dictionary<ImportedItem, string>()).Run();
            Assert.Equal(1_000, drafts.Documents.Count);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Theory]
    [InlineData("without an id", 0)]
    [InlineData("that the folder has", 0)]
    [InlineData("that the folder does not have", 1)]
    public void Twice_as_many_documents_take_twice_as_much_memory(string documents, int problemsOfEach)
    {
        Allocated(50);

        Assert.InRange((double)Allocated(1_600) / Allocated(800), 1, 2.6);

        long Allocated(int count)
        {
            var isText = documents == "without an id";
            _folder.With("documents.jsonl", string.Concat(Enumerable.Range(0, count).Select(i => $$"""{"document_id":"report-{{(problemsOfEach > 0 ? i + count : i)}}",{{(isText ? $"\"text\":\"Words {i}.\"," : string.Empty)}}"extractions":[{"extraction_class":"claim","extraction_text":"Words"}]}""" + "\n")));
            var content = ImportReader.Read(_folder.At("documents.jsonl"), ImportFormats.All[0], CancellationToken.None);
            var corpus = Corpora.Check([.. Enumerable.Range(0, isText ? 1 : count).Select(static i => ($"seeds/report-{i}.txt", "Words."))]) with { Folder = "seeds" };
            var mapping = MappingReader.Read("map.yaml", "classes:\n  claim: { kind: erratum, constants: { note: x } }\n", corpus.Schema, new());
            var before = GC.GetAllocatedBytesForCurrentThread();
            var import = new Import(content, mapping, corpus, "seeds/shared.yaml", ImportMode.New, new Dictionary<ImportedItem, string>());
            import.Run();
            Assert.Equal(count * problemsOfEach, import.Problems.Count);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Twice_as_many_wrong_fields_of_a_mapping_take_twice_as_much_memory()
    {
        var schema = Corpora.Check(("report.txt", "Words.")).Schema;
        Allocated(10);

        Assert.InRange((double)Allocated(4_000) / Allocated(2_000), 1, 2.6);

        long Allocated(int count)
        {
            var problems = new ImportProblems();
            var text = "classes:\n" + string.Concat(Enumerable.Range(0, count).Select(static i => $"  claim-{i}: {{ kind: erratum, fields: {{ a: nowhere }} }}\n"));
            var before = GC.GetAllocatedBytesForCurrentThread();
            MappingReader.Read("map.yaml", text, schema, problems);
            Assert.Equal(count, problems.Count);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private long AllocatedBy(int mentions)
    {
        var text = string.Concat(Enumerable.Repeat("Rudolf x. ", mentions));
        var items = string.Join(',', Enumerable.Range(0, mentions).Select(static i => $$$$"""{"extraction_class":"person","extraction_text":"Rudolf","char_interval":{"start_pos":{{{{10 * i}}}},"end_pos":{{{{(10 * i) + 6}}}}}}"""));
        _folder.With("many.jsonl", $$$$"""{"document_id":"many","extractions":[{{{{items}}}}]}""");
        var corpus = Corpora.Check(("many.txt", text));
        var mapping = MappingReader.Read("map.yaml", "classes:\n  person: { kind: party, fields: { words: name }, constants: { kind: group } }\n", corpus.Schema, new());
        var content = ImportReader.Read(_folder.At("many.jsonl"), ImportFormats.All[0], CancellationToken.None);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var drafts = new Import(content, mapping, corpus, "shared.yaml", ImportMode.New, new Dictionary<ImportedItem, string>()).Run();

        Assert.Equal(mentions, Assert.Single(Assert.Single(drafts.Annotations).Entries).Fields[^1].Yaml.Split("line: 1").Length - 1);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
