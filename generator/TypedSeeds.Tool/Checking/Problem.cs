using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Checking;

/// <summary>Something wrong, in words and with its position.</summary>
/// <param name="Rule">What is wrong in general.</param>
/// <param name="Message">What is wrong here.</param>
/// <param name="Place">Where; null for the corpus as a whole.</param>
/// <param name="Second">The other place that matters, if there is one.</param>
internal sealed record Problem(Rule Rule, string Message, FilePlace? Place, FilePlace? Second)
{
    /// <summary>Whether other problems may follow from it, so that it is shown before them.</summary>
    public bool IsCause { get; private init; }

    /// <summary>How bad it is: as the rule says, or as the corpus says of a rule of its own.</summary>
    public RuleSeverity Severity { get; private init; } = Rule.Severity;

    /// <summary>How many more there are of the rule in the file, which are only counted.</summary>
    public int More { get; private init; }

    /// <summary>What mends it; null where nobody but a person can.</summary>
    public Fix? Fix { get; private init; }

    /// <summary>What else may mend it, of which a person chooses one.</summary>
    public EquatableArray<Fix> Choices { get; private init; }

    /// <param name="finding">What is wrong.</param>
    /// <param name="places">Finds positions.</param>
    /// <param name="fixes">What mends it, as far as it is known.</param>
    public static Problem Of(Finding finding, PlaceFinder places, KnownFixes? fixes = null) => new(
        finding.Rule,
        FindingMessage.Text(finding),
        places.Find(finding.Place),
        finding.Second is { } second ? places.Find(second) : null)
    {
        IsCause = finding.IsCause,
        Severity = finding.Severity,
        More = finding.More,
        Fix = fixes?.Meant,
        Choices = fixes?.Choices.ToEquatableArray() ?? default,
    };
}
