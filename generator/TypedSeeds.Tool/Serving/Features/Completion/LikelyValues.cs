using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Features.Actions;
using TypedSeeds.Tool.Serving.Features.Words;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>Values of a field that what is written around it makes likely, as YAML: who is named near the quote, what its verbs do, and words that an entry shares with a sentence or a statement.</summary>
internal static class LikelyValues
{
    private const string StatedIn = "stated-in";

    /// <summary>The words that two things share are compared by so many of their first letters, so that forms of one word are one.</summary>
    private const int Stem = 5;

    /// <summary>Shorter words are those of grammar.</summary>
    private const int ShortestWord = 4;

    /// <summary>A sentence of which an entry has fewer words may be any.</summary>
    private const int LeastShared = 2;

    /// <summary>The likely values of a field, the likeliest first; several at once for a list of those who are named together.</summary>
    public static IEnumerable<string> Of(Field field, CompletionRequest request) => field switch
    {
        { Type: FieldType.Choice } => LikelyChoices.Of(field, request),
        { Type: FieldType.Reference, Targets.Count: > 0 } when field.Targets.Contains(KindTable.Statement) => Statements(request),
        { Type: FieldType.Reference, Targets.Count: > 0 } => Named(field, request),
        { Type: FieldType.Quote, Key: FieldKeys.Quote } when request.Place.Entry?.Kind?.Name == KindTable.Statement => Sentences(request),
        { Type: FieldType.Text, Key: FieldKeys.Summary } => Summaries(request),
        _ => [],
    };

    private static IEnumerable<string> Named(Field field, CompletionRequest request)
    {
        var kinds = ReferenceKeys.Targets(request.Schema, field).Where(static kind => kind.Scope == Scope.Corpus).Select(static kind => kind.Name).ToHashSet(StringComparer.Ordinal);
        string[] others = field.Key == FieldKeys.To ? [.. IdsOf(request, FieldKeys.By)] : [];
        var entries = EntryTable.Of(request.Snapshot).Files.SelectMany(static other => other.Entries).Where(entry => kinds.Contains(entry.Key.Kind) && !others.Contains(entry.Key.Id) && entry.Key.Id != request.Place.Entry?.Name).ToArray();
        var near = new NamesNear(request, field.Key == FieldKeys.By);
        string[] together = field.IsMany && request.Place.Entry?.Kind?.Name is KindTable.Event or KindTable.Agreement ? [.. near.InQuote(entries).Select(static entry => entry.Key.Id)] : [];
        return (together.Length > 1 ? [string.Join(", ", together)] : Array.Empty<string>()).Concat(near.Named(entries).Select(static entry => entry.Key.Id)).Concat(OfStatement(field, request));
    }

    // Who agrees is who says so, and to whom.
    private static IEnumerable<string> OfStatement(Field field, CompletionRequest request) =>
        field.Targets.Contains(KindTable.Party) && request.Place.Entry?.Kind?.Name == KindTable.Agreement
            ? IdsOf(request, StatedIn).SelectMany(id => StatementsIn(request).Where(statement => statement.Id == id)).SelectMany(statement => new[] { FieldKeys.By, FieldKeys.To }.SelectMany(key => TextsOf(request, statement.Fields.Find(request.Cursor.Marked, key)?.Value)))
            : [];

    private static IEnumerable<string> Statements(CompletionRequest request)
    {
        var own = request.Place.Entry is { Kind.Name: KindTable.Statement } entry ? entry.Name : null;
        var sought = Stems(WordsOfEntry(request));
        return StatementsIn(request)
            .Where(statement => statement.Id != own)
            .Select(statement => (statement.Id, Shared: Stems(statement.Id + " " + string.Join(' ', TextsOf(request, statement.Fields.Find(request.Cursor.Marked, FieldKeys.Quote)?.Value))).Count(sought.Contains)))
            .Where(static statement => statement.Shared > 0)
            .OrderByDescending(static statement => statement.Shared)
            .Select(static statement => statement.Id);
    }

    // The sentence of which the entry has words in its id, its cue or its summary.
    private static IEnumerable<string> Sentences(CompletionRequest request)
    {
        if (Annotation.Of(request.Snapshot, request.File).Document is not { IsUnreadable: false } document)
        {
            return [];
        }

        var words = DocumentWords.Of(document.Text, request.File.Annotation!.Anchored.Layout);
        var (sought, act) = (Stems(WordsOfEntry(request)), request.Schema[KindTable.Statement].AllFields.First(static field => field.Key == FieldKeys.Act));
        return words.Sentences
            .Select(sentence => (Range: new TextRange(sentence.Words, Math.Max(0, sentence.End - sentence.Words)), sentence.IsHeading))
            .Where(static sentence => sentence is { Range.Length: > 0, IsHeading: false })
            .Select(sentence => (sentence.Range, Shared: Stems(document.Text.Substring(sentence.Range.Start, sentence.Range.Length)).Count(sought.Contains)))
            .Where(static sentence => sentence.Shared >= LeastShared)
            .OrderByDescending(static sentence => sentence.Shared)
            .Select(sentence => SpokenQuote.Of(words, sentence.Range, act).Quote);
    }

    // What the document says of it, until somebody writes it in words of their own.
    private static IEnumerable<string> Summaries(CompletionRequest request) =>
        TextsOf(request, EntryFields.Find(request, FieldKeys.Quotes) ?? EntryFields.Find(request, FieldKeys.Quote))
            .Concat(IdsOf(request, StatedIn).SelectMany(id => StatementsIn(request).Where(statement => statement.Id == id)).SelectMany(statement => TextsOf(request, statement.Fields.Find(request.Cursor.Marked, FieldKeys.Quote)?.Value)))
            .Where(static words => words.Length > 0)
            .Select(YamlText.InQuotes);

    private static string WordsOfEntry(CompletionRequest request) => string.Join(' ', new[] { FieldKeys.Cue, FieldKeys.Summary, FieldKeys.Description, FieldKeys.Quotes }
        .SelectMany(key => TextsOf(request, EntryFields.Find(request, key)))
        .Prepend(request.Place.Entry?.Name.Replace('-', ' ') ?? string.Empty));

    private static HashSet<string> Stems(string words) =>
        [.. words.Split(words.Where(static character => !char.IsLetter(character)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries).Where(static word => word.Length >= ShortestWord).Select(static word => word[..Math.Min(Stem, word.Length)].ToLowerInvariant())];

    private static IEnumerable<string> IdsOf(CompletionRequest request, string key) => TextsOf(request, EntryFields.Find(request, key));

    private static IEnumerable<string> TextsOf(CompletionRequest request, LooseNode? node) => node switch
    {
        LooseScalar scalar => [EntryFields.TextOf(request, scalar)],
        LooseSequence list => list.Items.SelectMany(item => TextsOf(request, item.Value)),
        LooseMapping quote => TextsOf(request, quote.Find(request.Cursor.Marked, FieldKeys.Exact)?.Value),
        _ => [],
    };

    private static IEnumerable<(string Id, LooseMapping Fields)> StatementsIn(CompletionRequest request)
    {
        var text = request.Cursor.Marked;
        return request.Place.Entry?.Parent?.Mapping.Find(text, request.Schema[KindTable.Statement].Section)?.Value is LooseMapping section
            ? section.Pairs.Where(static pair => pair.Value is LooseMapping).Select(pair => (EntryFields.TextOf(request, pair.Key), (LooseMapping)pair.Value!))
            : [];
    }
}
