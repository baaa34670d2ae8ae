using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Model;

/// <summary>The errata that a reader must know, the worst first. The many others are in the data.</summary>
internal static class NotableErrata
{
    /// <summary>The errata that change the meaning or confuse two parties.</summary>
    public static IReadOnlyList<CorpusErratum> Misleading { get; } = UpTo(ErratumSeverity.Misnamed);

    /// <summary>The same, and those that add something or leave open what is meant.</summary>
    public static IReadOnlyList<CorpusErratum> All { get; } = UpTo(ErratumSeverity.Unclear);

    /// <summary>Whether an erratum turns the meaning round.</summary>
    public static bool IsReversal(this CorpusErratum erratum) => erratum.Severity == ErratumSeverity.Reversed;

    /// <summary>The errata in the words of a statement, and in its verb.</summary>
    public static IEnumerable<CorpusErratum> In(Statement statement) =>
        All.Where(erratum => erratum.Concerns.Contains(statement) && IsIn(statement, erratum.Quote));

    /// <summary>The errata on an event and on those who took part in it, alone or as a group.</summary>
    public static IEnumerable<CorpusErratum> On(Event happening) =>
        Misleading.Where(erratum => erratum.Concerns.Any(entry => entry == happening || (entry is Party party && TookPart(party, happening))));

    private static bool IsIn(Statement statement, Quote words) =>
        words.Overlaps(statement.Quote) || (statement.Cue is { } cue && words.Overlaps(cue));

    private static bool TookPart(Party party, Event happening) =>
        happening.Participants.Contains(party) || happening.Participants.Intersect(party.Members).Any();

    private static CorpusErratum[] UpTo(ErratumSeverity severity) =>
        [.. Errata.CanadaKoreaTwoPlusTwo.All.Where(erratum => erratum.Severity <= severity).OrderBy(erratum => erratum.Severity)];
}
