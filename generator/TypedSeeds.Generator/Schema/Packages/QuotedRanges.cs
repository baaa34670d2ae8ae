using System.Globalization;
using System.Text;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema.Packages;

/// <summary>The ranges of a document that its own package quotes or ignores, as a column of its index: <c>start+length</c>, in their order.</summary>
internal static class QuotedRanges
{
    /// <summary>Writes ranges, each that meets or overlaps the one before it as a part of that.</summary>
    public static string Write(IEnumerable<TextRange> ranges)
    {
        var text = new StringBuilder();
        var (start, end) = (0, -1);
        foreach (var range in ranges.OrderBy(static range => range.Start).Append(new TextRange(int.MaxValue, 0)))
        {
            if (range.Start <= end)
            {
                end = Math.Max(end, range.End);
                continue;
            }

            if (end >= 0)
            {
                text.Append(text.Length > 0 ? RowText.Item.ToString() : string.Empty).Append(Invariant.Text(start)).Append(RowText.Length).Append(Invariant.Text(end - start));
            }

            (start, end) = (range.Start, range.Start == int.MaxValue ? -1 : range.End);
        }

        return text.ToString();
    }

    /// <summary>Reads ranges of a text; null where they are none of it, or out of order.</summary>
    public static IReadOnlyList<TextRange>? Read(string column, int length)
    {
        var ranges = new List<TextRange>();
        var end = 0;
        foreach (var item in column.Length == 0 ? [] : column.Split(RowText.Item))
        {
            var parts = item.Split(RowText.Length);
            if (parts.Length != 2 || Number(parts[0]) is not { } start || Number(parts[1]) is not { } count || start < end || count > length - start)
            {
                return null;
            }

            ranges.Add(new TextRange(start, count));
            end = start + count;
        }

        return ranges;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
