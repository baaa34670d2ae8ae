using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Surveying;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.HouseRules;

/// <summary>The entries that waivers name and no file has.</summary>
/// <param name="Entries">The entries, each with the nearest one of its kind; that is empty where none is near.</param>
internal sealed record MissingEntries(EquatableArray<MissingEntry> Entries)
{
    /// <summary>None.</summary>
    public static MissingEntries None { get; } = new(EquatableArray<MissingEntry>.Empty);

    /// <summary>Those of a corpus. Where nothing is waived, no entry is looked at.</summary>
    public static MissingEntries Of(SummarizedFiles files, WaiverScope scope)
    {
        var named = new WaiverIndex(scope.Waivers.Files, scope.Schema, baseline: null).Idle.Select(static idle => idle.Key.Entry).Distinct().ToArray();
        if (named.Length == 0)
        {
            return None;
        }

        var kinds = new HashSet<string>(named.Select(static entry => entry.Kind), StringComparer.Ordinal);
        var there = new HashSet<EntryKey>(files.Files.SelectMany(static file => file.Summary.Entries).Select(static entry => entry.Key).Where(key => kinds.Contains(key.Kind)));
        var names = there.ToLookup(static key => key.Kind, static key => key.FullId, StringComparer.Ordinal).ToDictionary(static kind => kind.Key, static kind => new NameIndex(kind.OrderBy(static name => name, StringComparer.Ordinal)), StringComparer.Ordinal);
        return new(named
            .Where(entry => !there.Contains(entry) && scope.Schema.WithName(entry.Kind) is not null)
            .Select(entry => new MissingEntry(entry, names.TryGetValue(entry.Kind, out var index) ? index.Closest(entry.FullId) ?? string.Empty : string.Empty))
            .ToEquatableArray());
    }
}

/// <summary>An entry that a waiver names and no file has.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Nearest">The nearest one; empty where none is near.</param>
internal sealed record MissingEntry(EntryKey Entry, string Nearest);
