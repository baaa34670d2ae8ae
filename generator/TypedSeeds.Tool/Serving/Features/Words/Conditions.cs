using TypedSeeds.Generator.Anchoring.Operators;

namespace TypedSeeds.Tool.Serving.Features.Words;

/// <summary>The conditions of a text, of which no half is a quote: “if the county pays” says nothing without what follows from it.</summary>
/// <param name="text">The text.</param>
/// <param name="language">Its language; empty where its annotation gives none.</param>
internal sealed class Conditions(string text, string language)
{
    /// <summary>So far into its clause a condition begins it: “but if”, “only when”.</summary>
    private const int MostBefore = 12;

    private readonly Lazy<OperatorTable?> _table = new(() => OperatorTables.LanguageOf(language, text) is { } known ? OperatorTables.Find(known) : null);

    /// <summary>Whether the clauses on both sides of a mark are one condition and what follows from it.</summary>
    /// <param name="clause">The clause before the mark.</param>
    /// <param name="end">The end of the sentence.</param>
    public bool Join(TextRange clause, int end) =>
        Begins(clause.Start, clause.End) || Ends(clause) || Begins(AfterMark(clause.End, end), end);

    /// <summary>Whether a condition begins at an offset or after a word there.</summary>
    public bool Begins(int start, int end) =>
        _table.Value?.Find(text, start, Math.Min(end, start + MostBefore)).Exists(static found => found.Class == OperatorClass.Condition) == true;

    // Korean and Japanese have it at the end of its clause.
    private bool Ends(TextRange clause) =>
        _table.Value?.Find(text, Math.Max(clause.Start, clause.End - MostBefore), clause.End).Exists(static found => found is { Class: OperatorClass.Condition, Side: OperatorSide.After }) == true;

    private int AfterMark(int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || char.IsPunctuation(text[at])))
        {
            at++;
        }

        return at;
    }
}
