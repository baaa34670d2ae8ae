using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>The values of a choice, found without a walk over their table. Two are equal where their tables are.</summary>
/// <param name="table">The table: a line a value, with its id in the first column.</param>
internal sealed class ChoiceSet(string table) : IEquatable<ChoiceSet>
{
    private readonly Lazy<HashSet<string>> _values = new(() => new(ValuesOf(table), StringComparer.Ordinal));

    private readonly Lazy<NameIndex> _names = new(() => new(ValuesOf(table)));

    public static ChoiceSet None { get; } = new(string.Empty);

    public string Table => table;

    /// <summary>The ids of the values, in the order of the table.</summary>
    public IEnumerable<string> Values => ValuesOf(table);

    /// <summary>The ids of the values, in which a wrong one is looked up.</summary>
    public NameIndex Names => _names.Value;

    public bool Contains(string value) => _values.Value.Contains(value);

    public bool Equals(ChoiceSet? other) => other is not null && table == other.Table;

    public override bool Equals(object? obj) => Equals(obj as ChoiceSet);

    public override int GetHashCode() => table.GetHashCode();

    private static IEnumerable<string> ValuesOf(string table) => table.Split('\n').Select(line => ChoiceNames.Column(line, 0, 0));
}
