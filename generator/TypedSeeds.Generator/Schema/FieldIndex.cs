using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>The fields of a kind, found by their keys. Equality compares the own fields alone.</summary>
internal sealed class FieldIndex : IEquatable<FieldIndex>
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Makes an index of a kind's own fields, to which those of every kind are added.</summary>
    public FieldIndex(EquatableArray<Field> own)
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

    public bool Equals(FieldIndex? other) => other is not null && Own.Equals(other.Own);

    public override bool Equals(object? obj) => Equals(obj as FieldIndex);

    public override int GetHashCode() => Own.GetHashCode();
}
