namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>A flat table. Its columns are the same for every corpus.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What a row is, for people.</param>
/// <param name="RowCount">The number of its rows.</param>
/// <param name="Columns">Its columns, in their order.</param>
/// <param name="Key">The columns that no two rows have the same values in.</param>
/// <param name="ForeignKeys">The columns that lead to rows of other tables.</param>
internal sealed record Table(
    string Name,
    string Description,
    int RowCount,
    IReadOnlyList<Column> Columns,
    IReadOnlyList<string> Key,
    IReadOnlyList<ForeignKey> ForeignKeys);

/// <summary>A column whose values are keys of another table.</summary>
/// <param name="Column">The column.</param>
/// <param name="Table">The other table.</param>
/// <param name="Key">Its key, which is one column.</param>
internal sealed record ForeignKey(string Column, string Table, string Key);
