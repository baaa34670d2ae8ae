using TypedSeeds.Generator.Anchoring;

namespace TypedSeeds.Generator.Surveying;

/// <summary>An anchored file, with what the checks over all files need to know of it. That follows from the file, so two are equal where their files are.</summary>
/// <param name="File">The file.</param>
internal sealed record SurveyedFile(AnchoredFile File)
{
    /// <summary>Its entries, who refers to whom, and which failed.</summary>
    public FileOverview Overview { get; } = FileOverview.Of(File);

    /// <summary>The document that it uses, and how much text the two are.</summary>
    public DocumentUse Use { get; } = DocumentUse.Of(File);

    public bool Equals(SurveyedFile? other) => other is not null && File.Equals(other.File);

    public override int GetHashCode() => File.GetHashCode();
}
