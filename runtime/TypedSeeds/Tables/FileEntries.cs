using System.Collections;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace TypedSeeds.Tables;

/// <summary>The entries of one kind in one file. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FileEntries
{
    // Fields: a property is one more method to be compiled at the first access to any entry.
    internal readonly string Kind;

    private protected readonly int Length;

    private readonly CompiledFile _file;
    private readonly int _columns;
    private readonly int _firstLine;
    private IdIndex? _ids;

    private protected FileEntries(CompiledFile file, string kind, int columns)
    {
        _file = file;
        _columns = columns;
        Kind = kind;
        _firstLine = file.NextSection(kind, out Length);
        Before = file.LastEntries;
        file.LastEntries = this;
    }

    /// <summary>The number of entries.</summary>
    public int Count => Length;

    /// <summary>The table of another kind in the same file, or null.</summary>
    internal FileEntries? Before { get; }

    internal Entry this[int row] => EntryAt(row);

    /// <summary>The ids, each when it is asked for. No entry is made.</summary>
    internal IEnumerable<string> Ids => Enumerable.Range(_firstLine, Count).Select(_file.IdOf).Select(id => _file.Rows.Substring(id.Start, id.Length));

    /// <summary>The entry whose id is part of a text.</summary>
    internal Entry? Find(string text, TextRange id)
    {
        var row = IndexOf(text, id);
        return row < 0 ? null : EntryAt(row);
    }

    /// <summary>The first entry that had an id before; null where none had.</summary>
    internal Entry? FindFormer(string id)
    {
        for (var row = 0; row < Length; row++)
        {
            if (EntryAt(row) is var entry && entry.Formerly.Contains(id))
            {
                return entry;
            }
        }

        return null;
    }

    private protected abstract Entry EntryAt(int row);

    private protected int IndexOf(string text, TextRange id) => (_ids ??= MakeIndex()).IndexOf(text, id);

    private protected Entry Read(int row)
    {
        var starts = _file.RowStarts;
        var reader = new RowReader(_file, starts[_firstLine + row], starts[_firstLine + row + 1] - 1);
        var entry = _file.Corpus.Read(Kind, ref reader);
        return entry.ColumnCount + Entry.CommonColumnCount == _columns ? entry : throw OtherColumns(entry);
    }

    private InvalidOperationException OtherColumns(Entry entry) => new(
        $"The rows of {Kind} have {_columns} columns, and its record reads {entry.ColumnCount + Entry.CommonColumnCount}: the generator that wrote the rows and the referenced runtime are of different versions of TypedSeeds. Use one version for both, and build again.");

    private IdIndex MakeIndex()
    {
        var index = new IdIndex(_file.Rows, Count);
        for (var row = 0; row < Count; row++)
        {
            index.Add(_file.IdOf(_firstLine + row));
        }

        return index;
    }
}

/// <summary>The entries of one kind in one file, each made at first use, once. For generated code.</summary>
/// <typeparam name="T">The record of the kind.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FileEntries<T> : FileEntries, IReadOnlyList<T>
    where T : Entry
{
    private readonly T?[] _entries;

    /// <summary>Makes the table of a kind; a file's tables are made in the order of its rows.</summary>
    /// <param name="file">The file with the rows.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="columns">The number of columns of a row after the id.</param>
    public FileEntries(CompiledFile file, string kind, int columns)
        : base(file, kind, columns)
    {
        _entries = new T?[Length];
    }

    /// <summary>The entry of a row: the same instance for every thread.</summary>
    public new T this[int row] => _entries[row] ?? Make(row);

    /// <summary>The entry with the id, or null where there is none.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public T? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        id = Nfc.Of(id);
        var row = IndexOf(id, new TextRange(0, id.Length));
        return row < 0 ? null : this[row];
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var row = 0; row < Count; row++)
        {
            yield return this[row];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected override Entry EntryAt(int row) => this[row];

    internal void CopyTo(T[] entries, int start)
    {
        for (var row = 0; row < Count; row++)
        {
            entries[start + row] = this[row];
        }
    }

    // Not Interlocked or lock, which load another assembly at the first access to any entry. Making an entry reads nothing of it,
    // so that no other lock is taken under this one.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private T Make(int row) => _entries[row] ??= (T)Read(row);
}
