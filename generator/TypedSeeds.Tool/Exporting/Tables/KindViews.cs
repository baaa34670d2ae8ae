using System.Globalization;
using System.Text;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>
/// The queries that make a view of each table, and one of each kind with a column for each field: the tables are the same for every
/// corpus, and what people ask of is a kind. They are in the SQL of DuckDB.
/// </summary>
internal static class KindViews
{
    /// <summary>The file of the queries.</summary>
    public const string FileName = "views.sql";

    private const string Schema = "kinds";

    /// <summary>Two tables have names that are words of SQL.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal) { ["references"] = "links", ["values"] = "facts" };

    /// <summary>The columns that each kind has.</summary>
    private static readonly string[] Own = ["entry", "id", "document", "position", "label"];

    /// <param name="tables">The tables, without rows.</param>
    /// <param name="form">The form of their files.</param>
    /// <param name="kinds">The kinds.</param>
    public static string Of(IReadOnlyList<Table> tables, TableForm form, IReadOnlyList<Kind> kinds)
    {
        var text = new StringBuilder("-- For DuckDB, in this folder: duckdb -init views.sql\n");
        foreach (var table in tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"CREATE OR REPLACE VIEW {Names.GetValueOrDefault(table.Name, table.Name)} AS SELECT * FROM {(form == TableForm.Csv ? CsvOf(table) : ParquetOf(table))};\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\nCREATE SCHEMA IF NOT EXISTS {Schema};\n");
        foreach (var kind in kinds)
        {
            text.Append('\n').Append(ViewOf(kind, form == TableForm.Parquet ? [ParquetFolder.PackageKey] : []));
        }

        return text.ToString();
    }

    // No file says the types of its columns, and a text may look like a number.
    private static string CsvOf(Table table) =>
        $"read_csv('{table.Name}{TableForm.Csv.Extension}', header = true, delim = ',', quote = '\"', escape = '\"', auto_detect = false, columns = {{{string.Join(", ", table.Columns.Select(static column => $"'{column.Name}': '{(column is NumberColumn ? "INTEGER" : "VARCHAR")}'"))}}})";

    private static string ParquetOf(Table table) => $"read_parquet('{table.Name}/*/*/*{TableForm.Parquet.Extension}', hive_partitioning = true, hive_types_autocast = false)";

    private static string ViewOf(Kind kind, string[] package)
    {
        string[] key = [.. package, "entry"];
        var columns = new List<string>([.. package.Concat(Own).Select(static column => "e." + column)]);
        var joins = new StringBuilder();
        Join("f", "facts", kind.AllFields.SelectMany(ValueOf));
        Join("l", "links", kind.AllFields.Where(static field => field.Type == FieldType.Reference).Select(static field => (NameOf(field), Pick(field, "target", "position"))));
        // Pieces of a quote are one text.
        Join("q", $"(SELECT {string.Join(", ", key)}, field, number, string_agg(text, ' … ' ORDER BY piece) AS text, min(line) AS line FROM quotes GROUP BY ALL)", kind.AllFields.Where(static field => field.Type == FieldType.Quote).SelectMany(QuoteOf));
        return $"CREATE OR REPLACE VIEW {Schema}.{Quoted(kind.Name)} AS\nSELECT {string.Join(", ", columns)}\nFROM entries e\n{joins}WHERE e.kind = '{kind.Name}';\n";

        void Join(string alias, string table, IEnumerable<(string Name, string Sql)> fields)
        {
            var all = fields.ToArray();
            if (all.Length == 0)
            {
                return;
            }

            columns.AddRange(all.Select(field => $"{alias}.{field.Name}"));
            joins.Append(CultureInfo.InvariantCulture, $"LEFT JOIN (\n  SELECT {string.Join(", ", key)},\n    {string.Join(",\n    ", all.Select(static field => $"{field.Sql} AS {field.Name}"))}\n  FROM {table} GROUP BY ALL\n) {alias} ON {string.Join(" AND ", key.Select(column => $"{alias}.{column} = e.{column}"))}\n");
        }
    }

    private static IEnumerable<(string Name, string Sql)> ValueOf(Field field) => field.Type switch
    {
        FieldType.Reference or FieldType.Quote or FieldType.Offices or FieldType.Sources or FieldType.Versions => [],
        FieldType.Codes => [(NameOf(field), $"map_from_entries(list({{'k': substr(field, {field.Key.Length + 2}), 'v': value}} ORDER BY position) FILTER (WHERE starts_with(field, '{field.Key}.')))")],
        _ => [(NameOf(field), Cast(field, Pick(field, "value", "position")))],
    };

    // After the values of the field are picked: those of other fields are no numbers.
    private static string Cast(Field field, string sql) => (field.IsComputed ? FieldType.Integer : field.Type) switch
    {
        FieldType.Integer => Cast(field, sql, "BIGINT"),
        FieldType.Number => Cast(field, sql, "DOUBLE"),
        FieldType.Boolean => Cast(field, sql, "BOOLEAN"),
        _ => sql,
    };

    private static string Cast(Field field, string sql, string type) => $"CAST({sql} AS {type}{(field.IsMany ? "[]" : string.Empty)})";

    private static IEnumerable<(string Name, string Sql)> QuoteOf(Field field) =>
        [(NameOf(field), Pick(field, "text", "number")), (NameOf(field, "-line"), Pick(field, "line", "number"))];

    private static string Pick(Field field, string value, string order) =>
        $"{(field.IsMany ? $"list({value} ORDER BY {order})" : $"any_value({value})")} FILTER (WHERE field = '{field.Key}')";

    // A field may be called as a column that each kind has.
    private static string NameOf(Field field, string ending = "") =>
        Quoted((field.Key + ending).Replace('-', '_') is var name && (Own.Contains(name) || name == ParquetFolder.PackageKey) ? name + "_" : name);

    private static string Quoted(string name) => $"\"{name}\"";
}
