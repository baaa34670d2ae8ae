namespace TypedSeeds.Tool.Editions;

/// <summary>The fates of quotes in words.</summary>
internal static class FateText
{
    /// <summary>The name of a fate in JSON.</summary>
    public static string NameOf(Fate fate) => fate.ToString().ToLowerInvariant();

    /// <summary>What a person is told.</summary>
    public static string Explain(Fate fate) => fate switch
    {
        Fate.Unchanged => "unchanged",
        Fate.Moved => "moved",
        Fate.Context => "the words are the same, the sentence around them is not; read it again",
        Fate.Undecided => "nothing says which of several places is the right one",
        Fate.Reworded => "reworded",
        _ => "gone",
    };
}
