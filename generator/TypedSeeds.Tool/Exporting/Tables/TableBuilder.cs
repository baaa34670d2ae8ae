namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>Makes a table of rows, column by column.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What a row is, for people.</param>
/// <param name="rows">The rows.</param>
internal sealed class TableBuilder<TRow>(string name, string description, IReadOnlyList<TRow> rows)
{
    private readonly List<Column> _columns = [];
    private readonly List<string> _key = [];
    private readonly List<ForeignKey> _foreignKeys = [];

    /// <summary>Adds a text that each row has.</summary>
    public TableBuilder<TRow> Text(string column, string description, Func<TRow, string> value) => Add(new TextColumn(column, description, IsRequired: true, [.. rows.Select(value)]));

    /// <summary>Adds a text that a row may be without.</summary>
    public TableBuilder<TRow> OptionalText(string column, string description, Func<TRow, string?> value) => Add(new TextColumn(column, description, IsRequired: false, [.. rows.Select(value)]));

    /// <summary>Adds a whole number.</summary>
    public TableBuilder<TRow> Number(string column, string description, Func<TRow, int> value) => Add(new NumberColumn(column, description, [.. rows.Select(value)]));

    /// <summary>Says which columns are the key.</summary>
    public TableBuilder<TRow> Key(params string[] columns)
    {
        _key.AddRange(columns);
        return this;
    }

    /// <summary>Says that a column leads to the key of another table, or of this one.</summary>
    public TableBuilder<TRow> Refers(string column, string table, string key)
    {
        _foreignKeys.Add(new ForeignKey(column, table, key));
        return this;
    }

    public Table Make() => new(name, description, rows.Count, _columns, _key, _foreignKeys);

    private TableBuilder<TRow> Add(Column column)
    {
        _columns.Add(column);
        return this;
    }
}
