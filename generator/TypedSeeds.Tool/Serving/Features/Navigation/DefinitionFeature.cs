using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Navigation;

/// <summary>Where what is under the cursor leads: an id to its entry, a quote to its words in the document, words of a document to the quotes of them.</summary>
internal static class DefinitionFeature
{
    public static IReadOnlyList<Location> At(FeatureCall<TextDocumentPositionParams> call) => At(call.Snapshot, call.File, call.File.OffsetOf(call.Parameters.Position));

    public static IReadOnlyList<Location> At(WorkspaceSnapshot snapshot, SnapshotFile file, int offset)
    {
        if (file.Document is { } document)
        {
            return [.. QuotingEntries.At(snapshot, document, offset).Select(quoting => quoting.In(snapshot)).OfType<Location>().Distinct()];
        }

        if (file.Annotation is null)
        {
            return [];
        }

        var annotation = Annotation.Of(snapshot, file);
        if (annotation.At(offset) is not { } place)
        {
            return [];
        }

        if (QuotePlaces.Of(annotation, place) is { } quote)
        {
            return snapshot.FileOf(quote.Document.FilePath) is { } target ? [.. quote.Ranges.Select(quote.Document.InFile).Select(target.LocationOf)] : [];
        }

        if (place.Field?.Type == FieldType.DocumentPath)
        {
            return annotation.Document is { } named && snapshot.FileOf(named.FilePath) is { } text ? [text.LocationOf(0, 0)] : [];
        }

        if (place.Field?.IsOfPackages == true && annotation.Document is { IsCarried: true } carried)
        {
            return snapshot.FileOf(carried.FilePath) is { } texts ? [texts.LocationOf(carried.Offset, 0)] : [];
        }

        return [.. EntryUses.Of(snapshot, annotation, place).Select(entry => snapshot.FileOf(entry.Path)?.LocationOf(entry.Id)).OfType<Location>()];
    }
}
