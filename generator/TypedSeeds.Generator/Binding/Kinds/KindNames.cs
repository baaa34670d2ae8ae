using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>The names that a field may give as the kind that it refers to.</summary>
/// <param name="Known">The built-in kinds and those that are declared.</param>
/// <param name="Rejected">Those whose declaration is wrong, and reported as such: a field that refers to one is rejected with it.</param>
/// <param name="Renamed">For each name that was given up, the one that replaced it.</param>
/// <param name="IsComplete">Whether all declarations could be read; if not, a name may be declared in the part that could not.</param>
internal sealed record KindNames(string[] Known, string[] Rejected, IReadOnlyDictionary<string, string> Renamed, bool IsComplete)
{
    private readonly HashSet<string> _known = new(Known, StringComparer.Ordinal);
    private readonly HashSet<string> _rejected = new(Rejected, StringComparer.Ordinal);
    private readonly Lazy<NameIndex> _names = new(() => new(FieldTypeNames.Names.Concat(Known)));

    /// <summary>The packages that the corpus uses: their kinds are among the known ones.</summary>
    public UsedPackages Used { get; init; } = UsedPackages.None;

    /// <summary>Whether a kind has a name.</summary>
    public bool IsKnown(string name) => _known.Contains(name);

    /// <summary>What a wrong name could mean, as the end of a message.</summary>
    public Hint Hint(string name) => Renamed.TryGetValue(name, out var now)
        ? Closest.Renamed(name, now)
        : ListHint(name) ?? (FieldTypeNames.CalledElsewhere(name) is { } type ? Closest.Hint(name, type) : _names.Value.Hint(name));

    // A list is no type: it has items of one.
    private string? ListHint(string name)
    {
        var item = name.EndsWith("[]", StringComparison.Ordinal) ? name.Substring(0, name.Length - 2) : null;
        item ??= name.StartsWith("list of ", StringComparison.Ordinal) ? name.Substring("list of ".Length)
            : name.EndsWith(" list", StringComparison.Ordinal) ? name.Substring(0, name.Length - " list".Length)
            : null;
        item = item is not null && !_known.Contains(item) && KindOf(item) is { } singular ? singular : item;
        if (item is null && KindOf(name) is { } kind)
        {
            return $"; write type: {kind}, and many: true for a list of them";
        }

        if (item is null && name is not ("list" or "array" or "set" or "sequence"))
        {
            return null;
        }

        var type = item is { Length: > 0 } ? FieldTypeNames.CalledElsewhere(item) ?? item : "text";
        return $"; a list is for example {{ type: {type}, many: true }}";
    }

    private string? KindOf(string plural) => KindTable.BuiltIn.FirstOrDefault(kind => kind.Section == plural)?.Name ?? Known.FirstOrDefault(kind => Plural.Of(kind) == plural);

    /// <summary>Whether a name that is not known is a mistake of its own, and not what follows from another.</summary>
    public bool IsUnknown(string name) => IsComplete && !_rejected.Contains(name) && !MayBeUsed(name);

    // What is wrong with its package is reported there.
    private bool MayBeUsed(string name) => UsedName.Is(name) && (Used.WithAlias(UsedName.Parse(name).Alias) is { } package ? package.Index is null : !Used.IsComplete);
}
