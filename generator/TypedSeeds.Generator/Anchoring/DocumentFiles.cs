using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Finds the file of a document among all, and checks that it is the one that was annotated.</summary>
internal static class DocumentFiles
{
    public static DocumentText? Find(DocumentRequest request, IReadOnlyDictionary<string, DocumentText> documents)
    {
        if (!request.IsDefault)
        {
            return documents.TryGetValue(request.Path, out var document) ? document : null;
        }

        foreach (var extension in InputRoles.DocumentExtensions)
        {
            if (documents.TryGetValue(request.Path + extension, out var document))
            {
                return document;
            }
        }

        return null;
    }

    public static Finding NotFound(BoundFile file, DocumentRequest request)
    {
        var name = FilePaths.FileName(request.Path) + (request.IsDefault ? ".txt" : string.Empty);
        var advice = request.IsDefault
            ? " beside this file; put it there, or name another with 'text'"
            : " among the project's additional files; the path is relative to this file";
        return Finding.DocumentNotFound(new TokenPlace(file.Path, request.Token), name, advice);
    }

    /// <summary>Why nothing can be sought in a document; null where it can.</summary>
    public static Finding? Problem(BoundFile file, DocumentRequest request, DocumentText document)
    {
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
