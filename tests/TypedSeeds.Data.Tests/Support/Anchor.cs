using System.Globalization;

namespace TypedSeeds.Data.Tests;

/// <summary>Words that were found in the article, and the entry that covers them.</summary>
internal sealed record Anchor(string Id, int Line, int Start, int End, string Kind, string Entry, string Field, string Words)
{
    public static IReadOnlyDictionary<string, Anchor> All { get; } =
        TabbedTable.Rows("Anchors.tsv").Select(Read).ToDictionary(anchor => anchor.Id, StringComparer.Ordinal);

    /// <summary>The entry, found as a consumer finds it.</summary>
    public Entry? Find() => Kind switch
    {
        "statements" => Statements.CanadaKoreaTwoPlusTwo.Find(Entry),
        "events" => Events.Find(Entry),
        "parties" => Parties.Find(Entry),
        _ => throw new InvalidOperationException($"No anchor is of the kind {Kind}."),
    };

    /// <summary>The quotes of the entry's field.</summary>
    public IEnumerable<Quote> Quotes() => (Find(), Field) switch
    {
        (Statement statement, "quote") => [statement.Quote],
        (Event @event, "quotes") => @event.Quotes,
        (Party party, "mentions") => party.Mentions,
        _ => throw new InvalidOperationException($"{Entry} has no {Field}."),
    };

    /// <summary>The statement of an anchor.</summary>
    public static Statement Statement(string anchor) =>
        Statements.CanadaKoreaTwoPlusTwo.Find(All[anchor].Entry) ?? throw new InvalidOperationException($"{anchor} is no statement.");

    private static Anchor Read(string[] row) =>
        new(row[0], Number(row[1]), Number(row[2]), Number(row[3]), row[4], row[5], row[6], row[7]);

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
