using TypedSeeds.Generator.Anchoring.Splitting;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Drafting;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Features.Words;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>What can be done about words of a document that nothing quotes: an entry to be filled in, or a place in <c>ignore</c>. Both are in the annotation, which is another file.</summary>
internal static class SentenceActions
{
    public static IEnumerable<KnownAction> Of(Problem problem, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (!IsOfCoverage(problem) || AnnotationOf(snapshot, file) is not { } annotation)
        {
            return [];
        }

        var (words, heading) = WordsOf(problem.Place!.Span, file, annotation);
        return [.. Annotate(words, file.Text, annotation), .. Ignore(words, file.Text, annotation, heading)];
    }

    /// <summary>What can be done about words that are selected, or the sentence of the cursor, where no problem asks for them.</summary>
    public static IEnumerable<KnownAction> Of(TextRange selected, WorkspaceSnapshot snapshot, SnapshotFile file)
    {
        if (AnnotationOf(snapshot, file) is not { Document.IsUnreadable: false } annotation || annotation.File.Annotation is not { } annotated)
        {
            return [];
        }

        var end = Math.Min(selected.End, file.Text.Length);
        var words = new TextRange(Math.Min(selected.Start, end), Math.Max(0, end - selected.Start));
        if (string.IsNullOrWhiteSpace(file.Text.Substring(words.Start, words.Length)))
        {
            var sentences = DocumentWords.Of(file.Text, annotated.Anchored.Layout).Sentences;
            if (sentences.FirstOrDefault(sentence => sentence.Start <= words.Start && words.Start <= sentence.End) is not { Range.Length: > 0 } sentence)
            {
                return [];
            }

            words = new(sentence.Words, Math.Max(0, sentence.End - sentence.Words));
        }

        var isTold = snapshot.Corpus.Problems.Any(problem => IsOfCoverage(problem) && problem.Place is { } place && place.Path == file.Path && place.Span.Start < words.End && words.Start < place.Span.Start + Math.Max(1, place.Span.Length));
        if (words.Length == 0)
        {
            return [];
        }

        words = Trimmed(words, file.Text);
        var named = selected.Length == 0 ? [] : SelectionActions.Of(file.Text.Substring(words.Start, words.Length), SentenceOf(words, file.Text, annotated.Anchored.Layout), file.Text, annotation);
        return isTold ? named : [.. named, .. Annotate(words, file.Text, annotation)];
    }

    private static TextRange SentenceOf(TextRange words, string text, TextLayout layout) =>
        DocumentWords.Of(text, layout).Sentences.FirstOrDefault(sentence => sentence.Start <= words.Start && words.Start < sentence.End) is { Range.Length: > 0 } sentence ? new(sentence.Words, sentence.End - sentence.Words) : words;

    private static bool IsOfCoverage(Problem problem) => problem.Rule == Rules.SentenceNotCovered || problem.Rule == Rules.WordsNotCovered;

    private static Annotation? AnnotationOf(WorkspaceSnapshot snapshot, SnapshotFile file) =>
        file.Document is { } document && snapshot.AnnotationsOf(document).FirstOrDefault() is { } annotated && snapshot.FileOf(annotated.Source.FilePath) is { } other ? Annotation.Of(snapshot, other) : null;

    // The number of an item and the mark of a heading are no words of a sentence.
    private static (TextRange Words, bool IsHeading) WordsOf(FileSpan span, SnapshotFile file, Annotation annotation)
    {
        var sentence = annotation.File.Annotation is { } annotated ? DocumentWords.Of(file.Text, annotated.Anchored.Layout).Sentences.FirstOrDefault(sentence => sentence.Start <= span.Start && span.Start < sentence.End) : default;
        return sentence.Start == span.Start && sentence.Words > span.Start && sentence.Words < span.Start + span.Length
            ? (new(sentence.Words, span.Start + span.Length - sentence.Words), sentence.IsHeading)
            : (new(span.Start, span.Length), sentence.IsHeading && sentence.Start == span.Start);
    }

    private static TextRange Trimmed(TextRange range, string text)
    {
        var words = text.Substring(range.Start, range.Length);
        return new(range.Start + words.Length - words.TrimStart().Length, words.Trim().Length);
    }

    private static IEnumerable<KnownAction> Annotate(TextRange words, string text, Annotation annotation)
    {
        var statement = annotation.Schema[KindTable.Statement];
        var quote = SpokenQuote.Of(DocumentWords.Of(text, annotation.File.Annotation!.Anchored.Layout), words, statement.AllFields.First(static field => field.Key == FieldKeys.Act));
        if (SectionText.WithEntry(annotation, statement.Section, IdOf(text.Substring(words.Start, words.Length), annotation), StatementDrafts.FieldsOf(quote.Quote, GivenDefaults.Of(annotation.File.Path, annotation.File.Text), quote.Mode, quote.Cue)) is { } entry)
        {
            yield return new("Annotate it", annotation.File, [entry]);
        }
    }

    private static IEnumerable<KnownAction> Ignore(TextRange words, string text, Annotation annotation, bool isHeading)
    {
        if ((annotation.Loose.Root as LooseMapping)?.Find(annotation.File.Text, KindTable.Document)?.Value is not LooseMapping header)
        {
            yield break;
        }

        if (isHeading && SectionText.WithItem(annotation.File.Text, header, FieldKeys.Ignore, KindTable.HeadingsClass) is { } all)
        {
            yield return new($"Add all headings to '{FieldKeys.Ignore}'", annotation.File, [all]);
        }

        if (SectionText.WithItem(annotation.File.Text, header, FieldKeys.Ignore, DocumentWords.Of(text, annotation.File.Annotation!.Anchored.Layout).Quotes.Of(words)) is { } ignored)
        {
            yield return new($"Add it to '{FieldKeys.Ignore}'", annotation.File, [ignored]);
        }
    }

    private static string IdOf(string words, Annotation annotation)
    {
        var taken = annotation.Places.Where(static place => place.Role == YamlRole.Key && place.Shape is EntriesShape).Select(annotation.TextOf).ToHashSet(StringComparer.Ordinal);
        var id = WordIds.Of(WordIds.WithoutFiller(words)) is { Length: > 0 } named ? named : "sentence";
        return Enumerable.Range(1, taken.Count + 1).Select(number => number == 1 ? id : FormattableString.Invariant($"{id}-{number}")).First(candidate => !taken.Contains(candidate));
    }
}
