namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>The rows of a part of a corpus. Those that no table asks for are not made.</summary>
/// <param name="part">The part.</param>
/// <param name="cancellation">Stops long work.</param>
internal sealed class TableRows(TablePart part, CancellationToken cancellation)
{
    private readonly Lazy<FieldRows> _fields = new(() => FieldsOf(part, cancellation));
    private readonly Lazy<FieldRows> _quotes = new(() => QuotesOf(part, cancellation));

    public TablePart Part => part;

    /// <summary>The references and values.</summary>
    public FieldRows Fields => _fields.Value;

    /// <summary>The quotes.</summary>
    public FieldRows Quotes => _quotes.Value;

    private static FieldRows FieldsOf(TablePart part, CancellationToken cancellation)
    {
        var rows = new FieldRows();
        foreach (var row in part.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            rows.AddFields(row.Entry);
        }

        return rows;
    }

    private static FieldRows QuotesOf(TablePart part, CancellationToken cancellation)
    {
        var rows = new FieldRows();
        foreach (var entry in part.Quoting)
        {
            cancellation.ThrowIfCancellationRequested();
            rows.AddQuotes(entry, part.Document);
        }

        return rows;
    }
}
