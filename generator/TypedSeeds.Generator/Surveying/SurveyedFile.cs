using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Rows;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>An anchored file with its rows and with what the checks over all files ask of it. Both follow from the file, so two are equal where their files are.</summary>
/// <param name="File">The file.</param>
/// <param name="Rows">The row of each entry.</param>
internal sealed record SurveyedFile(AnchoredFile File, EquatableArray<string> Rows)
{
    /// <summary>Its entries, who refers to whom, and which failed.</summary>
    public FileOverview Overview { get; } = FileOverview.Of(File);

    /// <summary>The document that it uses, and how much text the two are.</summary>
    public DocumentUse Use { get; } = DocumentUse.Of(File, Rows);

    /// <summary>Writes the rows of a file, once for all stages after it.</summary>
    public static SurveyedFile Of(AnchoredFile file, CancellationToken cancellation = default) => new(file, RowWriter.Write(file, cancellation));

    public bool Equals(SurveyedFile? other) => other is not null && File.Equals(other.File);

    public override int GetHashCode() => File.GetHashCode();
}
