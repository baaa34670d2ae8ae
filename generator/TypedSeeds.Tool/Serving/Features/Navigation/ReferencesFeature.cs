using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Navigation;

/// <summary>The places that name what is under the cursor: the uses of an id in all files, and the quotes of a sentence.</summary>
internal static class ReferencesFeature
{
    public static IReadOnlyList<Location> At(FeatureCall<ReferenceParams> call) =>
        At(call.Snapshot, call.File, call.File.OffsetOf(call.Parameters.Position), call.Parameters.Context?.IncludeDeclaration ?? true);

    public static IReadOnlyList<Location> At(WorkspaceSnapshot snapshot, SnapshotFile file, int offset, bool includesDeclaration)
    {
        if (file.Document is { } document)
        {
            return Quoting(snapshot, QuotingEntries.In(snapshot, document, QuotingEntries.SentenceAt(snapshot, document, offset)));
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

        return QuotePlaces.Of(annotation, place) is { } quote
            ? Quoting(snapshot, quote.Ranges.SelectMany(range => QuotingEntries.In(snapshot, quote.Document, range)))
            : [.. EntryUses.Of(snapshot, annotation, place)
                .SelectMany(entry => EntryUses.InAll(snapshot, entry.Key))
                .Where(use => includesDeclaration || !use.IsDeclaration)
                .Select(static use => use.File.LocationOf(use.Place.Scalar.Inner))];
    }

    private static Location[] Quoting(WorkspaceSnapshot snapshot, IEnumerable<QuotingEntry> entries) => [.. entries.Select(quoting => quoting.In(snapshot)).OfType<Location>().Distinct()];
}
