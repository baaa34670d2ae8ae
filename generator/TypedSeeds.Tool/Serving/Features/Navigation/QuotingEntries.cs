using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Serving.Features.Words;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Navigation;

/// <summary>An entry that quotes words of a document.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Anchor">Its quote.</param>
internal sealed record QuotingEntry(CheckedEntry Entry, Anchor Anchor)
{
    /// <summary>Where the quote is written; the id of the entry where its quote is no text but a class.</summary>
    public Location? In(WorkspaceSnapshot snapshot)
    {
        var token = Anchor.Token > 0 ? Anchor.Token : Entry.Entry.Token;
        return snapshot.FileOf(Entry.File.Source.FilePath)?.LocationOf(Entry.File.Positions.Ranges[token]);
    }
}

/// <summary>Finds the entries that quote a place of a document.</summary>
internal static class QuotingEntries
{
    /// <summary>The entries whose quotes touch a range, the shortest quote first.</summary>
    public static IEnumerable<QuotingEntry> In(WorkspaceSnapshot snapshot, DocumentText document, TextRange range) =>
        from quote in Own(snapshot, document).Concat(Versions(snapshot, document))
        let anchor = quote.Anchor
        where anchor.Pieces.Any(piece => piece.Start < range.End && range.Start < piece.End)
        orderby anchor.Pieces.Sum(static piece => piece.Length)
        select quote;

    private static IEnumerable<QuotingEntry> Own(WorkspaceSnapshot snapshot, DocumentText document) =>
        from file in snapshot.AnnotationsOf(document)
        from entry in file.Anchored.Entries
        from anchor in entry.Anchors
        select new QuotingEntry(new CheckedEntry(file, entry), anchor);

    // The statements of other documents are walked where some of them have versions in this one.
    private static IEnumerable<QuotingEntry> Versions(WorkspaceSnapshot snapshot, DocumentText document) =>
        from file in snapshot.AnnotationsOf(document).Any(static own => own.Anchored.Guests.Count > 0) ? snapshot.Corpus.Files : []
        from entry in file.Anchored.Entries
        from version in entry.Versions
        where version.Document.Path == document.Path
        select new QuotingEntry(new CheckedEntry(file, entry), version.Anchor);

    /// <summary>The entries that quote the character at an offset; those that quote its sentence where none does.</summary>
    public static IReadOnlyList<QuotingEntry> At(WorkspaceSnapshot snapshot, DocumentText document, int offset)
    {
        var exact = In(snapshot, document, new(offset, 1)).ToArray();
        return exact.Length > 0 ? exact : [.. In(snapshot, document, SentenceAt(snapshot, document, offset))];
    }

    /// <summary>The sentence at an offset; the one character where none is.</summary>
    public static TextRange SentenceAt(WorkspaceSnapshot snapshot, DocumentText document, int offset)
    {
        var sentences = DocumentWords.Of(document.Text, snapshot.AnnotationsOf(document).FirstOrDefault()?.Anchored.Layout ?? default).Sentences;
        var index = Sentences.FirstEndingAfter(sentences, offset);
        return index < sentences.Count && sentences[index].Start <= offset ? sentences[index].Range : new(offset, Math.Min(1, document.Text.Length - offset));
    }
}
