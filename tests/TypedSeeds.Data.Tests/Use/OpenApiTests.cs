using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.TestHost;

namespace TypedSeeds.Data.Tests;

/// <summary>The OpenAPI document of an API that returns entries and values.</summary>
public sealed class OpenApiTests
{
    private static readonly Statement Said = Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops;

    [Theory]
    [InlineData("/statements", "/statements")]
    [InlineData("/parties/{id}", "/parties/canada")]
    [InlineData("/dates", "/dates")]
    [InlineData("/acts/{act}", "/acts/call-on")]
    [InlineData("/forums", "/forums")]
    [InlineData("/events", "/events")]
    [InlineData("/said/{document}/{offset}", "/said/canada-korea-two-plus-two/5000")]
    [InlineData("/documents", "/documents")]
    [InlineData("/finding", "/finding")]
    [InlineData("/bare", "/bare")]
    [InlineData("/counts", "/counts")]
    public async Task Each_answer_is_as_its_schema_says(string path, string address) => await WithApi(async (api, client) =>
    {
        var schema = api["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;

        new SchemaFit(api).Holds(schema, await client.GetFromJsonAsync<JsonNode>(address));
    });

    [Fact]
    public async Task A_component_is_the_schema_of_its_record_in_order() => await WithApi((api, _) =>
    {
        foreach (var type in new[] { typeof(Statement), typeof(Party), typeof(Quote), typeof(CorpusEvent), typeof(SourceDocument), typeof(SpeechAct), typeof(PartialDate) })
        {
            var component = api["components"]!["schemas"]![type.Name]!;
            var written = Seeds.Corpus.JsonSchemaOf(type)!;

            Assert.Equal((string?)written["type"], (string?)component["type"]);
            Assert.Equal(written["properties"]?.ToJsonString().Length, component["properties"]?.ToJsonString().Length);
            Assert.Equal(written["required"]?.ToJsonString(), component["required"]?.ToJsonString());
            Assert.Equal(written["enum"]?.ToJsonString(), component["enum"]?.ToJsonString());
            Assert.Null(component["items"]);
            Assert.DoesNotContain("null", component.ToJsonString(), StringComparison.Ordinal);
        }

        return Task.CompletedTask;
    });

    [Fact]
    public async Task What_may_be_null_is_so_where_it_is_used() => await WithApi((api, _) =>
    {
        var fit = new SchemaFit(api);
        var finding = fit.Resolve(api["paths"]!["/finding"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!)["properties"]!;
        var dates = fit.Resolve(fit.Resolve(api["paths"]!["/dates"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!)["items"]!)["properties"]!;

        fit.Holds(finding["seen"]!, null);
        fit.Holds(finding["severity"]!, null);
        fit.Holds(finding["by"]!, null);
        fit.Holds(dates["date"]!, null);
        Assert.ThrowsAny<Exception>(() => fit.Holds(finding["date"]!, null));
        Assert.ThrowsAny<Exception>(() => fit.Holds(finding["act"]!, null));
        return Task.CompletedTask;
    });

    [Fact]
    public async Task Parameters_have_the_ids_of_their_choices_and_say_what_their_texts_are() => await WithApi((api, _) =>
    {
        var act = Parameter(api, "/acts/{act}");
        var level = Parameter(api, "/forums");

        Assert.Equal(Seeds.Corpus.JsonSchemaOf(typeof(SpeechAct))!["enum"]!.ToJsonString(), act["enum"]!.ToJsonString());
        Assert.Equal(Seeds.Corpus.JsonSchemaOf(typeof(ForumLevel))!["enum"]!.ToJsonString(), level["enum"]!.ToJsonString());
        Assert.Contains("EDTF", (string?)Parameter(api, "/events")["description"], StringComparison.Ordinal);
        Assert.Contains("ISO 8601", (string?)Parameter(api, "/after/{days}")["description"], StringComparison.Ordinal);
        return Task.CompletedTask;
    });

    [Fact]
    public async Task A_plain_enum_of_a_query_is_described_by_ids_that_its_route_refuses_and_a_choice_by_ids_that_it_takes() => await WithApi(async (api, client) =>
    {
        var ids = Seeds.Corpus.JsonSchemaOf(typeof(SpeechAct))!["enum"]!.ToJsonString();

        Assert.Equal(ids, Parameter(api, "/plain")["enum"]!.ToJsonString());
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync("/plain?act=call-on")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/plain?act=CallOn")).StatusCode);
        Assert.Equal(ids, Parameter(api, "/chosen")["enum"]!.ToJsonString());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/chosen?act=call-on")).StatusCode);
    });

    private static JsonNode Parameter(JsonNode api, string path) => new SchemaFit(api).Resolve(api["paths"]![path]!["get"]!["parameters"]![0]!["schema"]!);

    private static async Task WithApi(Func<JsonNode, HttpClient, Task> test)
    {
        await using var app = TestApi.Make();
        app.MapGet("/documents", () => Documents.All);
        app.MapGet("/finding", () => new Finding(Said, null, PartialDate.Parse("2024"), null, Said.Act, null, Said.Quote, [PartialDate.Parse("2024-11")], [null, Said.Act]));
        app.MapGet("/bare", () => new { Said.Quote, Dates = new Dictionary<string, PartialDate?> { ["none"] = null, ["some"] = PartialDate.Parse("2024") } });
        app.MapGet("/plain", (SpeechAct act) => Seeds.IdOf(act));
        app.MapGet("/chosen", (Seeds.Choice<SpeechAct> act) => Seeds.IdOf<SpeechAct>(act));
        app.MapGet("/counts", () => Statements.All.GroupBy(said => said.Act).ToDictionary(group => group.Key, group => group.First()));
        await app.StartAsync();
        using var client = app.GetTestClient();
        await test((await client.GetFromJsonAsync<JsonNode>("/openapi/v1.json"))!, client);
    }

    private sealed record Finding(Statement Said, Party? By, PartialDate Date, PartialDate? Seen, SpeechAct Act, ErratumSeverity? Severity, Quote? Quote, IReadOnlyList<PartialDate> Days, IReadOnlyList<SpeechAct?> Acts);
}
