using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Model;

/// <summary>What the brief tells of the document, narrowed to a scope.</summary>
internal sealed class Brief
{
    public Brief(Scope scope)
    {
        Scope = scope;
        Said = [.. AllSaid.Where(scope.Includes)];
        Official = [.. OfficialSentence.AllOf(AllSaid).Where(sentence => sentence.IsIn(scope))];
        Agreed = [.. Agreements.CanadaKoreaTwoPlusTwo.All.Where(scope.Includes)];
        Prose = [.. Said.Where(IsProse).Except(Agreed.SelectMany(agreement => agreement.StatedIn))];
        Subjects = [.. Subject.All.Where(Tells)];
        Happened = [.. Events.All.Where(Tells)];
        Misleading = [.. NotableErrata.Misleading.Where(Tells)];
    }

    public static SourceDocument Document => Documents.CanadaKoreaTwoPlusTwo;

    /// <summary>The states that met.</summary>
    public static IReadOnlyList<Party> Hosts { get; } = [Parties.SouthKorea, Parties.Canada];

    /// <summary>Those who speak where nobody else is named.</summary>
    public static IReadOnlyList<Party> Speakers { get; } = [Parties.FourMinisters];

    /// <summary>Every statement of the document, whatever the scope.</summary>
    public static IReadOnlyList<Statement> AllSaid => Statements.CanadaKoreaTwoPlusTwo.All;

    public Scope Scope { get; }

    /// <summary>The statements in scope.</summary>
    public IReadOnlyList<Statement> Said { get; }

    /// <summary>The official sentences, with their renderings.</summary>
    public IReadOnlyList<OfficialSentence> Official { get; }

    /// <summary>The statements for which there is no official text, but for those that state an agreement.</summary>
    public IReadOnlyList<Statement> Prose { get; }

    /// <summary>The agreements and commitments in scope.</summary>
    public IReadOnlyList<CorpusAgreement> Agreed { get; }

    /// <summary>What statements in scope name, and the forums of agreements in scope.</summary>
    public IReadOnlyList<Subject> Subjects { get; }

    /// <summary>The events in scope, past and to come.</summary>
    public IReadOnlyList<Event> Happened { get; }

    /// <summary>The errata that mislead about statements in scope, the worst first.</summary>
    public IReadOnlyList<CorpusErratum> Misleading { get; }

    /// <summary>Whether nothing fits the scope.</summary>
    public bool IsEmpty => Said.Count + Agreed.Count == 0;

    private static bool IsProse(Statement statement) =>
        statement.Mode != StatementMode.Official && statement.Renders.Count == 0;

    /// <summary>An event has no topic; it is in where a statement or an agreement in scope leads to it.</summary>
    private bool Tells(Event happening) =>
        Scope.IsEverything
        || Said.Any(statement => statement.At == happening || happening.Quotes.Any(statement.Quote.Overlaps))
        || Agreed.Any(agreement => agreement.About.Contains(happening) || agreement.FulfilledBy == happening);

    private bool Tells(CorpusErratum erratum) => Scope.IsEverything || erratum.Concerns.OfType<Statement>().Any(Said.Contains);

    private bool Tells(Subject subject) =>
        Scope.IsEverything || subject.NamedIn(Said).Any() || Agreed.Any(agreement => agreement.Forum == subject.Entry);
}
