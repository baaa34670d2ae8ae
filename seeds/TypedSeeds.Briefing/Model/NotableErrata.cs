using static TypedSeeds.Data.Errata.CanadaKoreaTwoPlusTwo;

namespace TypedSeeds.Briefing.Model;

/// <summary>The errata that a reader must know. The many others are in the data.</summary>
internal static class NotableErrata
{
    /// <summary>The errata that reverse the meaning.</summary>
    public static IReadOnlyList<Erratum> Reversed { get; } =
    [
        GiverAndReceiverSwapped,
        WeWillFace,
        WeMustStop,
    ];

    public static IReadOnlyList<Erratum> All { get; } =
    [
        .. Reversed,
        WeakenedImplications,
        NarrowedViolation,
        OnceAgainAdded,
        PluralMissiles,
        BothCountriesAreOthers,
        ThirdCountry,
        DayWithoutMonth,
        SpellingOfJoly,
        TwoSpellingsOfChoTaeYul,
    ];

    /// <summary>The errata in the words of a statement.</summary>
    public static IEnumerable<Erratum> In(Statement statement) =>
        All.Where(erratum => erratum.Concerns.Contains(statement) && erratum.Quote.Overlaps(statement.Quote));

    /// <summary>The errata on an event and on those who took part in it.</summary>
    public static IEnumerable<Erratum> On(Event happening) =>
        All.Where(erratum => erratum.Concerns.Intersect([happening, .. happening.Participants]).Any());
}
