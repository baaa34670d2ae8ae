using System.Globalization;

namespace TypedSeeds.Data.Tests;

/// <summary>One spelling, on one line, of a body that the article mentions, with its entry.</summary>
internal sealed record Body(string Id, string Section, string Entry, int Line, string Words)
{
    public static IReadOnlyList<Body> All { get; } = [.. TabbedTable.Rows("Bodies.tsv").Select(Read)];

    /// <summary>The forum with an id of the inventory; null for an empty id.</summary>
    public static Forum? Forum(string id) => id.Length == 0 ? null : Forums.Find(All.First(body => body.Id == id).Entry);

    /// <summary>The entry, found as a consumer finds it.</summary>
    public Entry? Find() => MemberClass.All[Section].Find(Entry);

    /// <summary>The places where the document names the entry. For a party that documents share, the document has them.</summary>
    public IReadOnlyList<Quote> Mentions() => Find() switch
    {
        Party party => [.. party.Mentions, .. Data.Mentions.All.Where(mention => mention.Party == party).SelectMany(mention => mention.Words)],
        Forum forum => forum.Mentions,
        Operation operation => operation.Mentions,
        Programme programme => programme.Mentions,
        Weapon weapon => weapon.Mentions,
        Mechanism mechanism => mechanism.Mentions,
        Instrument instrument => instrument.Mentions,
        Partnership partnership => partnership.Mentions,
        _ => throw new InvalidOperationException($"{Section} has no {Entry} with mentions."),
    };

    private static Body Read(string[] row) =>
        new(row[0], row[1], row[2], int.Parse(row[3], CultureInfo.InvariantCulture), row[4]);
}
