using System.Buffers;
using System.Text;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>Writes a table as RFC 4180 says: UTF-8, CRLF after each row, quotation marks where a text needs them.</summary>
internal static class CsvWriter
{
    public const string RowEnd = "\r\n";

    /// <summary>So many characters are written at a time.</summary>
    private const int LongText = 16_384;

    // A space at an end is part of the text, which some readers forget.
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\",\r\n");

    /// <summary>The bytes of a table.</summary>
    /// <param name="slices">The table in slices, each with some of its rows; at least one.</param>
    /// <param name="cancellation">Stops long work.</param>
    public static byte[] Write(IEnumerable<Table> slices, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var csv = new StringBuilder();
        foreach (var slice in slices)
        {
            if (bytes.Length + csv.Length == 0)
            {
                AppendRow(csv, slice.Columns, static (csv, column) => AppendText(csv, column.Name));
            }

            for (var row = 0; row < slice.RowCount; row++)
            {
                cancellation.ThrowIfCancellationRequested();
                var at = row;
                AppendRow(csv, slice.Columns, (csv, column) => AppendValue(csv, column, at));
                if (csv.Length > LongText)
                {
                    Move(csv, bytes);
                }
            }
        }

        Move(csv, bytes);

        return bytes.ToArray();
    }

    // No row ends within a character, so that each move begins with a whole one.
    private static void Move(StringBuilder csv, MemoryStream bytes)
    {
        var encoder = Encoding.UTF8.GetEncoder();
        foreach (var chunk in csv.GetChunks())
        {
            var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(chunk.Length));
            bytes.Write(buffer, 0, encoder.GetBytes(chunk.Span, buffer, flush: false));
            ArrayPool<byte>.Shared.Return(buffer);
        }

        csv.Clear();
    }

    private static void AppendRow(StringBuilder csv, IReadOnlyList<Column> columns, Action<StringBuilder, Column> append)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (i > 0)
            {
                csv.Append(',');
            }

            append(csv, columns[i]);
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
            csv.Append('"');
            csv.Append(text.Replace("\"", "\"\"", StringComparison.Ordinal));
            csv.Append('"');
        }
        else
        {
            csv.Append(text);
        }
    }
}
