using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.HouseRules.Speakers;

/// <summary>Where a document names the speakers of its statements: by a name, an alias or a quoted mention.</summary>
internal sealed class NamedPlaces
{
    /// <summary>So many parties are asked where one is not named.</summary>
    private const int MostAsked = 256;

    private readonly Dictionary<EntryKey, SpeakerPlaces> _places = [];

    private NamedPlaces()
    {
    }

    public static NamedPlaces Of(RuleInput input, RuledText document, CancellationToken cancellation)
    {
        var places = new NamedPlaces();
        var names = Find(input.Speakers, document, cancellation);
        var mentions = Mentions(input.File);
        foreach (var speaker in input.Speakers)
        {
            cancellation.ThrowIfCancellationRequested();
            if (speaker.Names.Count == 0 || speaker.Names.Any(static name => name.Length > NameFinder.LongestName))
            {
                continue;
            }

            var parts = speaker.Names.Select(name => names.TryGetValue(name, out var found) ? found : null)
                .Concat(speaker.Parties.Select(party => mentions.TryGetValue(party, out var found) ? found : null));
            places._places.Add(speaker.Speaker, new SpeakerPlaces(parts.OfType<Places>().Distinct().ToArray()));
        }

        return places;
    }

    /// <summary>Where a speaker is named; null where that cannot be known, since its names are not.</summary>
    public SpeakerPlaces? Of(EntryKey speaker) => _places.TryGetValue(speaker, out var places) ? places : null;

    /// <summary>The parties of the file that are named in a range, in their order; none where the file has too many to ask for each quote.</summary>
    public IEnumerable<EntryKey> In(TextRange range) => _places.Count > MostAsked ? [] : _places.Where(places => places.Value.Touch(range)).Select(static places => places.Key);

    private static Dictionary<string, Places> Find(EquatableArray<SpeakerNames> speakers, RuledText document, CancellationToken cancellation)
    {
        var names = speakers.SelectMany(static speaker => speaker.Names).Distinct().ToArray();
        var forms = names.Select(static name => new DecomposedText(name).Text.Trim(' ')).ToArray();
        var distinct = forms.Where(static form => form.Length is > 0 and <= NameFinder.LongestName).Distinct().ToArray();
        var found = distinct.Select(static _ => new List<TextRange>()).ToArray();
        var text = new DecomposedText(document.Text);
        new NameFinder(distinct).Find(
            text.Text,
            (name, start, end) =>
            {
                var range = text.ToOriginal(start, end);
                if (document.Borders.HasBoth(range))
                {
                    found[name].Add(range);
                }
            },
            cancellation);
        var byForm = distinct.Select((form, i) => (form, i)).ToDictionary(static item => item.form, item => new Places(found[item.i]), StringComparer.Ordinal);
        return names.Select((name, i) => (name, i)).Where(item => byForm.ContainsKey(forms[item.i])).ToDictionary(static item => item.name, item => byForm[forms[item.i]], StringComparer.Ordinal);
    }

    private static Dictionary<EntryKey, Places> Mentions(AnchoredFile file)
    {
        var mentions = new Dictionary<EntryKey, Places>();
        foreach (var entry in file.Entries)
        {
            if (entry.Kind.Name == KindTable.Party && entry[FieldKeys.Mentions] is AnchorsValue quotes)
            {
                mentions[entry.Key] = new Places(quotes.Anchors.SelectMany(static anchor => anchor.Pieces));
            }
        }

        return mentions;
    }
}
