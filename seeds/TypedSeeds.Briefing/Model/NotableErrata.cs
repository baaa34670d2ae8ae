using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Model;

/// <summary>The errata without which a reader would be misled, the worst first. The many others are in the data.</summary>
internal static class NotableErrata
{
    /// <summary>Those that change the meaning or take somebody for another.</summary>
    public static IReadOnlyList<CorpusErratum> Misleading { get; } = UpTo(ErratumSeverity.Misnamed);

    /// <summary>The same, and those that add something or leave open what is meant.</summary>
    public static IReadOnlyList<CorpusErratum> All { get; } = UpTo(ErratumSeverity.Unclear);

    /// <summary>Whether an erratum turns the meaning round.</summary>
    public static bool IsReversal(this CorpusErratum erratum) => erratum.Severity == ErratumSeverity.Reversed;

    /// <summary>The errata in the words of a statement.</summary>
    public static IEnumerable<CorpusErratum> In(Statement statement) =>
        All.Where(erratum => erratum.Concerns.Contains(statement) && erratum.Quote.Overlaps(statement.Quote));

    /// <summary>The errata on an event and on those who took part in it.</summary>
    public static IEnumerable<CorpusErratum> On(Event happening) =>
        Misleading.Where(erratum => erratum.Concerns.Intersect([happening, .. happening.Participants]).Any());

    private static CorpusErratum[] UpTo(ErratumSeverity severity) =>
        [.. Errata.CanadaKoreaTwoPlusTwo.All.Where(erratum => erratum.Severity <= severity).OrderBy(erratum => erratum.Severity)];
}
