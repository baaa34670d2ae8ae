using System.Buffers;
using System.Text;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>Writes a table as RFC 4180 says: UTF-8, CRLF after each row, quotation marks where a text needs them.</summary>
internal static class CsvWriter
{
    public const string RowEnd = "\r\n";

    // A space at an end is part of the text, which some readers forget.
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\",\r\n");

    public static string Write(Table table, CancellationToken cancellation)
    {
        var csv = new StringBuilder();
        AppendRow(csv, table.Columns, static (csv, column) => AppendText(csv, column.Name));
        for (var row = 0; row < table.RowCount; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            var at = row;
            AppendRow(csv, table.Columns, (csv, column) => AppendValue(csv, column, at));
        }

        return csv.ToString();
    }

    private static void AppendRow(StringBuilder csv, IReadOnlyList<Column> columns, Action<StringBuilder, Column> append)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            append(i > 0 ? csv.Append(',') : csv, columns[i]);
        }

        csv.Append(RowEnd);
    }

    private static void AppendValue(StringBuilder csv, Column column, int row)
    {
        switch (column)
        {
            case NumberColumn numbers:
                csv.Append(Invariant.Text(numbers.Values[row]));
                break;
            case TextColumn texts:
                AppendText(csv, texts.Values[row] ?? string.Empty);
                break;
        }
    }

    private static void AppendText(StringBuilder csv, string text)
    {
        if (text.AsSpan().ContainsAny(NeedQuotes) || text.StartsWith(' ') || text.EndsWith(' '))
        {
            var start = csv.Append('"').Length;
            csv.Append(text).Replace("\"", "\"\"", start, text.Length).Append('"');
        }
        else
        {
            csv.Append(text);
        }
    }
}
