using System.Text.Json.Nodes;
using TypedSeeds.Tool.Reporting;

namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>The descriptor of the tables as a Data Package (Frictionless, version 2): their files, columns and keys.</summary>
internal static class DataPackage
{
    public const string FileName = "datapackage.json";

    /// <summary>What the tables are, for people.</summary>
    public const string Description = "Documents, what is annotated in them, and the places of every quote.";

    /// <summary>The descriptor, with the same line ends on every system.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="form">The form of their files.</param>
    /// <param name="files">The files of each table.</param>
    public static string Of(IReadOnlyList<Table> tables, TableForm form, IReadOnlyList<TableFile> files) => JsonFormatter.FileOf(new JsonObject
    {
        ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
        ["name"] = "typed-seeds",
        ["description"] = Description,
        ["resources"] = new JsonArray([.. tables.Select(table => ResourceOf(table, form, files.Where(file => file.Table == table.Name)))]),
    });

    private static JsonObject ResourceOf(Table table, TableForm form, IEnumerable<TableFile> files)
    {
        var resource = new JsonObject
        {
            ["name"] = table.Name,
            ["type"] = "table",
            ["description"] = table.Description,
            ["path"] = files.Select(static file => file.Path).ToArray() is [var only] ? only : NamesOf(files.Select(static file => file.Path)),
            ["format"] = form.Format,
            ["mediatype"] = form.MediaType,
        };
        if (form.Dialect is { } dialect)
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
