using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>An entry whose quotes are ranges of its document.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Key">Its name in the corpus.</param>
/// <param name="Token">The token of its id.</param>
/// <param name="Values">The values of its kind's fields, in their order; null where the entry has none.</param>
/// <param name="Unique">The values that no other entry of the kind may have.</param>
/// <param name="IsBroken">Whether a check failed, so that it must be left out.</param>
internal sealed record AnchoredEntry(
    Kind Kind,
    EntryKey Key,
    int Token,
    EquatableArray<AnchoredValue?> Values,
    EquatableArray<UniqueValue> Unique,
    bool IsBroken)
{
    /// <summary>The keys of the fields whose values are the defaults of the file.</summary>
    public EquatableArray<string> Defaults { get; init; }

    public AnchoredValue? this[string field] => Values[Kind.IndexOf(field)];

    /// <summary>All its quotes of its own document, those of its sources too.</summary>
    public IEnumerable<Anchor> Anchors => Values.SelectMany(static value => value switch
    {
        AnchorsValue quotes => quotes.Anchors,
        AnchoredSourcesValue sources => sources.Sources.Select(static source => source.Anchor).OfType<Anchor>(),
        _ => Enumerable.Empty<Anchor>(),
    });

    /// <summary>The same words in other documents.</summary>
    public EquatableArray<AnchoredVersion> Versions => Kind.IndexOf(FieldKeys.Versions) is >= 0 and var field && Values[field] is AnchoredVersionsValue versions
        ? versions.Versions
        : default;

    /// <summary>All entries that this one refers to.</summary>
    public EquatableArray<EntryKey> References()
    {
        // A kind may have thousands of fields of which an entry gives one.
        var count = 0;
        foreach (var value in Values)
        {
            count += value is null ? 0 : KeysOf(value).Count;
        }

        if (count == 0)
        {
            return EquatableArray<EntryKey>.Empty;
        }

        var all = new EntryKey[count];
        var next = 0;
        foreach (var value in Values)
        {
            foreach (var key in KeysOf(value))
            {
                all[next++] = key;
            }
        }

        return new(all);
    }

    private static EquatableArray<EntryKey> KeysOf(AnchoredValue? value) => value switch
    {
        ReferencesValue references => references.Keys,
        OfficesValue offices => offices.Offices.Select(static office => office.Of).OfType<EntryKey>().ToEquatableArray(),
        AnchoredVersionsValue versions => versions.Versions.Select(static version => version.Key).ToEquatableArray(),
        _ => EquatableArray<EntryKey>.Empty,
    };
}
