using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TypedSeeds.Data.Tests;

/// <summary>The recipe for EF Core, with SQLite in memory.</summary>
public sealed class DatabaseTests
{
    [Fact]
    public void Rows_hold_entries_by_their_ids_and_values_by_their_texts_and_read_back_as_they_were()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        var options = new DbContextOptionsBuilder<SeedDatabase>().UseSqlite(connection).Options;
        var said = Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops;
        using (var database = new SeedDatabase(options))
        {
            database.Database.EnsureCreated();
            database.Add(new Note { Statement = said, Act = said.Act, Made = PartialDate.Parse("2024-11~"), Every = CalendarDuration.Parse("P2Y") });
            database.Add(new Note { Statement = Statements.All[^1], Act = SpeechAct.Hope });
            database.SaveChanges();
        }

        using var read = new SeedDatabase(options);
        var note = read.Notes.Single(note => note.Statement == said && note.Act == said.Act);

        Assert.Same(said, note.Statement);
        Assert.Equal(PartialDate.Parse("2024-11~"), note.Made);
        Assert.Equal(CalendarDuration.Parse("P2Y"), note.Every);
        Assert.Null(read.Notes.Single(note => note.Act == SpeechAct.Hope).Made);
        Assert.Equal(said.FullId, read.Database.SqlQuery<string>($"SELECT Statement AS Value FROM Notes WHERE Id = {note.Id}").Single());
        Assert.Equal("call-on", read.Database.SqlQuery<string>($"SELECT Act AS Value FROM Notes WHERE Id = {note.Id}").Single());
    }

    [Fact]
    public void Every_type_of_entries_values_and_choices_is_kept_in_a_row_and_reads_back()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        var options = new DbContextOptionsBuilder<WideDatabase>().UseSqlite(connection).Options;
        var samples = Samples();
        using (var database = new WideDatabase(options))
        {
            database.Database.EnsureCreated();
            database.Set<Dictionary<string, object>>(WideDatabase.Row).Add(new(samples.Select(sample => KeyValuePair.Create(sample.Key.Name, sample.Value))) { ["Id"] = 1 });
            database.SaveChanges();
        }

        using var read = new WideDatabase(options);
        var row = Assert.Single(read.Set<Dictionary<string, object>>(WideDatabase.Row));

        Assert.Superset(new HashSet<Type> { typeof(Statement), typeof(State), typeof(Party), typeof(Forum), typeof(CorpusEvent), typeof(Mention), typeof(Quote), typeof(PartialDate), typeof(CalendarDuration), typeof(CodeSet), typeof(SpeechAct), typeof(ErratumSeverity) }, samples.Keys.ToHashSet());
        Assert.Superset(typeof(Seeds).Assembly.GetExportedTypes().Where(static type => type.IsSubclassOf(typeof(Entry)) || type.IsEnum).ToHashSet(), samples.Keys.ToHashSet());
        Assert.All(samples, sample => Assert.Equal(sample.Value, row[sample.Key.Name]));
        Assert.All(samples.Values.OfType<Entry>(), entry => Assert.Contains(row.Values, value => ReferenceEquals(value, entry)));
    }

    [Fact]
    public void A_set_of_entries_fails_with_the_words_that_the_page_has()
    {
        using var database = new SetOfStatements(new DbContextOptionsBuilder<SetOfStatements>().UseSqlite("Data Source=:memory:").Options);

        var message = Assert.Throws<InvalidOperationException>(() => database.Statements.Count()).Message;

        Assert.StartsWith("No suitable constructor was found for the ", message, StringComparison.Ordinal);
        Assert.Contains("type 'CodeSet'", message, StringComparison.Ordinal);
    }

    // A value of each type that is in some property of some entry, and one of each choice.
    private static Dictionary<Type, object> Samples()
    {
        var entries = typeof(Seeds).Assembly.GetExportedTypes()
            .Select(static type => type.GetProperty("All")?.GetMethod is { IsStatic: true } all ? all.Invoke(null, null) as System.Collections.IEnumerable : null)
            .SelectMany(static all => all?.OfType<Entry>() ?? [])
            .ToArray();
        var values = entries.SelectMany(static entry => entry.GetType().GetProperties()
            .Where(static property => property.GetIndexParameters().Length == 0)
            .Select(property => property.GetValue(entry)))
            .OfType<object>()
            .Concat(entries)
            .ToArray();
        return WideDatabase.Types
            .Select(type => (Type: type, Value: type.IsEnum ? Enum.GetValues(type).GetValue(0) : values.FirstOrDefault(type.IsInstanceOfType)))
            .Where(static sample => sample.Value is not null)
            .ToDictionary(static sample => sample.Type, static sample => sample.Value!);
    }

    private sealed class WideDatabase(DbContextOptions<WideDatabase> options) : SeedDatabase(options)
    {
        public const string Row = "Row";

        public static Type[] Types { get; } = [.. typeof(Entry).Assembly.GetExportedTypes().Concat(typeof(Seeds).Assembly.GetExportedTypes()).Where(static type => !type.ContainsGenericParameters && Seeds.Corpus.JsonSchemaOf(type) is not null)];

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.SharedTypeEntity<Dictionary<string, object>>(Row, static row =>
        {
            row.IndexerProperty<int>("Id");
            foreach (var type in Types)
            {
                row.IndexerProperty(type.IsValueType ? typeof(Nullable<>).MakeGenericType(type) : type, type.Name).IsRequired(false);
            }
        });
    }

    private sealed class SetOfStatements(DbContextOptions<SetOfStatements> options) : DbContext(options)
    {
        public DbSet<Statement> Statements => Set<Statement>();
    }
}
