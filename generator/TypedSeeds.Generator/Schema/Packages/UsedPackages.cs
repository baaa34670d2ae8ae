using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema.Packages;

/// <summary>A data package that a corpus uses.</summary>
/// <param name="Alias">What the corpus calls it.</param>
/// <param name="Index">Its index; null where there is none to be had, which is reported.</param>
internal sealed record UsedPackage(string Alias, PackageIndex? Index);

/// <summary>The data packages that a corpus uses, by alias.</summary>
/// <param name="Packages">The packages, in the order of their aliases.</param>
/// <param name="IsComplete">Whether every file could be read; if not, an alias may be given in the part that could not.</param>
internal sealed record UsedPackages(EquatableArray<UsedPackage> Packages, bool IsComplete)
{
    private readonly Lazy<Dictionary<string, UsedPackage>> _byAlias = new(() => Packages.ToDictionary(static package => package.Alias, StringComparer.Ordinal));
    private readonly Lazy<NameIndex> _aliases = new(() => new(Packages.Select(static package => package.Alias)));

    /// <summary>The ids of the packages that the project references and the corpus does not use, in their order.</summary>
    public EquatableArray<string> Others { get; init; }

    /// <summary>No packages.</summary>
    public static UsedPackages None { get; } = new(default, IsComplete: true);

    /// <summary>The aliases, in which a wrong one is looked up.</summary>
    public NameIndex Aliases => _aliases.Value;

    /// <summary>The kinds that the packages declare, under the names that this corpus has for them.</summary>
    public IEnumerable<Kind> Kinds =>
        from package in Packages
        where package.Index is not null
        from kind in package.Index!.Kinds
        where kind.IsOwn
        select kind with { Name = UsedName.Of(package.Alias, kind.Name), Namespace = package.Index!.Package.Namespace };

    /// <summary>The package of an alias, or null.</summary>
    public UsedPackage? WithAlias(string alias) => _byAlias.Value.TryGetValue(alias, out var package) ? package : null;

    /// <summary>What people call an entry of a package; null where its index has no name for it.</summary>
    public string? NameOf(EntryKey key) => Find(key)?.Names is { Count: > 0 } names ? names[0] : null;

    /// <summary>What the index of its package says of an entry; null for an entry of this corpus.</summary>
    public IndexedEntry? Find(EntryKey key) => key.IsUsed ? WithAlias(key.Package)?.Index?.Find(key with { Package = string.Empty }) : null;

    /// <summary>The package that has an entry of another corpus.</summary>
    public PackageIdentity PackageOf(EntryKey key) => WithAlias(key.Package)!.Index!.Package;

    public bool Equals(UsedPackages? other) => other is not null && Packages.Equals(other.Packages) && IsComplete == other.IsComplete && Others.Equals(other.Others);

    public override int GetHashCode() => Packages.GetHashCode();
}
