using System.Text;
using System.Text.Json;
using TypedSeeds.Generator.Tests.Robustness;
using TypedSeeds.Tool.Exporting.Model;
using TypedSeeds.Tool.Exporting.Tables;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Exporting;

/// <summary>CSV and its descriptor, read back by other code than that which writes them.</summary>
public sealed class CsvTests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static TheoryData<string> Names => ExportedCorpora.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_row_is_read_back_with_the_values_of_its_table(string corpus)
    {
        var exported = ExportedCorpora.Exported(corpus);
        var files = Files(corpus);

        Assert.All(CorpusTables.Of(exported, CancellationToken.None), table => Assert.Equal(
            Enumerable.Range(0, table.RowCount).Select(row => string.Join('|', table.Columns.Select(column => TextAt(column, row)))),
            StrictCsv.Read(files[table.Name + ".csv"]).Select(row => string.Join('|', row.Values))));
    }

    [Fact]
    public void Any_text_is_read_back_as_it_is_and_a_formula_too()
    {
        string[] texts = [.. HostileTexts.All, "=1+1", "@SUM(A1)", "+1", "-1", "a,b", "\"", "\r", " ", "a\r\n", ""];
        var table = new TableBuilder<string>("texts", "Texts.", texts).Text("text", "A text.", text => text).Text("again", "The same.", text => text).Make();

        var rows = StrictCsv.Read(Strict.GetString(CsvWriter.Write([table], CancellationToken.None)));

        Assert.Equal(texts, rows.Select(row => row["text"]));
        Assert.Equal(texts, rows.Select(row => row["again"]));
    }

    [Fact]
    public void The_rows_of_few_entries_are_in_memory_at_a_time_and_all_of_them_are_those_of_the_whole()
    {
        var topics = string.Concat(Enumerable.Range(1, 600).Select(static i => $"  t-{i}: {{ name: T{i}{(i > 1 ? $", broader: t-{i / 2}" : string.Empty)} }}\n"));
        var corpus = ExportedCorpus.Of(Corpora.Check(("topics.yaml", "seed: 1\ntopics:\n" + topics)));
        var whole = CorpusTables.Of(corpus, CancellationToken.None);

        Assert.Equal([0, 600, 0, 599, 600], whole.Select(static table => table.RowCount));
        for (var number = 0; number < whole.Count; number++)
        {
            var slices = CorpusTables.SlicesOf(number, corpus, leadsOut: false, CancellationToken.None).ToArray();

            Assert.All(slices, static slice => Assert.InRange(slice.RowCount, 0, 32));
            Assert.Equal(Rows(whole[number]), slices.SelectMany(Rows));
        }

        static IEnumerable<string> Rows(Table table) => Enumerable.Range(0, table.RowCount).Select(row => string.Join('|', table.Columns.Select(column => TextAt(column, row))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_descriptor_names_the_columns_of_each_file_and_the_rows_hold_what_it_says_of_keys(string corpus)
    {
        var files = Files(corpus);
        var tables = JsonDocument.Parse(files["datapackage.json"]).RootElement.GetProperty("resources").EnumerateArray().ToDictionary(table => table.GetProperty("name").GetString()!);
        var rows = tables.ToDictionary(table => table.Key, table => StrictCsv.Read(files[table.Value.GetProperty("path").GetString()!]));

        Assert.Equal(["documents", "entries", "quotes", "references", "values"], tables.Keys);
        Assert.All(tables, table =>
        {
            var schema = table.Value.GetProperty("schema");
            var fields = schema.GetProperty("fields").EnumerateArray().ToArray();
            Assert.Equal(string.Join(',', fields.Select(field => field.GetProperty("name").GetString())), files[table.Key + ".csv"].Split("\r\n")[0]);
            Assert.NotEmpty(rows[table.Key]);
            Assert.All(
                fields.Where(field => field.GetProperty("constraints").GetProperty("required").GetBoolean()).Select(field => field.GetProperty("name").GetString()!),
                name => Assert.All(rows[table.Key], row => Assert.NotEqual("", row[name])));
            Assert.All(
                fields.Where(field => field.GetProperty("type").GetString() == "integer").Select(field => field.GetProperty("name").GetString()!),
                name => Assert.All(rows[table.Key], row => Assert.Matches("^[0-9]+$", row[name])));
            var keys = rows[table.Key].Select(row => string.Join('\n', Texts(schema.GetProperty("primaryKey")).Select(name => row[name]))).ToArray();
            Assert.Equal(keys.Length, keys.Distinct(StringComparer.Ordinal).Count());
            Assert.All(schema.GetProperty("foreignKeys").EnumerateArray(), key =>
            {
                var reference = key.GetProperty("reference");
                var target = rows[reference.GetProperty("resource").GetString()!].Select(row => row[Texts(reference.GetProperty("fields")).Single()]).ToHashSet(StringComparer.Ordinal);
                Assert.All(rows[table.Key].Select(row => row[Texts(key.GetProperty("fields")).Single()]).Where(value => value.Length > 0), value => Assert.Contains(value, target));
            });
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_piece_is_cut_out_of_its_document_by_units_code_points_line_and_context(string corpus)
    {
        var files = Files(corpus);
        var texts = StrictCsv.Read(files["documents.csv"]).ToDictionary(row => row["document"], row => row["text"]);

        Assert.All(StrictCsv.Read(files["quotes.csv"]), row =>
        {
            var text = texts[row["document"]];
            var (start, length) = (Number(row, "start"), Number(row, "length"));
            var runes = text.EnumerateRunes().Skip(Number(row, "code_point_start")).Take(Number(row, "code_point_length"));
            var lineStart = text[..start].LastIndexOfAny(['\n', '\r']) + 1;
            Assert.Equal(row["text"], text.Substring(start, length));
            Assert.Equal(row["text"], string.Concat(runes));
            Assert.Equal(Number(row, "column"), start - lineStart + 1);
            Assert.Equal(Number(row, "line"), text[..lineStart].ReplaceLineEndings("\n").Count(character => character == '\n') + 1);
            Assert.Equal(start - row["prefix"].Length, text.IndexOf(row["prefix"] + row["text"] + row["suffix"], start - row["prefix"].Length, StringComparison.Ordinal));
            Assert.Equal(Math.Min(32, text[..start].EnumerateRunes().Count()), row["prefix"].EnumerateRunes().Count());
            Assert.Equal(Math.Min(32, text[(start + length)..].EnumerateRunes().Count()), row["suffix"].EnumerateRunes().Count());
        });
    }

    private static IReadOnlyDictionary<string, string> Files(string corpus) =>
        ExportedCorpora.Write("csv", ExportedCorpora.Exported(corpus)).ToDictionary(file => file.Name, file => Strict.GetString(file.Content));

    private static string TextAt(Column column, int row) => column switch
    {
        NumberColumn numbers => numbers.Values[row].ToString(System.Globalization.CultureInfo.InvariantCulture),
        TextColumn texts => texts.Values[row] ?? string.Empty,
        _ => throw new InvalidOperationException(),
    };

    private static int Number(IReadOnlyDictionary<string, string> row, string column) => int.Parse(row[column], System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!);
}
