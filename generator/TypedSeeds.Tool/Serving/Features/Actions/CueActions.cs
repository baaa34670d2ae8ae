using TypedSeeds.Generator.Anchoring.Search;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Features.Completion;
using TypedSeeds.Tool.Serving.Features.Words;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>The words near to a quote that may be its cue, where the cue that is written is none of them.</summary>
internal static class CueActions
{
    private const int Most = 3;

    /// <summary>A cue of more words is compared with none.</summary>
    private const int MostWords = 8;

    public static IEnumerable<KnownAction> Of(Problem problem, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        var isAbsent = problem.Rule == Rules.QuoteNotFound && problem.Fix is null;
        if ((!isAbsent && problem.Rule != Rules.CueElsewhere) || file.Annotation is null || CursorPlace.Of(file.Text, problem.Place!.Span.Start, snapshot.Corpus.Schema) is not { Place: { Field.PlacedBy: { Length: > 0 } placedBy } } cursor)
        {
            return [];
        }

        var request = new CompletionRequest(snapshot, file, cursor);
        if (Annotation.Of(snapshot, file).QuotedAt(cursor.Place) is not ({ IsUnreadable: false } document, var annotated))
        {
            return [];
        }

        var words = DocumentWords.Of(document.Text, annotated.Layout);
        var found = new WordsBeside(request, words).CuesOf(placedBy, snapshot.Corpus.Schema)?.ToArray() ?? [];
        var cue = ScalarText.Of(cursor.Text, new(cursor.Start, cursor.End, cursor.Place.Scalar.Style, cursor.Place.Scalar.IsClosed));
        var act = snapshot.Corpus.Schema[KindTable.Statement].AllFields.First(static field => field.Key == FieldKeys.Act);
        return Nearest(found, words.Text, cue, word => ChoiceWords.Means(word.ToLowerInvariant(), act))
            .Distinct(StringComparer.Ordinal)
            .Where(nearest => nearest != cue)
            .Take(Most)
            .Select(nearest => (Words: nearest, Yaml: YamlScalar.Like(file.Text[cursor.Start..cursor.End], nearest)))
            .Where(static nearest => nearest.Yaml is not null)
            .Select(nearest => new KnownAction($"Write {nearest.Words} (look at it)", file, [new TextEdit(cursor.Start, cursor.End - cursor.Start, nearest.Yaml!)]));
    }

    // As many words in a row that share one with the cue, those first that share most.
    private static IEnumerable<string> Nearest(TextRange[] found, string text, string cue, Predicate<string> showsAct)
    {
        var wanted = cue.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var inOrder = found.OrderBy(static word => word.Start).ToArray();
        if (wanted.Length is 0 or > MostWords)
        {
            return [];
        }

        return Enumerable.Range(0, Math.Max(0, inOrder.Length - wanted.Length + 1))
            .Select(first => (First: first, Shared: wanted.Where((word, i) => IsSame(text, inOrder[first + i], word)).Count()))
            .Where(static row => row.Shared > 0)
            .OrderByDescending(static row => row.Shared)
            .Select(row => TextIndex.Normalize(text[inOrder[row.First].Start..inOrder[row.First + wanted.Length - 1].End]))
            .Concat(found.Take(1).Select(word => text.Substring(word.Start, word.Length)).Where(word => showsAct(word)));
    }

    private static bool IsSame(string text, TextRange range, string word) => text.AsSpan(range.Start, range.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
}
