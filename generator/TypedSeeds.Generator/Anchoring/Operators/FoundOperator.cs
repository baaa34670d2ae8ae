namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>A form of a table in a text.</summary>
internal readonly record struct FoundOperator(int Start, int End, OperatorClass Class, OperatorSide Side)
{
    public TextRange Range => new(Start, End - Start);

    /// <summary>Whether it is an operator, and not a word that only shows where a clause ends.</summary>
    public bool IsOperator => Class <= OperatorClass.Denial;

    /// <summary>Whether it says nothing of where a clause ends.</summary>
    public bool IsNeutral => Class is OperatorClass.Exception or OperatorClass.Predicate or OperatorClass.List or OperatorClass.Adverb or OperatorClass.Answer
        || this is { Class: OperatorClass.Relative, Side: OperatorSide.After };

    /// <summary>Whether a short clause that ends with it may deny what is before that clause: “…, he denied”.</summary>
    public bool Denies => Class is OperatorClass.Denial or OperatorClass.Opposition || (Class == OperatorClass.Negation && (Side & OperatorSide.After) != 0);

    /// <summary>Whether it may govern words on one of some sides. One without a side is on both together; what looks like an operator has one in it, which counts where the words cut it.</summary>
    public bool MayBeOn(OperatorSide sides) =>
        sides == OperatorSide.Both || Class == OperatorClass.Exception || (Side & sides) != 0 || (sides == OperatorSide.After && Denies);

    public bool Overlaps(TextRange range) => Start < range.End && range.Start < End;

    public bool IsIn(TextRange range) => range.Start <= Start && End <= range.End;
}
