using System.Collections;
using System.ComponentModel;

namespace TypedSeeds.Tables;

/// <summary>All entries of a document-scoped kind, document by document; collected at first use. For generated code.</summary>
/// <typeparam name="T">The record of the kind.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DocumentEntries<T> : IReadOnlyList<T>
    where T : Entry
{
    private readonly string _kind;
    private readonly EntryDirectory _documents;
    private T[]? _entries;

    /// <summary>Makes the list of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="documents">The documents of the corpus.</param>
    public DocumentEntries(string kind, EntryDirectory documents)
    {
        _kind = kind;
        _documents = documents;
    }

    /// <inheritdoc/>
    public int Count => Entries.Length;

    private T[] Entries => _entries ?? Collect();

    /// <inheritdoc/>
    public T this[int index] => Entries[index];

    /// <summary>The entry with the full id <c>document/entry</c>, or null where there is none.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public T? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        id = Nfc.Of(id);
        var scope = RowText.EndOf(id, 0, id.Length, RowText.Scope);
        return scope == id.Length
            ? null
            : (T?)_documents.FileOf(id, new TextRange(0, scope))?.EntriesOf(_kind)?.Find(id, new TextRange(scope + 1, id.Length - scope - 1));
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T[] Collect()
    {
        var count = 0;
        for (var place = 0; place < _documents.Count; place++)
        {
            count += _documents.FileAt(place)?.EntriesOf(_kind)?.Count ?? 0;
        }

        var collected = new T[count];
        count = 0;
        for (var place = 0; place < _documents.Count; place++)
        {
            if (_documents.FileAt(place)?.EntriesOf(_kind) is FileEntries<T> table)
            {
                table.CopyTo(collected, count);
                count += table.Count;
            }
        }

        return Interlocked.CompareExchange(ref _entries, collected, null) ?? collected;
    }
}
