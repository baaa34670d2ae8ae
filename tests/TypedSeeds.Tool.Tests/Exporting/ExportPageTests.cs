using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Exporting;
using TypedSeeds.Tool.Exporting.Tables;

namespace TypedSeeds.Tool.Tests.Exporting;

/// <summary>The page about exports says what is so.</summary>
public sealed class ExportPageTests
{
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(Repository.Root, "generator/docs/export.md"));

    [Fact]
    public void Each_format_has_a_row_with_what_it_cannot_hold() => Assert.Equal(
        ExportFormats.All.Select(format => (format.Name, IsFolder: format.IsFolder ? "a folder" : "a file, or the standard output", format.Loses)),
        RowsAfter("| `--format` |").Select(cells => (cells[0].Trim('`'), cells[1], cells[2])));

    [Fact]
    public void Each_column_of_each_table_has_a_row_with_its_type_and_keys() => Assert.Equal(
        CorpusTables.Of(ExportedCorpora.Exported("seeds"), CancellationToken.None).SelectMany(table => table.Columns, Row),
        RowsAfter("| Table |").Select(cells => string.Join(" | ", cells)));

    private static string Row(Table table, Column column)
    {
        var key = !table.Key.Contains(column.Name, StringComparer.Ordinal) ? string.Empty : table.Key.Count > 1 ? " Part of the key." : " The key.";
        var target = table.ForeignKeys.FirstOrDefault(foreign => foreign.Column == column.Name) is { } leads ? $" → `{leads.Table}.{leads.Key}`" : string.Empty;
        var type = (column is NumberColumn ? "integer" : "string") + (column.IsRequired ? string.Empty : ", or none");
        return $"`{table.Name}` | `{column.Name}` | {type} | {column.Description}{key}{target}";
    }

    private static IEnumerable<string[]> RowsAfter(string heading) => Page
        .SkipWhile(line => !line.StartsWith(heading, StringComparison.Ordinal))
        .Skip(2)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Trim('|', ' ').Split(" | "));
}
