using TypedSeeds.Export.Tests.Support;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Export.Tests;

/// <summary>Parquet files as a database of others reads them.</summary>
public sealed class ParquetTests(ExportedPackages exports) : IClassFixture<ExportedPackages>
{
    private static readonly string Views = MarkdownSections.Of("generator/docs/sql.md", "sql").Code["The tables"];
    private static readonly string Gather = MarkdownSections.Of("generator/docs/scale.md", "sql").Code["Gather a package"];

    [Fact]
    public void The_exports_of_several_packages_are_one_data_set()
    {
        using var all = exports.Open(Views, "*");

        Assert.Equal(
            ["TypedSeeds.Data|canada-korea-two-plus-two", "TypedSeeds.Treaty.Tests|universal-declaration"],
            all.Lines("SELECT package, document FROM documents ORDER BY package"));
        Assert.Equal(
            Counts("seed").Zip(Counts("treaty"), (seed, treaty) => seed + treaty),
            CountsOf(all));
    }

    [Fact]
    public void Keys_are_unique_in_a_package_and_every_reference_leads_to_an_entry_of_it()
    {
        using var all = exports.Open(Views, "*");

        Assert.Equal(["0"], all.Lines("SELECT count(*) - count(DISTINCT (package, entry)) FROM entries"));
        Assert.Equal(["0"], all.Lines("SELECT count(*) - count(DISTINCT (package, entry, field, number, piece)) FROM quotes"));
        Assert.Equal(["0"], all.Lines("SELECT count(*) FROM links l ANTI JOIN entries e ON e.package = l.package AND e.entry = l.target"));
        Assert.Equal(["0"], all.Lines("SELECT count(*) FROM quotes q ANTI JOIN documents d USING (package, document)"));
    }

    [Fact]
    public void Entries_of_no_document_have_none_and_every_piece_is_cut_out_of_its_document()
    {
        using var all = exports.Open(Views, "*");

        Assert.Equal(["event", "party", "topic"], all.Lines("SELECT DISTINCT kind FROM entries WHERE document IS NULL AND kind IN ('event', 'party', 'topic', 'statement') ORDER BY kind"));
        Assert.Equal(["0"], all.Lines("SELECT count(*) FROM entries WHERE document NOT IN (SELECT document FROM documents)"));
        Assert.Equal(["0"], all.Lines("SELECT count(*) FROM quotes q JOIN documents d USING (package, document) WHERE substring(d.text, q.code_point_start + 1, q.code_point_length) <> q.text"));
    }

    [Theory]
    [InlineData("documents", "documents")]
    [InlineData("entries", "entries")]
    [InlineData("quotes", "quotes")]
    [InlineData("links", "references")]
    [InlineData("facts", "values")]
    public void Packages_that_are_gathered_have_the_rows_of_their_exports_in_a_file_for_each_table(string view, string table)
    {
        using var folder = new TemporaryFolder();
        foreach (var package in new[] { "seed", "treaty", "seed" })
        {
            using var one = exports.Open(Views, package);
            one.Run(Gather.Replace("'gathered/", $"'{folder.Path.Replace('\\', '/')}/", StringComparison.Ordinal));
        }

        using var all = exports.Open(Views, "*");
        all.Run($"CREATE VIEW gathered AS SELECT * FROM read_parquet('{folder.Path.Replace('\\', '/')}/{table}/*/*.parquet', hive_partitioning = true, hive_types_autocast = false)");

        Assert.Equal(2, Directory.GetFiles(folder.At(table), "*", SearchOption.AllDirectories).Length);
        Assert.Equal(all.Lines($"SELECT count(*) FROM {view}"), all.Lines("SELECT count(*) FROM gathered"));
        Assert.Empty(all.Lines($"(FROM {view}) EXCEPT ALL (SELECT * FROM gathered)"));
    }

    private int[] Counts(string package)
    {
        using var one = exports.Open(Views, package);
        return CountsOf(one);
    }

    private static int[] CountsOf(Database database) =>
        [.. new[] { "documents", "entries", "quotes", "links", "facts" }.Select(table => int.Parse(Assert.Single(database.Lines($"SELECT count(*) FROM {table}")), System.Globalization.CultureInfo.InvariantCulture))];
}
