using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Surveying;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.HouseRules.Speakers;

/// <summary>By what a document can name one speaker.</summary>
/// <param name="Speaker">The party that speaks.</param>
/// <param name="Names">The names and aliases of these parties.</param>
/// <param name="Parties">The parties whose name counts: the speaker, its members, and who represents it.</param>
internal sealed record SpeakerNames(EntryKey Speaker, EquatableArray<string> Names, EquatableArray<EntryKey> Parties);

/// <summary>The names of all parties of a corpus, and of those of the packages that it uses. A file gets those of its own speakers and parties alone, so that another name checks nothing again.</summary>
internal sealed class PartyNames
{
    private readonly Dictionary<EntryKey, List<string>> _names = [];
    private readonly Dictionary<EntryKey, List<EntryKey>> _others = [];

    private readonly HashSet<EntryKey> _broken = [];

    private readonly UsedPackages _used;

    private PartyNames(UsedPackages used) => _used = used;

    public static PartyNames Of(SummarizedFiles files, UsedPackages used)
    {
        var names = new PartyNames(used);
        foreach (var party in files.Files.SelectMany(static file => file.File.Entries).Where(static entry => entry.Kind.Name == KindTable.Party))
        {
            names.Add(party);
        }

        return names;
    }

    /// <summary>The names of the speakers of a file, in the order in which it names them, and of the parties that it declares: one of those may speak in fact.</summary>
    public EquatableArray<SpeakerNames> SpeakersOf(AnchoredFile file) => file.Entries
        .SelectMany(static entry => Speakers.Of(entry).Keys)
        .Concat(file.Entries.Where(static entry => entry.Kind.Name == KindTable.Party).Select(static entry => entry.Key))
        .Distinct()
        .Select(Of)
        .ToEquatableArray();

    private SpeakerNames Of(EntryKey speaker)
    {
        var parties = _others.TryGetValue(speaker, out var others) ? others.Prepend(speaker).Distinct().ToArray() : [speaker];
        return Array.Exists(parties, _broken.Contains) ? new(speaker, EquatableArray<string>.Empty, new(parties)) : new(speaker, parties.SelectMany(party => _names.TryGetValue(party, out var names) ? names : _used.Find(party)?.Names ?? []).Distinct().ToEquatableArray(), new(parties));
    }

    private void Add(AnchoredEntry party)
    {
        var names = ListOf(_names, party.Key);
        if (party.IsBroken)
        {
            // A name of it may be in what is wrong.
            _broken.Add(party.Key);
        }

        if (party[FieldKeys.Name] is TextValue name)
        {
            names.Add(name.Text);
        }

        names.AddRange(party[FieldKeys.Aliases] is TextsValue aliases ? aliases.Texts.Concat(Listed(party, aliases)) : []);
        if (party[FieldKeys.Represents] is ReferencesValue represented)
        {
            foreach (var key in represented.Keys)
            {
                ListOf(_others, key).Add(party.Key);
            }
        }

        if (party[FieldKeys.Members] is ReferencesValue members)
        {
            ListOf(_others, party.Key).AddRange(members.Keys);
        }
    }

    // Several in one text are told there.
    private static string[] Listed(AnchoredEntry party, TextsValue aliases) =>
        aliases.Texts.Count == 1 ? WrittenList.BySigns(aliases.Texts[0]) ?? WrittenList.ByCommas(aliases.Texts[0], (party[FieldKeys.Name] as TextValue)?.Text ?? string.Empty) ?? [] : [];

    private static List<T> ListOf<T>(Dictionary<EntryKey, List<T>> lists, EntryKey key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
