namespace TypedSeeds.Generator.Anchoring;

/// <summary>Words that are searched for, with what is right before and after them.</summary>
internal sealed record WordsInContext(string Before, string Words, string After)
{
    public int Length => Before.Length + Words.Length + After.Length;

    /// <summary>Whether any context will do.</summary>
    public bool IsBare => Before.Length == 0 && After.Length == 0;

    /// <summary>Where the context starts, for words at a place.</summary>
    public int StartFrom(int place) => place - Before.Length;

    public override string ToString() => Before + Words + After;
}
