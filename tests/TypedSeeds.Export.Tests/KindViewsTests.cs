using TypedSeeds.Export.Tests.Support;

namespace TypedSeeds.Export.Tests;

/// <summary>The views that an export brings: one of each kind, with a column for each field, as DuckDB reads them.</summary>
public sealed class KindViewsTests(ExportedPackages exports) : IClassFixture<ExportedPackages>
{
    public static TheoryData<string, string> Exports => new() { { "parquet", "seed" }, { "parquet", "treaty" }, { "csv", "seed" }, { "csv", "treaty" } };

    [Theory]
    [MemberData(nameof(Exports))]
    public void Each_entry_is_in_the_view_of_its_kind_and_each_field_in_a_column_of_it(string format, string package)
    {
        using var database = Open(format, package);
        var lists = 0;

        foreach (var kind in database.Lines("SELECT kind || '|' || count(*) FROM entries GROUP BY kind"))
        {
            Assert.Equal([kind.Split('|')[1]], database.Lines($"SELECT count(DISTINCT entry) FROM kinds.\"{kind.Split('|')[0]}\""));
        }

        foreach (var (table, item) in new[] { ("facts", "value"), ("links", "target"), ("quotes", "text") })
        {
            var fields = database.Lines($"SELECT kind, field, count(DISTINCT t.entry) FROM {table} t JOIN entries USING (entry) WHERE NOT contains(field, '.') GROUP BY ALL ORDER BY ALL");
            Assert.NotEmpty(fields);
            Assert.All(fields.Select(static field => field.Split('|')), field =>
            {
                var column = field[1].Replace('-', '_');
                Assert.Equal([field[2]], database.Lines($"SELECT count(\"{column}\") FROM kinds.\"{field[0]}\""));
                // A list has all of its items.
                if (database.Lines($"SELECT data_type FROM information_schema.columns WHERE table_schema = 'kinds' AND table_name = '{field[0]}' AND column_name = '{column}'")[0].EndsWith("[]", StringComparison.Ordinal))
                {
                    Assert.Equal(
                        database.Lines($"SELECT entry, count(DISTINCT {(table == "quotes" ? "number" : "t.position")}) FROM {table} t JOIN entries USING (entry) WHERE kind = '{field[0]}' AND field = '{field[1]}' GROUP BY entry ORDER BY entry"),
                        database.Lines($"SELECT entry, len(\"{column}\") FROM kinds.\"{field[0]}\" WHERE \"{column}\" IS NOT NULL ORDER BY entry"));
                    lists++;
                }

                // Nothing of another field is in it.
                Assert.Equal(
                    database.Lines($"SELECT {item} FROM {table} t JOIN entries USING (entry) WHERE kind = '{field[0]}' AND field = '{field[1]}'{(table == "quotes" ? " AND number = 1 AND piece = 1" : " AND t.position = 1")} ORDER BY t.entry").Select(FirstLetter),
                    database.Lines($"SELECT CAST(\"{column}\" AS VARCHAR) FROM kinds.\"{field[0]}\" WHERE \"{column}\" IS NOT NULL ORDER BY entry").Select(FirstLetter));
            });
        }

        Assert.NotEqual(0, lists);
    }

    [Theory]
    [InlineData("parquet")]
    [InlineData("csv")]
    public void A_question_of_a_kind_is_one_query_without_a_join(string format)
    {
        using var database = Open(format, "seed");

        Assert.Equal(
            ["call-on|official|four-ministers, |9"],
            database.Lines("""
                SELECT act, mode, list_aggregate(list_transform("by", lambda party: split_part(party, ':', 2) || ', '), 'string_agg', ''), quote_line
                FROM kinds.statement WHERE id = 'canada-korea-two-plus-two/withdraw-troops'
                """));
        Assert.Equal(["P2Y"], database.Lines("SELECT every FROM kinds.agreement WHERE id = 'canada-korea-two-plus-two/biennial-two-plus-two'"));
        Assert.Equal(["Q16"], database.Lines("SELECT codes['wikidata'] FROM kinds.party WHERE id = 'canada'"));
        Assert.Equal(
            database.Lines("SELECT value, count(*) FROM facts WHERE field = 'act' GROUP BY value ORDER BY value"),
            database.Lines("SELECT act, count(*) FROM kinds.statement GROUP BY act ORDER BY act"));
    }

    // A list begins with a bracket, and an item of it may with a mark.
    private static char FirstLetter(string text) => text.TrimStart('[', '\'', '"')[0];

    private Database Open(string format, string package)
    {
        var folder = exports.Export(format, package).Replace('\\', '/');
        var database = new Database();
        database.Run(File.ReadAllText(Path.Combine(folder, "views.sql")).Replace("read_parquet('", $"read_parquet('{folder}/", StringComparison.Ordinal).Replace("read_csv('", $"read_csv('{folder}/", StringComparison.Ordinal));
        return database;
    }
}
