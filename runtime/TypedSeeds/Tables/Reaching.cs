using System.ComponentModel;

namespace TypedSeeds.Tables;

/// <summary>Look-ups that go on to what belongs to the one that is looked for. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Reaching
{
    /// <summary>The entries of a party and, as far as asked, of its parts, of the parties that speak for it and of its groups.</summary>
    /// <param name="index">The index.</param>
    /// <param name="party">The party.</param>
    /// <param name="reach">Whose entries are asked for.</param>
    /// <exception cref="ArgumentNullException">The party is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The reach is none of the values.</exception>
    public static IReadOnlyList<TEntry> Of<TEntry>(EntryIndex<Party, TEntry> index, Party party, Reach reach)
        where TEntry : Entry
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(party);
        if (reach is < Reach.Itself or > Reach.All)
        {
            throw new ArgumentOutOfRangeException(nameof(reach), reach, "Write Reach.Itself, Parts, Representatives, Groups or All, or several with | between them.");
        }

        return reach == Reach.Itself ? index[party] : index.Wider(party, (int)reach, static (party, reach) => Parties(party, (Reach)reach));
    }

    /// <summary>The entries of a topic and, if asked, of all narrower topics.</summary>
    /// <param name="index">The index.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="withNarrower">Whether narrower topics count.</param>
    /// <exception cref="ArgumentNullException">The topic is null.</exception>
    public static IReadOnlyList<TEntry> Of<TEntry>(EntryIndex<Topic, TEntry> index, Topic topic, bool withNarrower)
        where TEntry : Entry
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(topic);
        return withNarrower ? index.Wider(topic, 1, static (topic, _) => Closure([topic], static topic => topic.Narrower)) : index[topic];
    }

    private static List<Party> Parties(Party party, Reach reach)
    {
        List<Party> parties = [party];
        parties = (reach & Reach.Parts) != 0 ? Closure(parties, static party => party.Parts) : parties;
        parties = (reach & Reach.Representatives) != 0 ? Closure(parties, static party => party.Representatives) : parties;
        return (reach & Reach.Groups) != 0 ? Closure(parties, static party => party.Groups) : parties;
    }

    // Each once: corpora have cycles.
    private static List<T> Closure<T>(List<T> start, Func<T, IReadOnlyList<T>> next)
        where T : Entry
    {
        var known = new HashSet<T>(start);
        var all = new List<T>(start);
        for (var i = 0; i < all.Count; i++)
        {
            all.AddRange(next(all[i]).Where(known.Add));
        }

        return all;
    }
}
