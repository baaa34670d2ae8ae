using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Navigation;

/// <summary>The links of an annotation: the files of documents, and addresses.</summary>
internal static class DocumentLinkFeature
{
    public static IReadOnlyList<DocumentLink> In(FeatureCall<TextDocumentParams> call) => In(call.Snapshot, call.File);

    public static IReadOnlyList<DocumentLink> In(WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (file.Annotation is null)
        {
            return [];
        }

        var annotation = Annotation.Of(snapshot, file);
        return
        [
            .. from place in annotation.Places
               let target = TargetOf(snapshot, annotation, place)
               where target is not null
               select new DocumentLink(file.RangeOf(place.Scalar.Inner), target),
        ];
    }

    private static string? TargetOf(WorkspaceSnapshot snapshot, Annotation annotation, YamlPlace place) => place.Field?.Type switch
    {
        FieldType.DocumentPath => annotation.Document is { } document ? snapshot.FileOf(document.FilePath)?.Uri : null,
        FieldType.Uri => Uri.TryCreate(annotation.TextOf(place), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null,
        _ => null,
    };
}
