namespace TypedSeeds.Analyzers;

/// <summary>The names of the properties that a diagnostic passes to its code fix.</summary>
internal static class FixProperties
{
    /// <summary>The id that was probably meant.</summary>
    public const string ClosestId = "ClosestId";

    /// <summary>The member that can replace a look-up, relative to the class of the look-up: <c>Entry</c> or <c>Document.Entry</c>.</summary>
    public const string Member = "Member";

    /// <summary>The property of an entry with the id that a look-up takes.</summary>
    public const string IdProperty = "IdProperty";
}
