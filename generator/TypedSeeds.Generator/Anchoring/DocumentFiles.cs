using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Finds the file of a document among all, and checks that it is the one that was annotated.</summary>
internal static class DocumentFiles
{
    /// <summary>So many documents are listed where one is not there.</summary>
    private const int MostListed = 6;

    /// <summary>The document of a request: the one with its name, or the only one whose name looks the same.</summary>
    public static DocumentText? Find(DocumentRequest request, DocumentNames documents) =>
        Paths(request).Select(documents.Exact).FirstOrDefault(static found => found is not null)
        ?? Paths(request).Select(documents.LookingAlike).FirstOrDefault(static found => found is not null);

    /// <summary>The end of a message where there is no document of a name: the file that is probably meant, or else those that there are.</summary>
    public static Hint Advice(string annotation, DocumentRequest request, DocumentNames documents) =>
        Near(FilePaths.Folder(annotation), request, documents) is { Text.Length: > 0 } near ? near
        : (request.IsDefault ? " beside this file; put it there, or name another with 'text'" : "; the path is relative to this file") + Listed(request, FilePaths.Folder(annotation), documents);

    private static string Listed(DocumentRequest request, string folder, DocumentNames documents) => documents.ListFrom(folder, MostListed) is not { Length: > 0 } list
        ? ", and no other document is there"
        : $" ({list})" + Alike(NameOf(request), folder, documents);

    // Where a name in the list looks like the one that is sought, the two would be the same word to a reader.
    private static string Alike(string name, string folder, DocumentNames documents) =>
        documents.LookingAs(name, folder) is { } alike ? $"; '{alike}' only looks the same{LookAlikes.Clause(name, alike)}" : string.Empty;

    private static string NameOf(DocumentRequest request) => FilePaths.FileName(request.Path) + (request.IsDefault ? ".txt" : string.Empty);

    /// <summary>A clause that names the file that is probably meant where there is no document of that name; empty where none comes close.</summary>
    private static Hint Near(string folder, DocumentRequest request, DocumentNames documents) =>
        Paths(request).Select(documents.InOtherCase).FirstOrDefault(static found => found is not null) is { } other ? Meant(folder, request, other, " (capitals count in the names of files)")
        : !request.IsDefault && documents.Closest(request.Path) is { } closest ? Meant(folder, request, closest, string.Empty)
        : !request.IsDefault && documents.Named(request.Path) is { } named ? Elsewhere(folder, request, named)
        : Hint.None;

    private static Hint Elsewhere(string folder, DocumentRequest request, DocumentText document)
    {
        var path = FilePaths.Relative(folder, document.Path);
        var isSameName = FilePaths.FileName(path) == FilePaths.FileName(request.Path);
        return new(isSameName ? $" at this path; write '{path}', since a path begins at the folder of this file" : $"; did you mean '{path}'?", new(path, IsSafe: false));
    }

    // Another file may have the name by mistake, so a person looks at it. Where no path is given, there is none to mend.
    private static Hint Meant(string folder, DocumentRequest request, DocumentText document, string why) => new(
        Closest.Hint(FilePaths.FileName(request.Path), FilePaths.FileName(document.Path)).Text + why,
        request.IsDefault ? null : new(FilePaths.Relative(folder, document.Path), IsSafe: false));

    /// <param name="file">The file that asks for the document.</param>
    /// <param name="request">What it asks for.</param>
    /// <param name="advice">The end of the message.</param>
    /// <returns>The finding; null where it names a document of another package that was not found, which is reported.</returns>
    public static Finding? NotFound(BoundFile file, DocumentRequest request, Hint advice)
    {
        var place = new TokenPlace(file.Path, request.Token);
        return !request.IsReading ? Finding.DocumentNotFound(place, NameOf(request), advice)
            : request.Of is { } carried ? Finding.TextNotCarried(place, carried.Key.FullId, carried.Package, advice.Text)
            : null;
    }

    private static IEnumerable<string> Paths(DocumentRequest request) =>
        request.IsDefault ? InputRoles.DocumentExtensions.Select(extension => request.Path + extension) : [request.Path];

    /// <summary>Whether anything can be sought in a document.</summary>
    public static bool CanBeSearched(DocumentText document) => !document.IsUnreadable && document.IsUtf8 && document.Length <= Limits.DocumentLength;

    /// <summary>Why nothing can be sought in a document; null where it can.</summary>
    public static Finding? Problem(BoundFile file, DocumentRequest request, DocumentText document)
    {
        if (document.IsUnreadable)
        {
            return null;
        }

        if (!document.IsUtf8)
        {
            return Finding.DocumentNotUtf8(new TokenPlace(file.Path, request.Token), FilePaths.FileName(document.Path));
        }

        if (document.Length > Limits.DocumentLength)
        {
            return Finding.FileTooLarge(new TokenPlace(file.Path, request.Token), FilePaths.FileName(document.Path), document.Length, Limits.DocumentLength);
        }

        return null;
    }

    /// <summary>What is wrong where the document is not the text that was annotated; null where it is, or no hash is given.</summary>
    public static Finding? HashProblem(BoundFile file, DocumentRequest request, DocumentText document)
    {
        return request.Sha256.Length == 0 || DocumentHash.Matches(document.Text, request.Sha256)
            ? null
            : Finding.HashDiffers(new TokenPlace(file.Path, request.HashToken), FilePaths.FileName(document.Path), DocumentHash.Of(document.Text));
    }
}
