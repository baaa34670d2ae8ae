using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TypedSeeds.Data.Tests;

/// <summary>A consumer's database, whose rows refer to entries and have values of the runtime.</summary>
internal sealed class SeedDatabase(DbContextOptions<SeedDatabase> options) : DbContext(options)
{
    public DbSet<Note> Notes => Set<Note>();

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Statement>().HaveConversion<StatementConverter>();
        conventions.Properties<PartialDate>().HaveConversion<PartialDateConverter>();
        conventions.Properties<CalendarDuration>().HaveConversion<CalendarDurationConverter>();
        conventions.Properties<SpeechAct>().HaveConversion<ChoiceConverter<SpeechAct>>();
    }

    private sealed class StatementConverter() : ValueConverter<Statement, string>(said => said.FullId, id => Find(id));

    private sealed class PartialDateConverter() : ValueConverter<PartialDate, string>(date => date.ToString(), text => PartialDate.Parse(text));

    private sealed class CalendarDurationConverter() : ValueConverter<CalendarDuration, string>(duration => duration.ToString(), text => CalendarDuration.Parse(text));

    // By their ids, as exports have them, so that a row joins with those.
    private sealed class ChoiceConverter<T>() : ValueConverter<T, string>(value => Seeds.IdOf(value), id => Seeds.Find<T>(id)!.Value)
        where T : struct, Enum;

    private static Statement Find(string id) => Statements.Find(id) ?? throw new InvalidOperationException($"No statement has the id '{id}'.");
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
