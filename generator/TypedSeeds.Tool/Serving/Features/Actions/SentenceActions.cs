using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Drafting;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>What can be done about words of a document that nothing quotes: an entry to be filled in, or a place in <c>ignore</c>. Both are in the annotation, which is another file.</summary>
internal static class SentenceActions
{
    public static IEnumerable<KnownAction> Of(Problem problem, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (problem.Rule != Rules.SentenceNotCovered && problem.Rule != Rules.WordsNotCovered)
        {
            return [];
        }

        var annotated = file.Document is { } document ? snapshot.AnnotationsOf(document).FirstOrDefault() : null;
        return annotated is null || snapshot.FileOf(annotated.Source.FilePath) is not { } other ? [] : Of(problem.Place!.Span, file.Text, Annotation.Of(snapshot, other));
    }

    private static IEnumerable<KnownAction> Of(FileSpan words, string text, Annotation annotation)
    {
        var quote = StatementDrafts.QuoteOf(text, new(words.Start, words.Length));
        if (SectionText.WithEntry(annotation, annotation.Schema[KindTable.Statement].Section, IdOf(text.Substring(words.Start, words.Length), annotation), StatementDrafts.FieldsOf(quote, GivenDefaults.Of(annotation.File.Path, annotation.File.Text))) is { } entry)
        {
            yield return new("Annotate it", annotation.File, [entry]);
        }

        if ((annotation.Loose.Root as LooseMapping)?.Find(annotation.File.Text, KindTable.Document)?.Value is LooseMapping header
            && SectionText.WithItem(annotation.File.Text, header, FieldKeys.Ignore, quote) is { } ignored)
        {
            yield return new($"Add it to '{FieldKeys.Ignore}'", annotation.File, [ignored]);
        }
    }

    private static string IdOf(string words, Annotation annotation)
    {
        var taken = annotation.Places.Where(static place => place.Role == YamlRole.Key && place.Shape is EntriesShape).Select(annotation.TextOf).ToHashSet(StringComparer.Ordinal);
        var id = WordIds.Of(words) is { Length: > 0 } named ? named : "sentence";
        return Enumerable.Range(1, taken.Count + 1).Select(number => number == 1 ? id : FormattableString.Invariant($"{id}-{number}")).First(candidate => !taken.Contains(candidate));
    }
}
