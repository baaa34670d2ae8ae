using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Model;

/// <summary>What the brief tells of the document, narrowed to a scope.</summary>
internal sealed class Brief
{
    public Brief(Scope scope)
    {
        Scope = scope;
        Statements = [.. All.Where(scope.Includes)];
        Agreements = [.. Data.Agreements.CanadaKoreaTwoPlusTwo.All.Where(scope.Includes)];
        Official =
        [
            .. All
                .Where(statement => statement is { Mode: StatementMode.Official, PartOf: null })
                .Select(sentence => OfficialSentence.Of(sentence, All))
                .Where(sentence => sentence.IsIn(scope)),
        ];
        Prose = [.. Statements.Where(statement => statement.Mode != StatementMode.Official && statement.Renders.Count == 0)];
        Events = [.. Data.Events.All.Where(Tells)];
    }

    public static SourceDocument Document => Documents.CanadaKoreaTwoPlusTwo;

    /// <summary>Every statement of the document, whatever the scope.</summary>
    public static IReadOnlyList<Statement> All => Data.Statements.CanadaKoreaTwoPlusTwo.All;

    public Scope Scope { get; }

    /// <summary>The statements in scope.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>The official sentences, with their renderings.</summary>
    public IReadOnlyList<OfficialSentence> Official { get; }

    /// <summary>What is told only in the document’s own words.</summary>
    public IReadOnlyList<Statement> Prose { get; }

    public IReadOnlyList<Agreement> Agreements { get; }

    public IReadOnlyList<Event> Events { get; }

    /// <summary>An event has no topic; it is in where a statement or an agreement in scope leads to it.</summary>
    private bool Tells(Event happening) =>
        Scope.IsEverything
        || Statements.Any(statement => statement.At == happening || happening.Quotes.Any(statement.Quote.Overlaps))
        || Agreements.Any(agreement => agreement.About.Contains(happening) || agreement.FulfilledBy == happening);
}
