using System.Security.Cryptography;
using System.Text.Json;
using Parquet;
using TypedSeeds.Tool.Exporting.Tables;

namespace TypedSeeds.Tool.Tests.Exporting;

/// <summary>Parquet files and their descriptors, read back.</summary>
public sealed class ParquetTests
{
    public static TheoryData<string> Names => ExportedCorpora.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_files_of_each_table_have_its_columns_and_together_its_rows(string corpus)
    {
        var files = Files(corpus);

        foreach (var table in CorpusTables.Of(ExportedCorpora.Exported(corpus), CancellationToken.None))
        {
            var rows = new List<string>();
            var paths = files.Keys.Where(path => path.StartsWith(table.Name + "/", StringComparison.Ordinal)).ToArray();
            foreach (var path in paths)
            {
                rows.AddRange(await Rows(files[path], table));
            }

            Assert.NotEmpty(paths);
            Assert.Equal(
                Enumerable.Range(0, table.RowCount).Select(row => string.Join('|', table.Columns.Select(column => TextAt(column, row)))).Order(StringComparer.Ordinal),
                rows.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_document_in_the_path_is_that_of_every_row_of_the_file(string corpus)
    {
        foreach (var (path, content) in Files(corpus).Where(file => file.Key.EndsWith(".parquet", StringComparison.Ordinal)))
        {
            var parts = path.Split('/');
            var table = CorpusTables.Empty.Single(table => table.Name == parts[0]);
            var expected = parts[2] == "document=__HIVE_DEFAULT_PARTITION__" ? "none" : parts[2]["document=".Length..];
            var at = table.Columns.Select(column => column.Name).ToList().IndexOf("document");

            Assert.Equal(("package=Test.Package", "part-0.parquet"), (parts[1], parts[3]));
            Assert.All(at < 0 ? [] : await Rows(content, table), row => Assert.Equal(expected, row.Split('|')[at]));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_data_package_names_every_file_and_says_of_the_columns_what_it_says_of_those_of_csv(string corpus)
    {
        var files = Files(corpus);
        var csv = ExportedCorpora.Write("csv", ExportedCorpora.Exported(corpus)).Single(file => file.Name == "datapackage.json").Content;
        var resources = JsonDocument.Parse(files["datapackage.json"]).RootElement.GetProperty("resources").EnumerateArray().ToArray();

        Assert.Equal(files.Keys.Where(path => path.EndsWith(".parquet", StringComparison.Ordinal)).Order(StringComparer.Ordinal), resources.SelectMany(Paths).Order(StringComparer.Ordinal));
        Assert.Equal(
            JsonDocument.Parse(csv).RootElement.GetProperty("resources").EnumerateArray().Select(table => table.GetProperty("schema").GetRawText()),
            resources.Select(table => table.GetProperty("schema").GetRawText()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_croissant_has_every_file_with_its_hash_and_a_field_for_each_column_and_each_name_leads_to_something(string corpus)
    {
        var files = Files(corpus);
        var croissant = JsonDocument.Parse(files["croissant.json"]).RootElement;
        var distribution = croissant.GetProperty("distribution").EnumerateArray().ToLookup(item => item.GetProperty("@type").GetString());
        var records = croissant.GetProperty("recordSet").EnumerateArray().ToArray();
        var ids = Objects(croissant).Where(item => item.TryGetProperty("@type", out _) && item.TryGetProperty("@id", out _)).Select(item => item.GetProperty("@id").GetString()!).ToArray();

        Assert.Equal("http://mlcommons.org/croissant/1.0", croissant.GetProperty("conformsTo").GetString());
        Assert.Equal(
            files.Where(file => file.Key.EndsWith(".parquet", StringComparison.Ordinal)).Select(file => (file.Key, Convert.ToHexString(SHA256.HashData(file.Value)).ToLowerInvariant())).Order(),
            distribution["cr:FileObject"].Select(item => (item.GetProperty("contentUrl").GetString()!, item.GetProperty("sha256").GetString()!)).Order());
        Assert.Equal(
            CorpusTables.Empty.SelectMany(table => table.Columns.Select(column => column.Name).Prepend("package").Select(column => $"{table.Name}/{column}")),
            records.SelectMany(record => record.GetProperty("field").EnumerateArray()).Select(field => field.GetProperty("@id").GetString()!));
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(Objects(croissant.GetProperty("recordSet")).Where(item => item.TryGetProperty("@id", out _)), item => Assert.Contains(item.GetProperty("@id").GetString(), ids));
    }

    [Fact]
    public void A_path_holds_the_name_of_any_package_as_one_part()
    {
        var exported = ExportedCorpora.Exported("part");
        var names = ParquetFolder.Write(new(exported, new("a/b=c d"), CancellationToken.None)).Select(file => file.Name).Where(name => name.Contains('/', StringComparison.Ordinal));

        Assert.All(names, name => Assert.Equal("package=a%2Fb%3Dc%20d", name.Split('/')[1]));
    }

    private static Dictionary<string, byte[]> Files(string corpus) =>
        ExportedCorpora.Write("parquet", ExportedCorpora.Exported(corpus)).ToDictionary(file => file.Name, file => file.Content);

    private static async Task<IReadOnlyList<string>> Rows(byte[] content, Table table)
    {
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(content));
        Assert.Equal(
            table.Columns.Select(column => (column.Name, column is NumberColumn ? typeof(int) : typeof(ReadOnlyMemory<char>), !column.IsRequired)),
            reader.Schema.DataFields.Select(field => (field.Name, field.ClrType, field.IsNullable)));
        if (reader.RowGroupCount == 0)
        {
            return [];
        }

        using var rows = reader.OpenRowGroupReader(0);
        var texts = new string[checked((int)rows.RowCount)][];
        for (var row = 0; row < texts.Length; row++)
        {
            texts[row] = new string[table.Columns.Count];
        }

        for (var at = 0; at < table.Columns.Count; at++)
        {
            var column = await Column(rows, reader.Schema.DataFields[at], table.Columns[at], texts.Length);
            for (var row = 0; row < texts.Length; row++)
            {
                texts[row][at] = column[row];
            }
        }

        return [.. texts.Select(row => string.Join('|', row))];
    }

    private static async Task<string[]> Column(ParquetRowGroupReader rows, Parquet.Schema.DataField field, Column column, int count)
    {
        if (column is NumberColumn)
        {
            var numbers = new int[count];
            await rows.ReadAsync<int>(field, numbers.AsMemory());
            return [.. numbers.Select(Text)];
        }

        var texts = new string?[count];
        await rows.ReadAsync(field, texts.AsMemory());
        return [.. texts.Select(text => text ?? "none")];
    }

    private static string TextAt(Column column, int row) => column switch
    {
        NumberColumn numbers => Text(numbers.Values[row]),
        TextColumn texts => texts.Values[row] ?? "none",
        _ => throw new InvalidOperationException(),
    };

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> Paths(JsonElement resource) => resource.GetProperty("path") is { ValueKind: JsonValueKind.Array } paths
        ? paths.EnumerateArray().Select(path => path.GetString()!)
        : [resource.GetProperty("path").GetString()!];

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Objects(property.Value)).Prepend(element),
        _ => [],
    };
}
