namespace TypedSeeds.Generator.Fixing;

/// <summary>What mends a finding.</summary>
/// <param name="Path">The annotation file, as the host calls it.</param>
/// <param name="Edit">What to write there.</param>
/// <param name="IsSafe">Whether it changes nothing that the annotation says.</param>
internal sealed record Fix(string Path, TextEdit Edit, bool IsSafe)
{
    /// <summary>What a person reads of it; empty where the edit says enough.</summary>
    public string Label { get; init; } = string.Empty;
}

/// <summary>All that is known to mend a finding.</summary>
/// <param name="Meant">What was probably meant; null where nobody but a person can know.</param>
/// <param name="Choices">What else may have been meant, of which a person chooses one.</param>
internal sealed record KnownFixes(Fix? Meant, IReadOnlyList<Fix> Choices);
