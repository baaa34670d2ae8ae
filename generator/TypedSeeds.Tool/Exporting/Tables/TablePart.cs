using TypedSeeds.Tool.Exporting.Model;

namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>What tables are made of: a whole corpus, or the part of it whose rows are of one document.</summary>
/// <param name="Document">The document of every row that has one; null where rows have none, or of several.</param>
/// <param name="Documents">The documents.</param>
/// <param name="Entries">The entries, with their fields.</param>
/// <param name="Quoting">The entries whose quotes are rows.</param>
internal sealed record TablePart(
    string? Document,
    IReadOnlyList<ExportedDocument> Documents,
    IReadOnlyList<EntryRow> Entries,
    IReadOnlyList<ExportedEntry> Quoting)
{
    /// <summary>The entries of a slice: few enough that their rows are no matter, and enough that a slice is none either.</summary>
    private const int SliceLength = 32;

    /// <summary>No row at all.</summary>
    public static TablePart None { get; } = new(null, [], [], []);

    public static TablePart Whole(ExportedCorpus corpus) => new(null, corpus.Documents, Rows(corpus), corpus.Entries);

    /// <summary>The whole corpus in slices, in its order. There is always one.</summary>
    public static IEnumerable<TablePart> Slices(ExportedCorpus corpus)
    {
        for (var start = 0; start == 0 || start < corpus.Entries.Count; start += SliceLength)
        {
            var entries = corpus.Entries.Skip(start).Take(SliceLength).ToArray();
            // Each document has an entry, so that those of a slice are never more.
            yield return new(
                null,
                [.. corpus.Documents.Skip(start).Take(SliceLength)],
                [.. entries.Select((entry, i) => new EntryRow(entry, start + i + 1))],
                entries);
        }
    }

    /// <summary>
    /// A part for each document, and last one for the entries that belong to none. An entry that belongs to none may
    /// quote a document: its quotes are in the part of that document. So are versions, which are of another document than their entry.
    /// </summary>
    public static IReadOnlyList<TablePart> ByDocument(ExportedCorpus corpus)
    {
        var entries = Rows(corpus).ToLookup(static row => row.Document, StringComparer.Ordinal);
        var quoting = corpus.Entries
            .SelectMany(static entry => entry.Quotes.Select(static quote => quote.Document.Id).Distinct(), static (entry, document) => (entry, document))
            .ToLookup(static quoted => quoted.document, static quoted => quoted.entry, StringComparer.Ordinal);
        return
        [
            .. corpus.Documents.Select(document => new TablePart(document.Id, [document], [.. entries[document.Id]], [.. quoting[document.Id]])),
            new(null, [], [.. entries[null]], []),
        ];
    }

    private static EntryRow[] Rows(ExportedCorpus corpus) => [.. corpus.Entries.Select(static (entry, i) => new EntryRow(entry, i + 1))];
}
