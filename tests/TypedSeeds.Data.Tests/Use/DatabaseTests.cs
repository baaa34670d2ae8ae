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
}
