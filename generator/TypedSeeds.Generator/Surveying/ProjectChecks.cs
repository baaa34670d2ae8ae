using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Pipeline;

namespace TypedSeeds.Generator.Surveying;

/// <summary>The checks of what a project has as a whole: annotation files, documents, and how much text.</summary>
internal static class ProjectChecks
{
    public static EquatableArray<Finding> Run(EquatableArray<DocumentUse> annotations, DocumentTable documents)
    {
        if (annotations.Count == 0)
        {
            return new([Finding.At(Rules.NoAnnotation, new WholePlace(string.Empty))]);
        }

        var annotated = new HashSet<string>(annotations.Select(use => use.Path), StringComparer.Ordinal);
        var findings = documents.Documents
            .Where(document => document.IsDeclared && !annotated.Contains(document.Path))
            .OrderBy(document => document.Path, StringComparer.Ordinal)
            .Select(document => Finding.At(Rules.DocumentNotAnnotated, new WholePlace(document.FilePath), FilePaths.FileName(document.Path)))
            .ToList();
        if (HasTooMuchText(annotations))
        {
            findings.Add(Finding.At(Rules.TooMuchText, new WholePlace(string.Empty), Numbers.Text(TextLength(annotations)), Numbers.Text(Limits.TextLength)));
        }

        return findings.ToEquatableArray();
    }

    /// <summary>Whether the compiler could not hold all documents.</summary>
    public static bool HasTooMuchText(EquatableArray<DocumentUse> annotations) => TextLength(annotations) > Limits.TextLength;

    private static int TextLength(EquatableArray<DocumentUse> annotations) => annotations.Sum(use => use.Length);
}

/// <summary>The document that an annotation file uses: its path and length, or nothing.</summary>
internal readonly record struct DocumentUse(string Path, int Length)
{
    public static DocumentUse Of(AnchoredFile file) => new(file.RequestedPath, file.Document?.Text.Length ?? 0);
}
