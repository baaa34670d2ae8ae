using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TypedSeeds.Json;

namespace TypedSeeds.Data.Tests;

/// <summary>A consumer's database, whose rows refer to entries and have values of the runtime.</summary>
internal class SeedDatabase(DbContextOptions options) : DbContext(options)
{
    public DbSet<Note> Notes => Set<Note>();

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddTypedSeeds(Seeds.Corpus);

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        // Every entry, value and choice, of the runtime and of the corpus.
        var types = typeof(Entry).Assembly.GetExportedTypes().Concat(typeof(Seeds).Assembly.GetExportedTypes());
        foreach (var type in types.Where(type => !type.ContainsGenericParameters && Seeds.Corpus.JsonSchemaOf(type) is not null))
        {
            conventions.Properties(type).HaveConversion(typeof(SeedConverter<>).MakeGenericType(type));
        }
    }

    private sealed class SeedConverter<T>() : ValueConverter<T, string>(value => ToText(value), text => OfText<T>(text));

    // By their ids, as exports have them, so that a row joins with those; what is no text is JSON.
    private static string ToText<T>(T value) =>
        value is Entry entry ? entry.FullId
        : JsonSerializer.SerializeToElement(value, Options) is { ValueKind: JsonValueKind.String } text ? text.GetString()!
        : JsonSerializer.Serialize(value, Options);

    private static T OfText<T>(string text) =>
        JsonSerializer.Deserialize<T>(text.StartsWith('{') || text.StartsWith('[') ? text : JsonSerializer.Serialize(text), Options)!;
}

/// <summary>A row.</summary>
internal sealed class Note
{
    public int Id { get; set; }

    public required Statement Statement { get; set; }

    public required SpeechAct Act { get; set; }

    public PartialDate? Made { get; set; }

    public CalendarDuration? Every { get; set; }
}
