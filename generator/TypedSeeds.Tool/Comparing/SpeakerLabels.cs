using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Comparing;

/// <summary>The labels of parties, by which two corpora name them alike: the id, or else the id of the only party of the same name; for one of another package, with the alias of the first corpus.</summary>
/// <param name="one">The first corpus.</param>
/// <param name="other">The second.</param>
internal sealed class SpeakerLabels(CheckedCorpus one, CheckedCorpus other)
{
    private readonly HashSet<string> _ids = Parties(one).Select(static party => party.Key.FullId).ToHashSet(StringComparer.Ordinal);
    private readonly ILookup<string, string> _byName = Parties(one).ToLookup(NameOf, static party => party.Key.FullId, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = Parties(other).GroupBy(static party => party.Key.FullId).ToDictionary(static group => group.Key, static group => NameOf(group.First()), StringComparer.Ordinal);

    /// <summary>The label of a party of the first corpus.</summary>
    public static string OfOne(EntryKey party) => party.FullId;

    /// <summary>The label of a party of the second corpus.</summary>
    public string OfOther(EntryKey party) => party.IsUsed
        ? UsedName.Of(AliasOf(other.Schema.Used.PackageOf(party).Id), party.OwnId)
        : !_ids.Contains(party.FullId) && _names.TryGetValue(party.FullId, out var name) && name.Length > 0 && _byName[name].ToArray() is [var only] ? only : party.FullId;

    // Two corpora may call one package by two aliases.
    private string AliasOf(string package) =>
        one.Schema.Used.Packages.FirstOrDefault(used => string.Equals(used.Index?.Package.Id, package, StringComparison.OrdinalIgnoreCase))?.Alias ?? package;

    private static IEnumerable<CheckedEntry> Parties(CheckedCorpus corpus) => corpus.Entries.Where(static entry => entry.Key.Kind == KindTable.Party);

    private static string NameOf(CheckedEntry party) => (party.Entry[FieldKeys.Name] as TextValue)?.Text ?? string.Empty;
}
