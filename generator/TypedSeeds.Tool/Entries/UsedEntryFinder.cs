using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Entries;

/// <summary>Finds the entries of other packages with a given name: with the alias of the package in front, as annotations have it, or with its namespace, as exports do.</summary>
internal static class UsedEntryFinder
{
    /// <summary>The entries with a name such as <c>core:canada</c> or <c>core:report/stop</c>; several where kinds or documents share the id.</summary>
    public static IReadOnlyList<EntryKey> Find(CheckedCorpus corpus, string name) => PackageOf(corpus, name) is not { Index: { } index } package
        ? []
        : [.. index.Entries.Select(static entry => entry.Key).Where(key => IsCalled(key, UsedName.Parse(name).Name)).Select(key => key with { Package = package.Alias })];

    /// <summary>Says that a package has no such entry, with the closest one; null where the name has no package in front.</summary>
    public static string? NotFound(CheckedCorpus corpus, string name)
    {
        if (PackageOf(corpus, name) is not { } package)
        {
            return null;
        }

        if (package.Index is not { } index)
        {
            return $"The index of the package '{package.Alias}' is not there: {Commands.CommandLine.Name} check.";
        }

        var id = UsedName.Parse(name).Name;
        var closest = Closest.Find(id, index.Entries.SelectMany(static entry => new[] { entry.Key.FullId, entry.Key.Id }));
        return $"{index.Package.Id} {index.Package.Version} has no entry '{id}'{(closest is null ? string.Empty : Closest.Hint(name, UsedName.Of(package.Alias, closest)).Text)}";
    }

    private static bool IsCalled(EntryKey key, string id) => key.FullId == id || key.Id == id;

    private static UsedPackage? PackageOf(CheckedCorpus corpus, string name)
    {
        if (!UsedName.Is(name))
        {
            return null;
        }

        var alias = UsedName.Parse(name).Alias;
        var used = corpus.Schema.Used;
        return used.WithAlias(alias) ?? used.Packages.FirstOrDefault(package => package.Index?.Package is { } its && (its.Namespace == alias || its.Id == alias));
    }
}
