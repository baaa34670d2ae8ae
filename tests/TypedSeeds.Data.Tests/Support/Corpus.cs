using System.Collections;
using System.Reflection;

namespace TypedSeeds.Data.Tests;

/// <summary>Everything in the data: entries and their values.</summary>
internal static class Corpus
{
    public static IEnumerable<Entry> Entries =>
    [
        .. Documents.All, .. Parties.All, .. Topics.All, .. Events.All, .. Statements.All, .. Agreements.All, .. Errata.All,
        .. Forums.All, .. Operations.All, .. Programmes.All, .. Weapons.All, .. Mechanisms.All, .. Instruments.All, .. Partnerships.All, .. Mentions.All,
    ];

    /// <summary>The values of an entry's properties, including those inside lists, offices and sources.</summary>
    public static IEnumerable<object> ValuesOf(Entry entry) => Properties(entry);

    /// <summary>The entry that a consumer finds under the full id of the given one.</summary>
    public static Entry? Find(Entry entry) => entry switch
    {
        SourceDocument => Documents.Find(entry.FullId),
        Party => Parties.Find(entry.FullId),
        Topic => Topics.Find(entry.FullId),
        Event => Events.Find(entry.FullId),
        Statement => Statements.Find(entry.FullId),
        Agreement => Agreements.Find(entry.FullId),
        Erratum => Errata.Find(entry.FullId),
        Forum => Forums.Find(entry.FullId),
        Operation => Operations.Find(entry.FullId),
        Programme => Programmes.Find(entry.FullId),
        Weapon => Weapons.Find(entry.FullId),
        Mechanism => Mechanisms.Find(entry.FullId),
        Instrument => Instruments.Find(entry.FullId),
        Partnership => Partnerships.Find(entry.FullId),
        Mention => Mentions.Find(entry.FullId),
        _ => null,
    };

    private static IEnumerable<object> Properties(object holder)
    {
        foreach (var property in holder.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            foreach (var value in Flatten(property.GetValue(holder)))
            {
                yield return value;
            }
        }
    }

    private static IEnumerable<object> Flatten(object? value) => value switch
    {
        null => [],
        Office or FieldSource => Properties(value).Prepend(value),
        string or CodeSet => [value],
        IEnumerable items => items.Cast<object>().SelectMany(Flatten),
        _ => [value],
    };
}
