using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace TypedSeeds.Data.Tests;

/// <summary>A minimal API that returns and takes entries, and its OpenAPI document.</summary>
public sealed class WebTests
{
    [Fact]
    public async Task A_minimal_API_returns_entries_and_takes_them_by_id()
    {
        await using var app = TestApi.Make();
        await app.StartAsync();
        using var client = app.GetTestClient();

        var statements = await client.GetFromJsonAsync<JsonElement>("/statements");
        var party = await client.GetFromJsonAsync<JsonElement>("/parties/canada");
        var dates = await client.GetFromJsonAsync<JsonElement>("/dates");
        using var quote = await client.PostAsJsonAsync("/quotes", Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops);
        using var unknown = await client.PostAsJsonAsync("/quotes", "no/such");

        Assert.Equal(Statements.All.Count, statements.GetArrayLength());
        Assert.Equal("state", party.GetProperty("partyKind").GetString());
        Assert.Equal(Events.All[0].Date?.ToString(), dates[0].GetProperty("date").GetString());
        Assert.Equal(Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops.Quote.Text, (await quote.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("text").GetString());
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
    }

    [Theory]
    [InlineData("/acts/call-on", "statement")]
    [InlineData("/forums?level=leaders", "forum")]
    [InlineData("/forums", "forum")]
    [InlineData("/events?from=2024-10-XX", "event")]
    [InlineData("/events?from=2024~", "event")]
    [InlineData("/said/canada-korea-two-plus-two/5000", "statement")]
    public async Task Routes_and_queries_take_choices_by_their_ids_dates_as_EDTF_and_places(string path, string kind)
    {
        await using var app = TestApi.Make();
        await app.StartAsync();
        using var client = app.GetTestClient();

        var found = await client.GetFromJsonAsync<JsonElement>(path);

        Assert.All(found.EnumerateArray(), entry => Assert.Equal(kind, entry.GetProperty("kind").GetString()));
    }

    [Theory]
    [InlineData("/acts/CallOn", HttpStatusCode.BadRequest)]
    [InlineData("/forums?level=Leaders", HttpStatusCode.BadRequest)]
    [InlineData("/events?from=soon", HttpStatusCode.BadRequest)]
    [InlineData("/after/two-weeks?day=2024-11-01", HttpStatusCode.BadRequest)]
    [InlineData("/said/nowhere/1", HttpStatusCode.NotFound)]
    [InlineData("/said/canada-korea-two-plus-two/-1", HttpStatusCode.NotFound)]
    [InlineData("/said/canada-korea-two-plus-two/999999", HttpStatusCode.NotFound)]
    public async Task What_is_no_id_date_or_place_is_the_callers_mistake(string path, HttpStatusCode status)
    {
        await using var app = TestApi.Make();
        await app.StartAsync();
        using var client = app.GetTestClient();

        using var answer = await client.GetAsync(path);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Values_of_routes_lead_to_what_they_mean()
    {
        await using var app = TestApi.Make();
        await app.StartAsync();
        using var client = app.GetTestClient();

        var acts = await client.GetFromJsonAsync<JsonElement>("/acts/call-on");
        var forums = await client.GetFromJsonAsync<JsonElement>("/forums?level=leaders");

        Assert.Equal(Statements.ByAct(SpeechAct.CallOn).Select(said => said.FullId), Ids(acts));
        Assert.Equal(Forums.ByLevel(ForumLevel.Leaders).Select(forum => forum.FullId), Ids(forums));
        Assert.Equal("2024-11-15", await client.GetFromJsonAsync<string>("/after/P2W?day=2024-11-01"));
    }

    [Fact]
    public async Task A_query_from_a_month_gives_what_was_in_that_month_and_later()
    {
        await using var app = TestApi.Make();
        await app.StartAsync();
        using var client = app.GetTestClient();

        var events = await client.GetFromJsonAsync<JsonElement>("/events?from=2024-11");

        Assert.Equal(
            [Events.FirstTwoPlusTwo.FullId, Events.JointStatementAdoption.FullId, Events.UniversalPeriodicReviewOfNorthKorea.FullId],
            Ids(events).Take(3));
        Assert.DoesNotContain(Events.IcbmTest.FullId, Ids(events));
    }

    [Theory]
    [InlineData("/statements")]
    [InlineData("/quotes")]
    [InlineData("/lists")]
    public async Task Where_the_corpus_was_not_registered_the_log_says_what_to_write_and_no_caller_is_blamed(string path)
    {
        using var log = new StringWriter();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddProvider(new TextLogger(log));
        await using var app = builder.Build();
        app.UseExceptionHandler(errors => errors.Run(_ => Task.CompletedTask));
        app.MapPost("/statements", (Statement said) => said.Id);
        app.MapPost("/quotes", (Quote quote) => quote.Text);
        app.MapPost("/lists", (IReadOnlyList<Party> parties) => parties.Count);
        await app.StartAsync();
        using var client = app.GetTestClient();
        object body = path switch { "/statements" => Statements.All[0], "/quotes" => Statements.All[0].Quote, _ => Parties.All };

        using var answer = await client.PostAsJsonAsync(path, body);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AddTypedSeeds(Seeds.Corpus))", log.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Keeps what is logged of an error, as a console would show it.</summary>
    private sealed class TextLogger(TextWriter text) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                text.WriteLine($"{formatter(state, exception)} {exception}");
            }
        }

        public void Dispose()
        {
        }
    }

    private static IEnumerable<string?> Ids(JsonElement entries) => entries.EnumerateArray().Select(entry => entry.GetProperty("id").GetString());
}
