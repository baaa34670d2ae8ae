namespace TypedSeeds.Briefing.Model;

/// <summary>An official sentence with all that belongs to it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Parts">What is said within it.</param>
/// <param name="Renderings">How the document tells it in other words.</param>
internal sealed record OfficialSentence(
    Statement Sentence,
    IReadOnlyList<Statement> Parts,
    IReadOnlyList<Statement> Renderings)
{
    public static OfficialSentence Of(Statement sentence, IReadOnlyList<Statement> all)
    {
        Statement[] parts = [.. all.Where(statement => statement.PartOf == sentence)];
        return new OfficialSentence(
            sentence,
            parts,
            [.. all.Where(statement => statement.Renders.Contains(sentence) || statement.Renders.Intersect(parts).Any())]);
    }

    /// <summary>A sentence is told whole or not at all: it is in where anything of it is.</summary>
    public bool IsIn(Scope scope) =>
        scope.Includes(Sentence) || Parts.Any(scope.Includes) || Renderings.Any(scope.Includes);
}
