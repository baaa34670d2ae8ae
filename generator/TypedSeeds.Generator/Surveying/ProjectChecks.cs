using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>What the checks of a project found.</summary>
/// <param name="CanEmit">Whether what would be emitted could be compiled.</param>
/// <param name="SharesFiles">Whether there are so many annotations that what is generated of them shares files.</param>
/// <param name="Findings">What is wrong.</param>
internal sealed record ProjectResult(bool CanEmit, bool SharesFiles, EquatableArray<Finding> Findings);

/// <summary>The checks of what a project has as a whole: annotation files, documents, and how much text.</summary>
internal static class ProjectChecks
{
    public static ProjectResult Run(EquatableArray<DocumentUse> annotations, DocumentTable documents, DocumentStorage storage)
    {
        if (annotations.Count == 0)
        {
            return new(false, false, new([Finding.At(Rules.NoAnnotation, new WholePlace(string.Empty))]));
        }

        var storageFindings = CheckLength(annotations, storage).Concat(storage == DocumentStorage.Literal ? [] : CheckResources(annotations)).ToArray();
        return new(storageFindings.Length == 0, annotations.Count(static use => use.RowLength > 0) > Limits.GeneratedFiles, CheckUse(annotations, documents).Concat(storageFindings).ToEquatableArray());
    }

    private static IEnumerable<Finding> CheckUse(EquatableArray<DocumentUse> annotations, DocumentTable documents)
    {
        var annotated = new HashSet<string>(annotations.Select(use => use.Path), StringComparer.Ordinal);
        return documents.Documents
            .Where(document => document.IsDeclared && !annotated.Contains(document.Path))
            .OrderBy(document => document.Path, StringComparer.Ordinal)
            .Select(document => Finding.At(Rules.DocumentNotAnnotated, new WholePlace(document.FilePath), FilePaths.FileName(document.Path)));
    }

    private static IEnumerable<Finding> CheckLength(EquatableArray<DocumentUse> annotations, DocumentStorage storage)
    {
        var length = annotations.Sum(use => use.IndexLength + (storage == DocumentStorage.Literal ? use.RowLength + use.Length : 0));
        if (length > Limits.TextLength)
        {
            const string Divide = "divide the corpus over several projects";
            var (what, advice) = storage == DocumentStorage.Literal
                ? ("documents and entries", $"set {BuildProperties.DocumentStorage} to resource, or {Divide}")
                : ("ids that belong to the whole corpus", Divide);
            yield return Finding.At(Rules.TooMuchText, new WholePlace(string.Empty), what, Invariant.Text(length), Invariant.Text(Limits.TextLength), advice);
        }
    }

    // A build value is cut at its first ';' or '#', so a name with one of them does not arrive whole.
    private static IEnumerable<Finding> CheckResources(EquatableArray<DocumentUse> annotations) => annotations
        .Where(use => use.Path.Length > 0 && !use.ResourceName.EndsWith(FilePaths.FileName(use.Path), StringComparison.Ordinal))
        .Select(use => Finding.At(Rules.DocumentNotEmbedded, new WholePlace(use.FilePath), FilePaths.FileName(use.Path)));
}

/// <summary>The document that an annotation file uses, or nothing, and how much text the two are.</summary>
/// <param name="Path">The document's path.</param>
/// <param name="FilePath">The same as the build gave it.</param>
/// <param name="ResourceName">The name under which it is embedded.</param>
/// <param name="Length">Its length, in UTF-16 units.</param>
/// <param name="RowLength">The length of the rows, in UTF-16 units.</param>
/// <param name="IndexLength">The length of the lines of the index of the corpus, in UTF-16 units.</param>
internal sealed record DocumentUse(string Path, string FilePath, string ResourceName, int Length, long RowLength, long IndexLength)
{
    public static DocumentUse Of(AnchoredFile file, EquatableArray<string> rows)
    {
        var (rowLength, indexLength) = (0L, 0L);
        for (var i = 0; i < rows.Count; i++)
        {
            if (!file.Entries[i].IsBroken)
            {
                rowLength += rows[i].Length + 1;
                indexLength += IndexLengthOf(file.Entries[i], file);
            }
        }

        var document = file.Document;
        return new(file.RequestedPath, document?.FilePath ?? string.Empty, document?.ResourceName ?? string.Empty, document?.Text.Length ?? 0, rowLength, indexLength);
    }

    // For an entry of the corpus, its id and the name of its unit.
    private static long IndexLengthOf(AnchoredEntry entry, AnchoredFile file) =>
        entry.Key.Document.Length == 0 ? entry.Key.Id.Length + Math.Max(file.DocumentId.Length, FilePaths.FileName(file.Path).Length) + 2 : 0;
}
