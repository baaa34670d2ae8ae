namespace TypedSeeds.Analyzers;

/// <summary>What a diagnostic tells its code fix, by name.</summary>
internal static class FixProperties
{
    /// <summary>The id that was probably meant.</summary>
    public const string ClosestId = "ClosestId";

    /// <summary>The member that a look-up can be, from the class that has the look-up: <c>Entry</c>, or <c>Document.Entry</c>.</summary>
    public const string Member = "Member";
}
