namespace TypedSeeds.Generator.Diagnostics;

internal enum RuleSeverity
{
    Info,
    Warning,
    Error,
}

/// <summary>One thing that can be wrong with an annotation.</summary>
/// <param name="Id">The id, <c>SEED</c> and four digits; never given to another rule.</param>
/// <param name="Title">What is wrong in general.</param>
/// <param name="Message">What is wrong here, with places for the arguments of a finding.</param>
/// <param name="Severity">How bad it is by default.</param>
internal sealed record Rule(string Id, string Title, string Message, RuleSeverity Severity = RuleSeverity.Error)
{
    /// <summary>Where the pages of the rules lie: in the repository, so that a link leads to what belongs to the newest release.</summary>
    public const string Pages = "https://github.com/typedseeds/typedseeds/blob/main/generator/docs/";

    /// <summary>What is at the second place of a finding.</summary>
    public string SecondPlace { get; init; } = "the other one is here";

    /// <summary>The rule's page.</summary>
    public string HelpLink => $"{Pages}{Id}.md";
}
