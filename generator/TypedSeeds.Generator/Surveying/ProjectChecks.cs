using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>What the checks of a project found.</summary>
/// <param name="CanEmit">Whether what would be emitted could be compiled.</param>
/// <param name="SharesFiles">Whether there are so many annotations that what is generated of them shares files.</param>
/// <param name="RowsAreBytes">Whether the rows are more text than the compiler holds in literals of text, so that they are bytes.</param>
/// <param name="Findings">What is wrong.</param>
internal sealed record ProjectResult(bool CanEmit, bool SharesFiles, bool RowsAreBytes, EquatableArray<Finding> Findings) : IFindings;

/// <summary>The checks of what a project has as a whole: annotation files, documents, and how much text.</summary>
internal static class ProjectChecks
{
    public static ProjectResult Run(ProjectInput input)
    {
        var (annotations, documents, storage) = (input.Corpus.Annotations.Files, input.Corpus.Documents, input.Storage);
        if (annotations.Count == 0)
        {
            return new(false, false, false, CheckReading(documents).Prepend(Finding.NoAnnotation()).ToEquatableArray());
        }

        var storageFindings = CheckLength(annotations, storage).Concat(storage == DocumentStorage.Literal ? [] : CheckResources(annotations)).ToArray();
        return new(
            storageFindings.Length == 0,
            annotations.Count(static file => file.RowLength > 0) > Limits.GeneratedFiles,
            storage == DocumentStorage.Resource && annotations.Sum(static file => (long)file.IndexLength + file.RowLength) > Limits.TextLength,
            CheckUse(annotations, documents).Concat(CheckReading(documents)).Concat(storageFindings).ToEquatableArray());
    }

    private static IEnumerable<Finding> CheckUse(EquatableArray<SummarizedFile> annotations, DocumentIndex documents)
    {
        // A section that could not be read may be that of the document, and a path that leads to none may have been meant for it.
        if (annotations.Any(static file => !file.File.IsComplete || file.File.Findings.Any(static finding => finding.Rule == Rules.DocumentNotFound)))
        {
            return [];
        }

        var annotated = new HashSet<string>(annotations.Select(file => file.File.RequestedPath), StringComparer.Ordinal);
        var unused = documents.Documents.Where(document => document is { IsDeclared: true, IsUnreadable: false } && !annotated.Contains(document.Path)).ToArray();
        if (unused.Length == 0)
        {
            return [];
        }

        var readings = annotations.Where(static file => file.File.Header?[FieldKeys.Of] is not null).ToLookup(static file => FilePaths.WithoutExtension(file.File.Path), static file => FilePaths.FileName(file.File.Path), StringComparer.Ordinal);
        return unused
            .OrderBy(static document => document.Path, StringComparer.Ordinal)
            .Select(document => Finding.DocumentNotAnnotated(new WholePlace(document.FilePath), FilePaths.FileName(document.Path), readings[FilePaths.WithoutExtension(document.Path)].FirstOrDefault() ?? string.Empty, AnnotationOf(document)));
    }

    // Editors and downloads add an ending to a name.
    private static string AnnotationOf(DocumentText document)
    {
        var name = FilePaths.FileName(FilePaths.WithoutExtension(document.Path));
        return !document.Text.StartsWith(KindTable.VersionKey + ":", StringComparison.Ordinal) ? string.Empty
            : name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) ? name : name + ".yaml";
    }

    private static IEnumerable<Finding> CheckReading(DocumentIndex documents) => documents.Documents
        .Where(static document => document.IsUnreadable)
        .OrderBy(static document => document.Path, StringComparer.Ordinal)
        .Select(static document => ReadFailure.At(new WholePlace(document.FilePath), FilePaths.FileName(document.Path), document.Unreadable));

    private static IEnumerable<Finding> CheckLength(EquatableArray<SummarizedFile> annotations, DocumentStorage storage)
    {
        var length = annotations.Sum(file => file.IndexLength + (storage == DocumentStorage.Literal ? file.RowLength + TextLength(file) : 0));
        if (length > Limits.TextLength)
        {
            const string Divide = "divide the corpus over several projects";
            var (what, advice) = storage == DocumentStorage.Literal
                ? ("documents and entries", $"set {BuildProperties.DocumentStorage} to resource, or {Divide}")
                : ("ids that belong to the whole corpus", Divide);
            yield return Finding.TooMuchText(what, length, Limits.TextLength, advice);
        }
    }

    private static int TextLength(SummarizedFile file) => file.File.Document is { IsCarried: false } document ? document.Text.Length : 0;

    // A build value is cut at its first ';' or '#', so a name with one of them does not arrive whole. A document with
    // another problem is reported for that.
    private static IEnumerable<Finding> CheckResources(EquatableArray<SummarizedFile> annotations) => annotations
        .Select(static file => file.File.Document)
        .OfType<DocumentText>()
        .Where(static document => !document.IsCarried && !document.ResourceName.EndsWith(FilePaths.FileName(document.Path), StringComparison.Ordinal))
        .Select(static document => Finding.DocumentNotEmbedded(new WholePlace(document.FilePath), FilePaths.FileName(document.Path)));
}
