using TypedSeeds.Generator.Comparing;

namespace TypedSeeds.Tool.Baselines;

/// <summary>The part of a version number (SemVer 2.0.0) that a change increments, for users of the compiled entries.</summary>
internal enum VersionStep
{
    /// <summary>At most texts around the entries changed.</summary>
    Patch,

    /// <summary>Code still compiles; the entries differ in content.</summary>
    Minor,

    /// <summary>Code that compiled no longer does.</summary>
    Major,
}

/// <summary>The step that each change needs. A waived change is intended, but no smaller.</summary>
internal static class VersionSteps
{
    public static VersionStep Of(Change change) => change.Type switch
    {
        ChangeType.Removed => VersionStep.Major,
        ChangeType.Changed when change.IsBreaking => VersionStep.Major,
        ChangeType.Restored => VersionStep.Patch,
        _ => VersionStep.Minor,
    };

    /// <summary>The greatest step of all changes; a patch if nothing in the baseline changed.</summary>
    public static VersionStep Of(IEnumerable<Change> changes) => changes.Select(Of).DefaultIfEmpty(VersionStep.Patch).Max();

    /// <summary>What the step means, in words.</summary>
    public static string Meaning(VersionStep step) => step switch
    {
        VersionStep.Major => "Major: code that uses these may no longer compile",
        VersionStep.Minor => "Minor: code compiles, and there is more to use, or something else is said",
        _ => "Patch: nothing changes for code",
    };
}
