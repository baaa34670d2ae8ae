using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>All kinds of a corpus: the built-in ones, with the fields that the corpus adds, then its own by name.</summary>
/// <param name="Kinds">The kinds, in the order in which rows hold them.</param>
/// <param name="RejectedSections">Sections of kinds whose declaration is wrong, and reported as such.</param>
/// <param name="FormerSections">For the section of each former name of a kind, the section that replaced it.</param>
/// <param name="IsComplete">Whether every file could be read; if not, a kind may be declared in the part that could not.</param>
internal sealed record KindSchema(
    EquatableArray<Kind> Kinds,
    EquatableArray<string> RejectedSections,
    EquatableArray<FormerSection> FormerSections,
    bool IsComplete)
{
    private readonly Lazy<Dictionary<string, Kind>> _byName = new(() => Kinds.ToDictionary(kind => kind.Name, StringComparer.Ordinal));
    private readonly UsedPackages _used = UsedPackages.None;
    private readonly Dictionary<string, Kind> _usedKinds = [];

    /// <summary>The packages that the corpus uses. Their own kinds are known, and are no kinds of this corpus.</summary>
    public UsedPackages Used
    {
        get => _used;
        init => (_used, _usedKinds) = (value, value.Kinds.ToDictionary(static kind => kind.Name, StringComparer.Ordinal));
    }

    /// <summary>The kinds that the used packages declare, each as <c>alias:kind</c>.</summary>
    public IEnumerable<Kind> UsedKinds => _usedKinds.Values;

    /// <summary>What a corpus has that declares nothing.</summary>
    public static KindSchema BuiltIn { get; } = new(
        KindTable.BuiltIn, EquatableArray<string>.Empty, EquatableArray<FormerSection>.Empty, IsComplete: true);

    private readonly Lazy<Dictionary<string, Kind>> _bySection = new(() =>
    {
        var kinds = new Dictionary<string, Kind>(StringComparer.Ordinal);
        foreach (var kind in Kinds)
        {
            kinds[kind.Section] = kind;
        }

        return kinds;
    });

    private readonly Lazy<HashSet<string>> _rejected = new(() => new(RejectedSections, StringComparer.Ordinal));

    private readonly Lazy<NameIndex> _sectionNames = new(() => new(Kinds.Select(static kind => kind.Section).Concat(KindTable.KeysOfFormat)));

    /// <summary>The keys that a file may have, in which a wrong one is looked up.</summary>
    public NameIndex SectionNames => _sectionNames.Value;

    /// <summary>Whether a kind has a section.</summary>
    public bool HasSection(string section) => _bySection.Value.ContainsKey(section);

    /// <summary>The kind that has a section, or null.</summary>
    public Kind? WithSection(string section) => _bySection.Value.TryGetValue(section, out var kind) ? kind : null;

    /// <summary>Whether a kind with a wrong declaration may have a section.</summary>
    public bool IsRejectedSection(string section) => _rejected.Value.Contains(section);

    /// <summary>The kind of a name that a field may refer to.</summary>
    public Kind this[string name] => _byName.Value.TryGetValue(name, out var kind) ? kind : _usedKinds[name];

    /// <summary>The kind of an entry, whether this corpus has it or a package that it uses.</summary>
    public Kind KindOf(EntryKey key) => key.IsUsed ? Used.WithAlias(key.Package)!.Index!.KindOf(key.Kind)! : this[key.Kind];

    /// <summary>The kind of a name, or null.</summary>
    public Kind? WithName(string name) => _byName.Value.TryGetValue(name, out var kind) ? kind : null;

    public bool Equals(KindSchema? other) => ReferenceEquals(this, other) || (other is not null
        && Kinds.Equals(other.Kinds)
        && RejectedSections.Equals(other.RejectedSections)
        && FormerSections.Equals(other.FormerSections)
        && IsComplete == other.IsComplete
        && Used.Equals(other.Used));

    public override int GetHashCode() => Kinds.GetHashCode();
}
