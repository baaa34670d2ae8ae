using System.Text.Json;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Tests.Diagnostics;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Reporting.Sarif;

/// <summary>Each log is SARIF by the JSON Schema of the standard, and of the kind that code scanning takes.</summary>
public sealed class SarifSchemaTests : IDisposable
{
    private static readonly SchemaCheck Schema = new(JsonDocument.Parse(File.ReadAllText(
        Path.Combine(Repository.Root, "tests/TypedSeeds.Tool.Tests/Reporting/Sarif/sarif-2.1.0-rtm.5.json"))).RootElement);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Ids => new(RuleCases.All.Keys);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_log_of_each_mistake_is_valid_and_places_it(string id) => AssertTaken(Write(Corpora.Check(RuleCases.All[id].Files.Files)));

    [Fact]
    public void A_finding_of_any_rule_without_a_place_is_placed_at_some_file_of_the_corpus() => Assert.All(Rules.All, rule =>
    {
        var corpus = Corpora.Check(("seeds/report.txt", "Words.")) with { Problems = [new Problem(rule, "Words.", Place: null, Second: null)] };

        Assert.EndsWith("seeds/report.txt", UriOf(Assert.Single(AssertTaken(Write(corpus)))), StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("", "seeds/a.txt", "seeds/a.txt")]
    [InlineData("Project.csproj", "other/a.txt", "Project.csproj")]
    [InlineData("", "other/a.txt", "seeds")]
    public async Task A_corpus_without_annotation_is_placed_at_its_first_file_or_its_project_or_its_folder(string project, string file, string place)
    {
        _folder.With(file, "Words.").With(project.Length > 0 ? project : "none", "<Project />");
        Directory.CreateDirectory(_folder.At("seeds"));

        var log = await Log(_folder.Path, "seeds");

        Assert.Equal("SEED0013", Assert.Single(AssertTaken(log)).GetProperty("ruleId").GetString());
        Assert.Equal(place, UriOf(AssertTaken(log).Single()));
    }

    [Fact]
    public void A_valid_log_is_held_against_the_schema_and_an_invalid_one_is_seen()
    {
        Assert.NotEmpty(Schema.Problems(JsonDocument.Parse("""{ "version": "2.1.0" }""").RootElement));
        Assert.NotEmpty(Schema.Problems(JsonDocument.Parse("""{ "version": "2.1.0", "runs": [ { "tool": { "driver": { "name": "a" } }, "results": [ { "message": { "text": "a" }, "fixes": [ { "artifactChanges": [] } ] } ] } ] }""").RootElement));
        Assert.NotEmpty(Schema.Problems(JsonDocument.Parse("""{ "version": "2.1.0", "runs": [ { "tool": { "driver": { "name": "a", "informationUri": "http://[a" } } } ] }""").RootElement));
    }

    [Theory]
    [InlineData("g[h].yaml", "seeds/g%5Bh%5D.yaml")]
    [InlineData("a b.yaml", "seeds/a%20b.yaml")]
    [InlineData("100%.yaml", "seeds/100%25.yaml")]
    [InlineData("a%20b.yaml", "seeds/a%2520b.yaml")]
    [InlineData("한국.yaml", "seeds/%ED%95%9C%EA%B5%AD.yaml")]
    [InlineData("e\u0301.yaml", "seeds/e%CC%81.yaml")]
    [InlineData("a#b?c.yaml", "seeds/a%23b%3Fc.yaml")]
    [InlineData("a:b.yaml", "seeds/a%3Ab.yaml")]
    [InlineData("{a}|^`\"<>.yaml", "seeds/%7Ba%7D%7C%5E%60%22%3C%3E.yaml")]
    [InlineData("😀/a'(b),c.yaml", "seeds/%F0%9F%98%80/a%27%28b%29%2Cc.yaml")]
    public async Task A_file_of_any_name_has_a_URI_that_leads_to_it(string name, string uri)
    {
        _folder.With("seeds/" + name, "seed: 2\n").With(".git/config", string.Empty);

        var log = await Log(_folder.Path, "seeds");

        Assert.Equal(uri, UriOf(Assert.Single(AssertTaken(log))));
        Assert.True(File.Exists(new Uri(new Uri(RootOf(log)), uri).LocalPath));
    }

    [Theory]
    [InlineData("")]
    [InlineData("src/App")]
    [InlineData("src/App/seeds")]
    [InlineData("other/deep")]
    public async Task Paths_are_those_of_the_repository_from_any_folder(string current)
    {
        _folder.With("src/App/seeds/a.yaml", "seed: 2\n").With("other/deep/b", string.Empty).With(".git", "gitdir: elsewhere\n");
        var seeds = _folder.At("src/App/seeds");

        var log = await Log(_folder.At(current), Path.GetRelativePath(_folder.At(current), seeds));
        var github = await ToolRun.Process(_folder.At(current), "check", seeds, "--format", "github");

        Assert.Equal("src/App/seeds/a.yaml", UriOf(Assert.Single(AssertTaken(log))));
        Assert.Equal(new Uri(_folder.Path).AbsoluteUri + "/", RootOf(log));
        Assert.StartsWith("::error file=src/App/seeds/a.yaml,line=1", github.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_repository_a_file_outside_the_current_folder_is_absolute()
    {
        _folder.With("seeds/[a].yaml", "seed: 2\n").With("other/b", string.Empty);

        var result = Assert.Single(AssertTaken(await Log(_folder.At("other"), "../seeds")));

        Assert.Equal(new Uri(_folder.Path).AbsoluteUri + "/seeds/%5Ba%5D.yaml", UriOf(result));
        Assert.False(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").TryGetProperty("uriBaseId", out _));
    }

    /// <summary>The results, after what the schema and code scanning ask of them was checked.</summary>
    private static JsonElement[] AssertTaken(JsonElement log)
    {
        Assert.Empty(Schema.Problems(log));
        JsonElement[] results = [.. log.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        Assert.NotEmpty(results);
        Assert.All(results, result => Assert.NotEmpty(UriOf(result)));
        Assert.All(
            results.Where(result => result.TryGetProperty("fixes", out _)).SelectMany(result => result.GetProperty("fixes").EnumerateArray()),
            fix => Assert.NotEmpty(fix.GetProperty("artifactChanges").EnumerateArray()));
        return results;
    }

    private static JsonElement Write(CheckedCorpus corpus)
    {
        using var output = new StringWriter();
        SarifReport.Write(new CheckReport([corpus]), Host.Plain(output, output));
        return JsonDocument.Parse(output.ToString()).RootElement;
    }

    private static async Task<JsonElement> Log(string current, string folder) =>
        JsonDocument.Parse((await ToolRun.Process(current, "check", folder, "--format", "sarif")).Output).RootElement;

    private static string RootOf(JsonElement log) => log.GetProperty("runs")[0].GetProperty("originalUriBaseIds").GetProperty("%SRCROOT%").GetProperty("uri").GetString()!;

    private static string UriOf(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
}
