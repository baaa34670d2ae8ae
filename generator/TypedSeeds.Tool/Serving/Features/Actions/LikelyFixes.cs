using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Features.Completion;
using TypedSeeds.Tool.Serving.Features.Words;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>Orders what may be written for a missing speaker or mode by the words around the quote.</summary>
internal static class LikelyFixes
{
    private const string SpeakerToDo = $"{FieldKeys.By}: [{MissingValues.ToDo}]";

    public static IEnumerable<Fix> Of(Problem problem, IReadOnlyList<Fix> fixes, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (problem.Rule == Rules.ToBeWritten)
        {
            return ToBeWritten(problem, fixes, snapshot, file);
        }

        if (problem.Rule == Rules.BadDate)
        {
            return Dates(problem, fixes, snapshot, file);
        }

        if (problem.Rule == Rules.MissingField && file.Annotation is not null && (Adds(fixes, FieldKeys.Kind) || Adds(fixes, FieldKeys.Act)))
        {
            return RequestIn(problem, snapshot, file) is { } entry ? KindOrAct(fixes, entry) : fixes;
        }

        var isSpeaker = fixes.Any(static fix => fix.Edit.Text.Contains($"{FieldKeys.By}: ", StringComparison.Ordinal));
        if (problem.Rule != Rules.MissingField || file.Annotation is null || !(isSpeaker || fixes.Any(static fix => fix.Edit.Text.Contains($"{FieldKeys.Mode}: ", StringComparison.Ordinal))) || RequestIn(problem, snapshot, file) is not { } request)
        {
            return fixes;
        }

        return isSpeaker ? Speakers(fixes, request)
            : LikelyMode.Of(request) is { } mode ? fixes.OrderBy(fix => fix.Edit.Text.Contains($"{FieldKeys.Mode}: {mode}", StringComparison.Ordinal) ? 0 : 1)
            : fixes;
    }

    private static bool Adds(IReadOnlyList<Fix> fixes, string key) => fixes.Any(fix => fix.Edit.Text.TrimStart().StartsWith(key + ": ", StringComparison.Ordinal));

    // The kind that the other fields of a party show, and the act that a cue or the words around the quote do.
    private static IEnumerable<Fix> KindOrAct(IReadOnlyList<Fix> fixes, CompletionRequest request)
    {
        if (Adds(fixes, FieldKeys.Kind))
        {
            return LikelyKind.Of(request) is { } kind ? fixes.OrderBy(fix => fix.Edit.Text.Contains($"{FieldKeys.Kind}: {kind}", StringComparison.Ordinal) ? 0 : 1) : fixes;
        }

        const string ActToDo = $"{FieldKeys.Act}: {MissingValues.ToDo}";
        return fixes.FirstOrDefault(static fix => fix.Edit.Text.Contains(ActToDo, StringComparison.Ordinal)) is { } open && request.Schema[KindTable.Statement].AllFields.FirstOrDefault(static field => field.Key == FieldKeys.Act) is { } act
            ? LikelyActs.Of(act, request)
                .Select(value => open with { Label = string.Empty, Edit = open.Edit with { Text = open.Edit.Text.Replace(ActToDo, $"{FieldKeys.Act}: {value}", StringComparison.Ordinal) } })
                .Take(Generator.Values.Hint.MostChoices)
                .Concat(fixes)
            : fixes;
    }

    // Where two days may be meant, the one that the entry's own quotes say is.
    private static IEnumerable<Fix> Dates(Problem problem, IReadOnlyList<Fix> fixes, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (fixes.Count < 2 || file.Annotation is null || Annotation.Of(snapshot, file).At(problem.Place!.Span.Start) is not { Entry.Pair.Value: LooseMapping entry })
        {
            return fixes;
        }

        var said = FoundDates.In(file.Text[entry.Start..entry.End]).Where(date => entry.Start + date.Start != problem.Place.Span.Start).Select(static date => date.Date).ToHashSet(StringComparer.Ordinal);
        return fixes.OrderBy(fix => said.Contains(fix.Edit.Text.Trim('"', '\'')) ? 0 : 1);
    }

    // Its entry has a place for each value, so the words around its quote tell the likely ones.
    private static IEnumerable<Fix> ToBeWritten(Problem problem, IReadOnlyList<Fix> fixes, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        var span = problem.Place!.Span;
        if (file.Annotation is null || CursorPlace.Of(file.Text, span.Start, snapshot.Corpus.Schema) is not { Place.Field: { } field } cursor)
        {
            return fixes;
        }

        var request = new CompletionRequest(snapshot, file, cursor);
        IEnumerable<string> likely = field switch
        {
            { Type: FieldType.Reference, Targets.Count: > 0 } => NamedNear(field, request).Select(static entry => entry.Key.Id),
            { Key: FieldKeys.Mode } => LikelyMode.Of(request) is { } mode ? [mode] : [],
            { Key: FieldKeys.Act } => LikelyActs.Of(field, request),
            { Key: FieldKeys.Kind } => LikelyKind.Of(request) is { } kind ? [kind] : [],
            _ => [],
        };
        return likely
            .Select(value => fixes.FirstOrDefault(fix => fix.Edit.Text == value) ?? new Fix(file.Path, new TextEdit(span.Start, span.Length, value), IsSafe: false))
            .Take(Generator.Values.Hint.MostChoices)
            .Concat(fixes)
            .DistinctBy(static fix => fix.Edit.Text);
    }

    private static IEnumerable<KnownEntry> NamedNear(Field field, CompletionRequest request)
    {
        var kinds = ReferenceKeys.Targets(request.Schema, field).Where(static kind => kind.Scope == Scope.Corpus).Select(static kind => kind.Name).ToHashSet(StringComparer.Ordinal);
        return new NamesNear(request, field.Key == FieldKeys.By).Named(EntryTable.Of(request.Snapshot).Files.SelectMany(static other => other.Entries).Where(entry => kinds.Contains(entry.Key.Kind)));
    }

    // Where parties are many, the fixes name none of them.
    private static IEnumerable<Fix> Speakers(IReadOnlyList<Fix> fixes, CompletionRequest request)
    {
        if (fixes.FirstOrDefault(static fix => fix.Edit.Text.Contains(SpeakerToDo, StringComparison.Ordinal)) is not { } open || request.Schema[KindTable.Statement].AllFields.FirstOrDefault(static field => field.Key == FieldKeys.By) is not { } by)
        {
            return fixes;
        }

        return NamedNear(by, request)
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
