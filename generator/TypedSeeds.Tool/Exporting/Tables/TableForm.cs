using System.Text.Json.Nodes;

namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>The form of the files of tables.</summary>
/// <param name="Extension">What their names end with.</param>
/// <param name="Format">The name of the format.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Dialect">How texts are delimited; null where the format has one way only.</param>
internal sealed record TableForm(string Extension, string Format, string MediaType, JsonObject? Dialect)
{
    /// <summary>CSV, with the dialect that its files have.</summary>
    public static readonly TableForm Csv = new(".csv", "csv", "text/csv", new() { ["delimiter"] = ",", ["lineTerminator"] = CsvWriter.RowEnd, ["quoteChar"] = "\"", ["doubleQuote"] = true, ["header"] = true });

    public static readonly TableForm Parquet = new(".parquet", "parquet", "application/vnd.apache.parquet", Dialect: null);
}
