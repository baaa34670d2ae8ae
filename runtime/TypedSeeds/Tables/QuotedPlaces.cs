using System.ComponentModel;

namespace TypedSeeds.Tables;

/// <summary>From words and places of documents to quotes and entries. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class QuotedPlaces
{
    /// <summary>The entries whose quote holds a character.</summary>
    /// <param name="entries">The entries of the document.</param>
    /// <param name="document">The document.</param>
    /// <param name="offset">The offset of the character, in UTF-16 units.</param>
    /// <param name="quote">The quote of an entry.</param>
    /// <exception cref="ArgumentOutOfRangeException">The document has no such character.</exception>
    public static IReadOnlyList<TEntry> At<TEntry>(IReadOnlyList<TEntry> entries, SourceDocument document, int offset, Func<TEntry, Quote> quote)
        where TEntry : Entry
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(offset, document.Text.Length);
        return [.. entries.Where(entry => quote(entry).Contains(offset))];
    }

    /// <summary>The entries whose quote holds a character, then those of other documents whose version in this one does.</summary>
    /// <param name="entries">The entries of the document.</param>
    /// <param name="document">The document.</param>
    /// <param name="offset">The offset of the character, in UTF-16 units.</param>
    /// <param name="quote">The quote of an entry.</param>
    /// <param name="guests">The entries that have a version in the document.</param>
    /// <param name="versions">The versions of an entry, in any document.</param>
    /// <exception cref="ArgumentOutOfRangeException">The document has no such character.</exception>
    public static IReadOnlyList<TEntry> At<TEntry>(
        IReadOnlyList<TEntry> entries, SourceDocument document, int offset, Func<TEntry, Quote> quote, IReadOnlyList<TEntry> guests, Func<TEntry, IReadOnlyList<Quote>> versions)
        where TEntry : Entry
    {
        var found = At(entries, document, offset, quote);
        var carrier = document.ReadingOf ?? document;
        return guests.Count == 0 ? found : [.. found.Union(guests.Where(entry => versions(entry).Any(version => version.Document.Equals(carrier) && version.Contains(offset))))];
    }

    /// <summary>The places of several documents that have the given words.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="words">The words.</param>
    /// <param name="wholeWords">Whether only whole words are found.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    /// <exception cref="ArgumentException">There is no letter or digit in the words.</exception>
    public static IReadOnlyList<Quote> Search(IEnumerable<SourceDocument> documents, string words, bool wholeWords) =>
        [.. documents.SelectMany(document => document.Search(words, wholeWords))];
}
