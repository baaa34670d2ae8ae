namespace TypedSeeds.Generator.Anchoring;

/// <summary>A sentence of a document.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Words">Where its words start, after the number or mark that belongs to it.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsHeading">Whether it is in a heading of Markdown.</param>
internal readonly record struct Sentence(int Start, int Words, int End, bool IsHeading)
{
    public TextRange Range => new(Start, End - Start);
}
