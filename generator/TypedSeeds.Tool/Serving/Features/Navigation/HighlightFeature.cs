using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Navigation;

/// <summary>The places of a file that declare or name the entry under the cursor.</summary>
internal static class HighlightFeature
{
    private const int Read = 2;
    private const int Write = 3;

    public static IReadOnlyList<DocumentHighlight> At(FeatureCall<TextDocumentPositionParams> call) => At(call.Snapshot, call.File, call.File.OffsetOf(call.Parameters.Position));

    public static IReadOnlyList<DocumentHighlight> At(WorkspaceSnapshot snapshot, SnapshotFile file, int offset)
    {
        if (file.Annotation is null)
        {
            return [];
        }

        var annotation = Annotation.Of(snapshot, file);
        return annotation.At(offset) is not { } place ? [] :
        [
            .. EntryUses.Of(snapshot, annotation, place)
                .SelectMany(entry => EntryUses.In(annotation, entry.Key))
                .Select(use => new DocumentHighlight(file.RangeOf(use.Place.Scalar.Inner), use.IsDeclaration ? Write : Read)),
        ];
    }
}
