namespace TypedSeeds.Tool.Importing.Sources;

/// <summary>Why something is not imported.</summary>
/// <param name="Place">Where it is in its file; null where it is in none.</param>
/// <param name="Message">Why, for people.</param>
/// <param name="Rule">The id of the rule that it breaks; empty where it breaks none of the format.</param>
internal sealed record ImportProblem(SourcePlace? Place, string Message, string Rule = "")
{
    /// <summary>The problem in one line, in the form that editors and build servers know.</summary>
    public override string ToString() => $"{(Place is null ? string.Empty : $"{Place}: ")}error{(Rule.Length > 0 ? " " + Rule : string.Empty)}: {Message}";
}
