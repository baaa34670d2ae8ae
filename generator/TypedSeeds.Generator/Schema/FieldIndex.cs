using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>The fields of a kind, found by their keys. Equality compares the own fields alone.</summary>
internal sealed class FieldIndex : IEquatable<FieldIndex>
{
    private readonly Lazy<Dictionary<string, Field>> _formers;
    private readonly Lazy<NameIndex> _names;
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

        Ordered = own.Where(static field => field.Constraints.After.Length > 0).ToEquatableArray();
        Unique = own.Where(static field => field.Constraints.IsUnique).ToEquatableArray();
        _formers = new(() => FormersOf(own));
        _names = new(() => new(All.Where(static field => !field.IsComputed).Select(static field => field.Key)));
    }

    /// <summary>The kind's own fields.</summary>
    public EquatableArray<Field> Own { get; }

    /// <summary>The kind's own fields, then those of every kind.</summary>
    public EquatableArray<Field> All { get; }

    /// <summary>The fields whose dates follow those of another. Each entry asks for them, and a kind may have thousands of fields.</summary>
    public EquatableArray<Field> Ordered { get; }

    /// <summary>The fields whose values no two entries share.</summary>
    public EquatableArray<Field> Unique { get; }

    /// <summary>The number of a field among all, or -1.</summary>
    public int IndexOf(string key) => _numbers.TryGetValue(key, out var number) ? number : -1;

    /// <summary>The field that had a key before, or null.</summary>
    public Field? FormerlyCalled(string key) => _formers.Value.TryGetValue(key, out var field) ? field : null;

    /// <summary>The keys that an entry may have.</summary>
    public NameIndex Names => _names.Value;

    private static Dictionary<string, Field> FormersOf(EquatableArray<Field> fields)
    {
        var formers = new Dictionary<string, Field>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            foreach (var former in field.History.Formerly)
            {
                if (!formers.ContainsKey(former))
                {
                    formers.Add(former, field);
                }
            }
        }

        return formers;
    }

    public bool Equals(FieldIndex? other) => other is not null && Own.Equals(other.Own);

    public override bool Equals(object? obj) => Equals(obj as FieldIndex);

    public override int GetHashCode() => Own.GetHashCode();
}
