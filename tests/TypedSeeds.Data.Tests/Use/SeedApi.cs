using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using SeedOpenApi;
using TypedSeeds;
using TypedSeeds.Data;
using TypedSeeds.Json;

namespace Api;

/// <summary>A minimal API over the seed.</summary>
internal static class SeedApi
{
    public static WebApplication Make(WebApplicationBuilder builder)
    {
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AddTypedSeeds(Seeds.Corpus));
        builder.Services.AddOpenApi(openApi => openApi.AddTypedSeeds());
        var app = builder.Build();
        app.MapOpenApi();
        app.MapGet("/statements", () => Statements.All);
        app.MapGet("/parties/{id}", Results<Ok<Party>, NotFound> (string id) => Parties.Find(id) is { } party ? TypedResults.Ok(party) : TypedResults.NotFound());
        app.MapGet("/dates", () => Events.All.Select(held => new { held.Name, held.Date }));
        app.MapPost("/quotes", (Statement said) => said.Quote);
        app.MapGet("/acts/{act}", (Seeds.Choice<SpeechAct> act) => Statements.ByAct(act));
        app.MapGet("/forums", (Seeds.Choice<ForumLevel>? level) => level is { } asked ? Forums.ByLevel(asked) : Forums.All);
        app.MapGet("/events", (PartialDate? from) => Events.All.Where(held => from is null || held.Date?.Earliest >= from.Value.Earliest));
        app.MapGet("/after/{days}", (CalendarDuration days, DateOnly day) => day + days);
        app.MapGet("/said/{document}/{offset:int}", Results<Ok<IReadOnlyList<Statement>>, NotFound> (string document, int offset) =>
            Documents.Find(document) is { } text && offset >= 0 && offset < text.Text.Length ? TypedResults.Ok(Statements.At(text, offset)) : TypedResults.NotFound());
        return app;
    }
}
