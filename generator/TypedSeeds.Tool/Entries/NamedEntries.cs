using System.Runtime.CompilerServices;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Entries;

/// <summary>The entries to which those of a file refer: kept for as long as the file does not change.</summary>
internal static class NamedEntries
{
    private static readonly ConditionalWeakTable<AnchoredFile, HashSet<EntryKey>> Made = [];

    public static IReadOnlySet<EntryKey> Of(AnchoredFile file) => Made.GetValue(file, static file => [.. file.Entries.SelectMany(static entry => entry.Values).SelectMany(NamedBy)]);

    private static IEnumerable<EntryKey> NamedBy(AnchoredValue? value) => value switch
    {
        ReferencesValue references => references.Keys,
        AnchoredVersionsValue versions => versions.Versions.Select(static version => version.Key),
        OfficesValue offices => offices.Offices.Select(static office => office.Of).OfType<EntryKey>(),
        _ => [],
    };
}
