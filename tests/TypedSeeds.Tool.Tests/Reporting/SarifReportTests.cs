using System.Text.Json;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Reporting;

/// <summary>SARIF 2.1.0 by the sections of the standard.</summary>
public sealed class SarifReportTests : IDisposable
{
    // A character of two UTF-16 units and one of two columns precede the wrong token.
    private const string Annotation = "seed: 1\nevents:\n  talks: { name: One }\n  talks: { name: 😀한, place: A, certainty: mayb }\n";

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("my seeds/shared.yaml", Annotation).With("my seeds/report.txt", "Words.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_log_has_what_the_standard_requires()
    {
        var log = await Log();
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.EndsWith("/sarif-schema-2.1.0.json", log.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal("TypedSeeds", driver.GetProperty("name").GetString());
        Assert.Equal(Rules.All.Select(rule => rule.Id), driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!));
        Assert.All(driver.GetProperty("rules").EnumerateArray(), rule =>
        {
            Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), new[] { "error", "warning", "note" });
            Assert.True(Uri.IsWellFormedUriString(rule.GetProperty("helpUri").GetString(), UriKind.Absolute));
        });
    }

    [Fact]
    public async Task Each_result_names_its_rule_by_id_and_index()
    {
        var run = (await Log()).GetProperty("runs")[0];

        Assert.Equal(
            [("SEED2005", "error"), ("SEED0014", "note")],
            Results(run).Select(result => (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString())));
        Assert.All(Results(run), result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
        });
    }

    [Fact]
    public async Task Regions_count_from_one_in_UTF16_units()
    {
        _folder.With("my seeds/shared.yaml", "seed: 1\nevents:\n  talks: { name: 😀한, certainty: mayb }\n");

        var result = Results((await Log()).GetProperty("runs")[0]).Single(found => found.GetProperty("ruleId").GetString() == "SEED1005");

        Assert.Equal("""{"startLine":3,"startColumn":34,"endLine":3,"endColumn":38}""", Compact(Location(result).GetProperty("region")));
    }

    [Fact]
    public async Task The_second_place_is_a_related_location_with_a_message()
    {
        var result = Results((await Log()).GetProperty("runs")[0]).Single(found => found.GetProperty("ruleId").GetString() == "SEED2005");
        var related = Assert.Single(result.GetProperty("relatedLocations").EnumerateArray());

        Assert.Equal(4, Location(result).GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(3, related.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.NotEmpty(related.GetProperty("message").GetProperty("text").GetString()!);
    }

    [Fact]
    public async Task Artifacts_are_relative_to_a_base_that_the_log_gives_and_a_whole_file_has_no_region()
    {
        var run = (await Log()).GetProperty("runs")[0];
        var location = Location(Results(run).Single(found => found.GetProperty("ruleId").GetString() == "SEED0014"));
        var artifact = location.GetProperty("artifactLocation");
        var root = run.GetProperty("originalUriBaseIds").GetProperty(artifact.GetProperty("uriBaseId").GetString()!).GetProperty("uri").GetString()!;

        Assert.Equal("my%20seeds/report.txt", artifact.GetProperty("uri").GetString());
        Assert.EndsWith("/", root, StringComparison.Ordinal);
        Assert.True(File.Exists(new Uri(new Uri(root), artifact.GetProperty("uri").GetString()).LocalPath));
        Assert.False(location.TryGetProperty("region", out _));
    }

    [Fact]
    public async Task Without_problems_there_is_an_empty_list_of_results()
    {
        _folder.With("my seeds/shared.yaml", "seed: 1\nevents: { talks: { name: One } }\ndocument: { id: report, text: report.txt }\n");

        Assert.Empty(Results((await Log()).GetProperty("runs")[0]));
    }

    private async Task<JsonElement> Log() =>
        JsonDocument.Parse((await ToolRun.Process(_folder.Path, "check", "my seeds", "--format", "sarif")).Output).RootElement;

    private static JsonElement.ArrayEnumerator Results(JsonElement run) => run.GetProperty("results").EnumerateArray();

    private static JsonElement Location(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
