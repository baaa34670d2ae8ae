using System.Text.Json.Nodes;
using TypedSeeds.Tool.Reporting;

namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>The descriptor of the tables as a Data Package (Frictionless, version 2): their files, columns and keys.</summary>
internal static class DataPackage
{
    public const string FileName = "datapackage.json";

    /// <summary>CSV, with the dialect that its files have.</summary>
    public static readonly TableFile Csv = new(".csv", "csv", "text/csv", new() { ["delimiter"] = ",", ["lineTerminator"] = CsvWriter.RowEnd, ["quoteChar"] = "\"", ["doubleQuote"] = true, ["header"] = true });

    /// <summary>The descriptor, with the same line ends on every system.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="file">The form of their files.</param>
    public static string Of(IReadOnlyList<Table> tables, TableFile file) => JsonFormatter.Of(new JsonObject
    {
        ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
        ["name"] = "typed-seeds",
        ["description"] = "Documents, what is annotated in them, and the places of every quote.",
        ["resources"] = new JsonArray([.. tables.Select(table => ResourceOf(table, file))]),
    }).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";

    private static JsonObject ResourceOf(Table table, TableFile file)
    {
        var resource = new JsonObject
        {
            ["name"] = table.Name,
            ["type"] = "table",
            ["description"] = table.Description,
            ["path"] = table.Name + file.Extension,
            ["format"] = file.Format,
            ["mediatype"] = file.MediaType,
        };
        if (file.Dialect is { } dialect)
        {
            resource["encoding"] = "utf-8";
            resource["dialect"] = dialect.DeepClone();
        }

        resource["schema"] = new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/tableschema.json",
            ["fields"] = new JsonArray([.. table.Columns.Select(FieldOf)]),
            ["primaryKey"] = NamesOf(table.Key),
            ["foreignKeys"] = new JsonArray([.. table.ForeignKeys.Select(static key => new JsonObject
            {
                ["fields"] = NamesOf([key.Column]),
                ["reference"] = new JsonObject { ["resource"] = key.Table, ["fields"] = NamesOf([key.Key]) },
            })]),
        };
        return resource;
    }

    private static JsonObject FieldOf(Column column) => new()
    {
        ["name"] = column.Name,
        ["type"] = column is NumberColumn ? "integer" : "string",
        ["description"] = column.Description,
        ["constraints"] = new JsonObject { ["required"] = column.IsRequired },
    };

    private static JsonArray NamesOf(IEnumerable<string> names) => new([.. names.Select(static name => JsonValue.Create(name))]);
}

/// <summary>The form of the files of tables.</summary>
/// <param name="Extension">What their names end with.</param>
/// <param name="Format">The name of the format.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Dialect">How texts are delimited; null where the format has one way only.</param>
internal sealed record TableFile(string Extension, string Format, string MediaType, JsonObject? Dialect);
