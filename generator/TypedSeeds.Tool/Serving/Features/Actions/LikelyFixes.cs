using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Features.Completion;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>Orders what may be written by what the entry and the words around its quote tell.</summary>
internal static class LikelyFixes
{
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

        if (problem.Rule == Rules.DuplicateId)
        {
            return AreTheSame(problem, file) ? fixes.OrderBy(static fix => fix.Edit.Text.Length == 0 ? 0 : 1) : fixes;
        }

        if (file.Annotation is not null && problem.Rule == Rules.WrongShape && fixes.Count > 1 && CursorPlace.Of(file.Text, problem.Place!.Span.Start, snapshot.Corpus.Schema) is { Place.Owner.Kind.Name: KindTable.Party } place)
        {
            var likely = LikelyKind.Of(new(snapshot, file, place), ScalarText.Of(file.Text, new(place.Start, place.End, place.Place.Scalar.Style, place.Place.Scalar.IsClosed)));
            return fixes.OrderBy(fix => likely is not null && IsOf(fix.Edit.Text, $"{FieldKeys.Kind}: {likely}") ? 0 : 1);
        }

        if (file.Annotation is not null && problem.Rule == Rules.UnknownChoice)
        {
            return Choices(problem, fixes, snapshot, file);
        }

        return problem.Rule == Rules.MissingField || problem.Rule == Rules.AgreementWithoutWords
            ? file.Annotation is not null && RequestIn(problem, snapshot, file) is { Place.Entry.Kind: { } kind } request ? kind.AllFields.Where(field => Adds(fixes, field.Key)).Aggregate(fixes, (all, field) => [.. Missing(field, all, request)]) : fixes
            : fixes;
    }

    // One of two entries that say the same is too many.
    private static bool AreTheSame(Problem problem, SnapshotFile file)
    {
        return problem is { Place: { } one, Second: { } other } && one.Path == file.Path && other.Path == file.Path
            && LooseReader.Read(file.Text) is var loose && ValueAt(loose.Root, one.Span.Start) is { } value && ValueAt(loose.Root, other.Span.Start) is { } same
            && file.Text[value.Start..value.End] == file.Text[same.Start..same.End];

        static LooseNode? ValueAt(LooseNode? root, int key) => root is LooseMapping file
            ? file.Pairs.Select(static section => section.Value).OfType<LooseMapping>().SelectMany(static section => section.Pairs).FirstOrDefault(entry => entry.Key.Start == key)?.Value
            : null;
    }

    private static bool Adds(IReadOnlyList<Fix> fixes, string key) => fixes.Any(fix => fix.Edit.Text.TrimStart().StartsWith(key + ": ", StringComparison.Ordinal));

    // The values that the other fields and the words around the quote show, in the place of what is to be written. Where all values are there, these are first.
    private static IEnumerable<Fix> Missing(Field field, IReadOnlyList<Fix> fixes, CompletionRequest request)
    {
        var likely = LikelyValues.Of(field, request).Distinct(StringComparer.Ordinal).Take(Generator.Values.Hint.MostChoices).ToArray();
        var toDo = PairOf(field, MissingValues.ToDo);
        return fixes.FirstOrDefault(fix => fix.Edit.Text.Contains(toDo, StringComparison.Ordinal)) is { } open
            ? likely
                .Select(value => open with { Label = string.Empty, Edit = open.Edit with { Text = open.Edit.Text.Replace(toDo, PairOf(field, value), StringComparison.Ordinal) } })
                .Concat(fixes)
                .DistinctBy(static fix => fix.Edit.Text)
            : fixes.OrderBy(fix => RankIn(likely, value => IsOf(fix.Edit.Text, PairOf(field, value))));
    }

    private static string PairOf(Field field, string value) => $"{field.Key}: {(field.IsMany ? $"[{value}]" : value)}";

    private static bool IsOf(string text, string pair) =>
        text.IndexOf(pair, StringComparison.Ordinal) is >= 0 and var start && (start + pair.Length == text.Length || !(char.IsLetterOrDigit(text[start + pair.Length]) || text[start + pair.Length] == '-'));

    // A word that is near to a value was meant for it. Where none is, the words around the quote tell more than the order of a table.
    private static IEnumerable<Fix> Choices(Problem problem, IReadOnlyList<Fix> fixes, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        var span = problem.Place!.Span;
        if (CursorPlace.Of(file.Text, span.Start, snapshot.Corpus.Schema) is not { Place.Field: { Type: FieldType.Choice } field } cursor)
        {
            return fixes;
        }

        var written = ScalarText.Of(file.Text, new(cursor.Start, cursor.End, cursor.Place.Scalar.Style, cursor.Place.Scalar.IsClosed)).ToLowerInvariant();
        var likely = LikelyChoices.Of(field, new(snapshot, file, cursor));
        var begins = likely.Where(value => written.Length > 0 && value.Contains('-', StringComparison.Ordinal) && written.StartsWith(value.Split('-')[0], StringComparison.Ordinal)).ToArray();
        var others = likely.Take(Generator.Values.Hint.MostChoices).Select(value => new Fix(file.Path, new TextEdit(span.Start, span.Length, value), IsSafe: false));
        return (problem.Fix is not null ? fixes.Concat(others) : fixes.Count > 0 ? fixes.OrderBy(fix => RankIn(likely, value => fix.Edit.Text.Trim('"', '\'') == value)) : others)
            .OrderBy(fix => begins.Contains(fix.Edit.Text) ? 0 : 1)
            .DistinctBy(static fix => fix.Edit.Text.Trim('"', '\''));
    }

    private static int RankIn(IReadOnlyList<string> likely, Predicate<string> isIt) => Enumerable.Range(0, likely.Count).FirstOrDefault(rank => isIt(likely[rank]), likely.Count);

    // Where two days may be meant, the one that the entry's own quotes say is, or else the one that the document says.
    private static IEnumerable<Fix> Dates(Problem problem, IReadOnlyList<Fix> fixes, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (file.Annotation is null || fixes.Count == 0)
        {
            return fixes;
        }

        var annotation = Annotation.Of(snapshot, file);
        if (fixes is [{ IsSafe: false, Edit: var edit } only] && annotation.At(problem.Place!.Span.Start) is { Field.Key: var key } && Limit(edit.Text.Trim('"', '\''), key) is { } day)
        {
            return [only with { Edit = edit with { Text = day } }, only];
        }

        var own = annotation.At(problem.Place!.Span.Start) is { Entry.Pair.Value: LooseMapping entry }
            ? FoundDates.In(file.Text[entry.Start..entry.End]).Where(date => entry.Start + date.Start != problem.Place.Span.Start).Select(static date => date.Date).ToHashSet(StringComparer.Ordinal)
            : [];
        var said = annotation.Document is { IsUnreadable: false } document ? FoundDates.In(document.Text).Select(static date => date.Date).ToHashSet(StringComparer.Ordinal) : [];
        return fixes.OrderBy(fix => fix.Edit.Text.Trim('"', '\'') is var date && own.Contains(date) ? 0 : said.Contains(date) ? 1 : 2);
    }

    // What starts from a day starts on it, and what is due by a day is due then.
    private static string? Limit(string date, string field) =>
        field is "starts" or "from" or "made" && date.EndsWith("/..", StringComparison.Ordinal) ? date[..^"/..".Length]
        : field is "due" or "until" && date.StartsWith("../", StringComparison.Ordinal) ? date["../".Length..]
        : null;

    // Its entry has a place for each value, so the words around its quote tell the likely ones.
    private static IEnumerable<Fix> ToBeWritten(Problem problem, IReadOnlyList<Fix> fixes, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        var span = problem.Place!.Span;
        if (file.Annotation is null || CursorPlace.Of(file.Text, span.Start, snapshot.Corpus.Schema) is not { Place.Field: { } field } cursor)
        {
            return fixes;
        }

        var request = new CompletionRequest(snapshot, file, cursor);
        var isInLine = cursor.Place.List is not { IsFlow: false };
        var likely = LikelyValues.Of(field, request).Where(value => isInLine || !value.Contains(", ", StringComparison.Ordinal));
        return likely
            .Select(value => fixes.FirstOrDefault(fix => fix.Edit.Text == value) ?? new Fix(file.Path, new TextEdit(span.Start, span.Length, value), IsSafe: false))
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
