using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Navigation;

/// <summary>The links of an annotation: the files of documents, and addresses.</summary>
internal static class DocumentLinkFeature
{
    public static IReadOnlyList<DocumentLink> In(FeatureCall<TextDocumentParams> call) => In(call.Snapshot, call.File);

    public static IReadOnlyList<DocumentLink> In(WorkspaceSnapshot snapshot, SnapshotFile file) => file.Annotation is null ? [] :
    [
        .. from place in Annotation.Of(file, snapshot.Corpus.Schema).Places
           let target = TargetOf(snapshot, file, place)
           where target is not null
           select new DocumentLink(file.RangeOf(place.Scalar.Inner), target),
    ];

    private static string? TargetOf(WorkspaceSnapshot snapshot, SnapshotFile file, YamlPlace place) => place.Field?.Type switch
    {
        FieldType.DocumentPath => file.Annotation!.Anchored.Document is { } document ? snapshot.FileOf(document.FilePath)?.Uri : null,
        FieldType.Uri => Uri.TryCreate(ScalarText.Of(file.Text, place.Scalar), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null,
        _ => null,
    };
}
