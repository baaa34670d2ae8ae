using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>The fields of a kind, found by their keys. Two are equal where their own fields are.</summary>
internal sealed class FieldTable : IEquatable<FieldTable>
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Makes a table of a kind's own fields, to which those of every kind are added.</summary>
    public FieldTable(EquatableArray<Field> own)
    {
        Own = own;
        All = own.Concat(KindTable.CommonFields).ToEquatableArray();
        for (var i = All.Count - 1; i >= 0; i--)
        {
            _numbers[All[i].Key] = i;
        }
    }

    /// <summary>The kind's own fields.</summary>
    public EquatableArray<Field> Own { get; }

    /// <summary>The kind's own fields, then those of every kind.</summary>
    public EquatableArray<Field> All { get; }

    /// <summary>The number of a field among all, or -1.</summary>
    public int IndexOf(string key) => _numbers.TryGetValue(key, out var number) ? number : -1;

    public bool Equals(FieldTable? other) => other is not null && Own.Equals(other.Own);

    public override bool Equals(object? obj) => Equals(obj as FieldTable);

    public override int GetHashCode() => Own.GetHashCode();
}
