namespace TypedSeeds.Briefing.Model;

/// <summary>An official sentence with all that belongs to it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Parts">What is said within it, and within its renderings.</param>
/// <param name="Renderings">How the document tells it, or a part of it, in other words.</param>
internal sealed record OfficialSentence(
    Statement Sentence,
    IReadOnlyList<Statement> Parts,
    IReadOnlyList<Statement> Renderings)
{
    /// <summary>The official sentences among statements.</summary>
    public static IEnumerable<OfficialSentence> AllOf(IReadOnlyList<Statement> statements) =>
        statements
            .Where(statement => statement is { Mode: StatementMode.Official, PartOf: null })
            .Select(sentence => Of(sentence, statements));

    /// <summary>A sentence is told whole or not at all: it is in where anything of it is.</summary>
    public bool IsIn(Scope scope) =>
        scope.Includes(Sentence) || Parts.Any(scope.Includes) || Renderings.Any(scope.Includes);

    private static OfficialSentence Of(Statement sentence, IReadOnlyList<Statement> statements)
    {
        Statement[] whole = [sentence, .. statements.Where(statement => statement.PartOf == sentence)];
        var renderings = statements.Where(statement => statement.Renders.Intersect(whole).Any()).ToLookup(statement => statement.PartOf is null);
        return new OfficialSentence(sentence, [.. whole.Skip(1), .. renderings[false]], [.. renderings[true]]);
    }
}
