using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Features.Navigation;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Symbols;

/// <summary>Hints within an annotation: the line of the document before each quote, the name of a party after its id.</summary>
internal static class InlayHintFeature
{
    public static IReadOnlyList<InlayHint> In(FeatureCall<TextDocumentRangeParams> call)
    {
        var (start, end) = (call.File.OffsetOf(call.Parameters.Range.Start), call.File.OffsetOf(call.Parameters.Range.End));
        return In(call.Snapshot, call.File, new(start, Math.Max(0, end - start)));
    }

    public static IReadOnlyList<InlayHint> In(WorkspaceSnapshot snapshot, SnapshotFile file, TextRange range) =>
        file.Annotation is null ? [] : [.. LinesOf(file, range).Concat(NamesOf(snapshot, file, range)).OrderBy(static hint => hint.Offset).Select(static hint => hint.Hint)];

    private static IEnumerable<(int Offset, InlayHint Hint)> LinesOf(SnapshotFile file, TextRange range)
    {
        var (anchored, positions) = (file.Annotation!.Anchored, file.Annotation.Positions);
        if (anchored.Document is not { } document)
        {
            yield break;
        }

        var lines = new TextLines(document.Text);
        foreach (var anchor in anchored.Entries.SelectMany(static entry => entry.Anchors).Where(static anchor => anchor.Token > 0))
        {
            var start = positions.Ranges[anchor.Token].Start;
            if (start >= range.Start && start <= range.End)
            {
                yield return (start, new(file.PositionOf(start), FormattableString.Invariant($"line {lines.LineAt(anchor.Start) + 1}")) { PaddingRight = true });
            }
        }
    }

    private static IEnumerable<(int Offset, InlayHint Hint)> NamesOf(WorkspaceSnapshot snapshot, SnapshotFile file, TextRange range)
    {
        var annotation = Annotation.Of(snapshot, file);
        foreach (var place in annotation.Places.Where(place => place.Field is { Type: FieldType.Reference } field && field.Targets.Contains(KindTable.Party) && place.Scalar.End >= range.Start && place.Scalar.End <= range.End))
        {
            var id = annotation.TextOf(place);
            var name = UsedEntries.Find(annotation.Schema, place.Field, id)?.Label ?? (EntryUses.Of(snapshot, annotation, place) is [var named, ..] ? named.Label : string.Empty);
            if (name.Length > 0 && !SaysNoMore(id, name))
            {
                yield return (place.Scalar.End, new(file.PositionOf(place.Scalar.End), name) { PaddingLeft = true });
            }
        }
    }

    private static bool SaysNoMore(string id, string name) => string.Equals(id.Replace('-', ' '), name, StringComparison.OrdinalIgnoreCase);
}
