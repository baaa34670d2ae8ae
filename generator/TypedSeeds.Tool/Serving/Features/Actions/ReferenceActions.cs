using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Features.Completion;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>What a reference may be that names no entry of its field: an entry that belongs into another field, or one that is named near the quote.</summary>
internal static class ReferenceActions
{
    public static IEnumerable<KnownAction> Of(Problem problem, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (file.Annotation is null || problem.Fix is not null || (problem.Rule != Rules.UnknownReference && problem.Rule != Rules.WrongKind)
            || CursorPlace.Of(file.Text, problem.Place!.Span.Start, snapshot.Corpus.Schema) is not { Place.Field: { Type: FieldType.Reference } field } cursor)
        {
            return [];
        }

        var others = (cursor.Place.List?.Items ?? []).Select(static item => item.Value).OfType<LooseScalar>().Select(scalar => ScalarText.Of(cursor.Marked, scalar)).ToArray();
        var likely = LikelyValues.Of(field, new(snapshot, file, cursor))
            .Where(value => !value.Contains(", ", StringComparison.Ordinal) && !others.Contains(value))
            .Distinct(StringComparer.Ordinal)
            .Take(Hint.MostChoices)
            .Select(value => new KnownAction($"Write {value} (look at it)", file, [new TextEdit(cursor.Start, cursor.End - cursor.Start, value)]));
        return problem.Rule == Rules.WrongKind ? Moves(problem, snapshot, file).Concat(likely) : likely;
    }

    /// <summary>Takes a name out where what it means is in its list already.</summary>
    public static IEnumerable<KnownAction> Again(Problem problem, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (file.Annotation is null || problem.Rule != Rules.UnknownReference || Annotation.Of(snapshot, file) is not { } annotation || annotation.At(problem.Place!.Span.Start) is not { List: { Items.Count: > 1 } list } place)
        {
            return [];
        }

        var meant = problem.Fix?.Edit.Text;
        return list.Items.Any(item => item.Value is LooseScalar other && other != place.Scalar && ScalarText.Of(file.Text, other) == meant) && LooseRemoval.Of(file.Text, list, place.Scalar) is { } edit
            ? [new(FixTitles.OfRemoval(file.Text.Substring(edit.Start, edit.Length)), file, [edit]) { IsMeant = true }]
            : [];
    }

    // A topic under 'about' of a statement goes to its topics.
    private static IEnumerable<KnownAction> Moves(Problem problem, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        var annotation = Annotation.Of(snapshot, file);
        if (annotation.At(problem.Place!.Span.Start) is not { Owner: { } owner, Entry: { Pair.Value: LooseMapping entry, Kind: { } kind } } place || owner.Mapping != entry)
        {
            yield break;
        }

        var (values, id) = (new FittingValues(snapshot, annotation), annotation.TextOf(place));
        var isAlone = place.List is not { Items.Count: > 1 };
        foreach (var field in kind.AllFields.Where(field => field.Type == FieldType.Reference && field.Targets.Count > 0 && field.Key != owner.Name && values.Fits(field, place.Scalar)))
        {
            var isThere = entry.Find(file.Text, field.Key) is not null;
            if (!isThere && isAlone && problem.Choices.Count == 0)
            {
                yield return new($"Write {field.Key} (look at it)", file, [new TextEdit(owner.Pair.Key.Start, owner.Pair.Key.End - owner.Pair.Key.Start, field.Key)]);
            }
            else if ((isThere ? field.IsMany : !isAlone)
                && (isAlone ? LooseRemoval.Of(file.Text, owner.Mapping, owner.Pair) : LooseRemoval.Of(file.Text, place.List!, place.Scalar)) is { } without
                && SectionText.WithItem(file.Text, entry, field.Key, id) is { } with && (with.End <= without.Start || with.Start >= without.End))
            {
                yield return new($"Move it to '{field.Key}' (look at it)", file, [.. new[] { without, with }.OrderBy(static edit => edit.Start)]);
            }
        }
    }
}
