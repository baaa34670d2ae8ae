using System.Text.Json.Nodes;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Reporting;

namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>The descriptor of the tables as a Croissant data set of MLCommons, in JSON-LD: files with their hashes, and record sets.</summary>
internal static class Croissant
{
    public const string FileName = "croissant.json";

    /// <summary>The terms that the format asks for in each file, as it gives them.</summary>
    private const string Context = """
        {
          "@language": "en", "@vocab": "https://schema.org/", "citeAs": "cr:citeAs", "column": "cr:column", "conformsTo": "dct:conformsTo",
          "cr": "http://mlcommons.org/croissant/", "rai": "http://mlcommons.org/croissant/RAI/", "data": { "@id": "cr:data", "@type": "@json" },
          "dataType": { "@id": "cr:dataType", "@type": "@vocab" }, "dct": "http://purl.org/dc/terms/", "examples": { "@id": "cr:examples", "@type": "@json" },
          "extract": "cr:extract", "field": "cr:field", "fileProperty": "cr:fileProperty", "fileObject": "cr:fileObject", "fileSet": "cr:fileSet",
          "format": "cr:format", "includes": "cr:includes", "isLiveDataset": "cr:isLiveDataset", "jsonPath": "cr:jsonPath", "key": "cr:key",
          "md5": "cr:md5", "parentField": "cr:parentField", "path": "cr:path", "recordSet": "cr:recordSet", "references": "cr:references",
          "regex": "cr:regex", "repeated": "cr:repeated", "replace": "cr:replace", "sc": "https://schema.org/", "separator": "cr:separator",
          "source": "cr:source", "subField": "cr:subField", "transform": "cr:transform"
        }
        """;

    /// <summary>The descriptor, with the same line ends on every system.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="form">The form of their files.</param>
    /// <param name="files">The files of each table.</param>
    /// <param name="package">The package, whose name is a part of each file's path.</param>
    public static string Of(IReadOnlyList<Table> tables, TableForm form, IReadOnlyList<TableFile> files, CorpusPackage package)
    {
        var dataset = new JsonObject
        {
            ["@context"] = JsonNode.Parse(Context),
            ["@type"] = "sc:Dataset",
            ["conformsTo"] = "http://mlcommons.org/croissant/1.0",
            ["name"] = package.Name,
            ["description"] = package.Description.Length > 0 ? package.Description : DataPackage.Description,
        };
        AddIfKnown(dataset, "version", package.Version);
        AddIfKnown(dataset, "license", package.License);
        AddIfKnown(dataset, "url", package.Url);
        if (package.Authors.Length > 0)
        {
            dataset["creator"] = new JsonObject { ["@type"] = "sc:Organization", ["name"] = package.Authors };
        }

        dataset["distribution"] = new JsonArray([.. files.Select(file => FileObject(file, form)), .. tables.Select(table => FileSet(table, form))]);
        dataset["recordSet"] = new JsonArray([.. tables.Select(RecordSet)]);
        return JsonFormatter.FileOf(dataset);
    }

    private static void AddIfKnown(JsonObject dataset, string name, string value)
    {
        if (value.Length > 0)
        {
            dataset[name] = value;
        }
    }

    private static JsonObject FileObject(TableFile file, TableForm form) => new()
    {
        ["@type"] = "cr:FileObject",
        ["@id"] = file.Path,
        ["name"] = file.Path,
        ["contentUrl"] = file.Path,
        ["encodingFormat"] = form.MediaType,
        ["sha256"] = file.Sha256,
    };

    private static JsonObject FileSet(Table table, TableForm form) => new()
    {
        ["@type"] = "cr:FileSet",
        ["@id"] = FilesOf(table),
        ["name"] = FilesOf(table),
        ["description"] = $"The files of the table {table.Name}.",
        ["encodingFormat"] = form.MediaType,
        ["includes"] = $"{table.Name}/*/*/*{form.Extension}",
    };

    private static JsonObject RecordSet(Table table) => new()
    {
        ["@type"] = "cr:RecordSet",
        ["@id"] = table.Name,
        ["name"] = table.Name,
        ["description"] = table.Description,
        ["key"] = new JsonArray([.. table.Key.Prepend(ParquetFolder.PackageKey).Select(key => IdOf(FieldId(table.Name, key)))]),
        ["field"] = new JsonArray([PackageField(table), .. table.Columns.Select(column => FieldOf(table, column))]),
    };

    // No column has the name of the package: it is in the path of each file.
    private static JsonObject PackageField(Table table) => new()
    {
        ["@type"] = "cr:Field",
        ["@id"] = FieldId(table.Name, ParquetFolder.PackageKey),
        ["name"] = ParquetFolder.PackageKey,
        ["description"] = "The package.",
        ["dataType"] = "sc:Text",
        ["source"] = new JsonObject
        {
            ["fileSet"] = IdOf(FilesOf(table)),
            ["extract"] = new JsonObject { ["fileProperty"] = "fullpath" },
            ["transform"] = new JsonObject { ["regex"] = $"{ParquetFolder.PackageKey}=([^/]+)" },
        },
    };

    private static JsonObject FieldOf(Table table, Column column)
    {
        var field = new JsonObject
        {
            ["@type"] = "cr:Field",
            ["@id"] = FieldId(table.Name, column.Name),
            ["name"] = column.Name,
            ["description"] = column.Description,
            ["dataType"] = column is NumberColumn ? "sc:Integer" : "sc:Text",
            ["source"] = new JsonObject { ["fileSet"] = IdOf(FilesOf(table)), ["extract"] = new JsonObject { ["column"] = column.Name } },
        };
        if (table.ForeignKeys.FirstOrDefault(key => key.Column == column.Name) is { } key)
        {
            field["references"] = new JsonObject { ["field"] = IdOf(FieldId(key.Table, key.Key)) };
        }

        return field;
    }

    private static string FilesOf(Table table) => table.Name + "-files";

    private static string FieldId(string table, string column) => $"{table}/{column}";

    private static JsonObject IdOf(string id) => new() { ["@id"] = id };
}
