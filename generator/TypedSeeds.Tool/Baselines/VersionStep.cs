using TypedSeeds.Generator.Comparing;

namespace TypedSeeds.Tool.Baselines;

/// <summary>The number of a version that a change makes grow, after SemVer 2.0.0, for whoever uses the compiled entries.</summary>
internal enum VersionStep
{
    /// <summary>Texts around the entries, at most.</summary>
    Patch,

    /// <summary>Code compiles as before; what it can say, or says, is not the same.</summary>
    Minor,

    /// <summary>Code that compiled no longer does.</summary>
    Major,
}

/// <summary>The step that each change needs. That a change is waived means that it is meant, not that it is smaller.</summary>
internal static class VersionSteps
{
    public static VersionStep Of(Change change) => change.Type switch
    {
        ChangeType.Removed => VersionStep.Major,
        ChangeType.Changed when change.IsBreaking => VersionStep.Major,
        ChangeType.Restored => VersionStep.Patch,
        _ => VersionStep.Minor,
    };

    /// <summary>The greatest of all; a patch where nothing changed that a baseline holds.</summary>
    public static VersionStep Of(IEnumerable<Change> changes) => changes.Select(Of).DefaultIfEmpty(VersionStep.Patch).Max();

    /// <summary>What the step means, in words.</summary>
    public static string Meaning(VersionStep step) => step switch
    {
        VersionStep.Major => "Major: code that uses these may no longer compile",
        VersionStep.Minor => "Minor: code compiles, and there is more to use, or something else is said",
        _ => "Patch: nothing changes for code",
    };
}
