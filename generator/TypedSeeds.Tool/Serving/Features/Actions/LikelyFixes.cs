using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Features.Completion;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>Orders what may be written for a missing speaker or mode by the words around the quote.</summary>
internal static class LikelyFixes
{
    private const string SpeakerToDo = $"{FieldKeys.By}: [{MissingValues.ToDo}]";

    public static IEnumerable<Fix> Of(Problem problem, IReadOnlyList<Fix> fixes, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        var isSpeaker = fixes.Any(static fix => fix.Edit.Text.Contains($"{FieldKeys.By}: ", StringComparison.Ordinal));
        if (problem.Rule != Rules.MissingField || file.Annotation is null || !(isSpeaker || fixes.Any(static fix => fix.Edit.Text.Contains($"{FieldKeys.Mode}: ", StringComparison.Ordinal))) || RequestIn(problem, snapshot, file) is not { } request)
        {
            return fixes;
        }

        return isSpeaker ? Speakers(fixes, request)
            : LikelyMode.Of(request) is { } mode ? fixes.OrderBy(fix => fix.Edit.Text.Contains($"{FieldKeys.Mode}: {mode}", StringComparison.Ordinal) ? 0 : 1)
            : fixes;
    }

    // Where parties are many, the fixes name none of them.
    private static IEnumerable<Fix> Speakers(IReadOnlyList<Fix> fixes, CompletionRequest request)
    {
        if (fixes.FirstOrDefault(static fix => fix.Edit.Text.Contains(SpeakerToDo, StringComparison.Ordinal)) is not { } open || request.Schema[KindTable.Statement].AllFields.FirstOrDefault(static field => field.Key == FieldKeys.By) is not { } by)
        {
            return fixes;
        }

        var kinds = ReferenceKeys.Targets(request.Schema, by).Select(static kind => kind.Name).ToHashSet(StringComparer.Ordinal);
        return new NamesNear(request)
            .Named(EntryTable.Of(request.Snapshot).Files.SelectMany(static file => file.Entries).Where(entry => kinds.Contains(entry.Key.Kind)))
            .Select(entry => open with { Label = string.Empty, Edit = open.Edit with { Text = open.Edit.Text.Replace(SpeakerToDo, $"{FieldKeys.By}: [{entry.Key.Id}]", StringComparison.Ordinal) } })
            .Take(Generator.Values.Hint.MostChoices)
            .Concat(fixes)
            .DistinctBy(static fix => fix.Edit.Text);
    }

    // A field of the entry is a place in it, as a cursor would be.
    private static CompletionRequest? RequestIn(Problem problem, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        var place = Annotation.Of(snapshot, file).Places.FirstOrDefault(place => place.Scalar.Start > problem.Place!.Span.Start);
        return place?.Entry is null || CursorPlace.Of(file.Text, place.Scalar.Start, snapshot.Corpus.Schema) is not { } cursor ? null : new(snapshot, file, cursor);
    }
}
