using System.Collections;

namespace TypedSeeds.Tables;

/// <summary>References to entries, followed together at first use.</summary>
internal sealed class ReferenceList<T> : IReadOnlyList<T>
    where T : Entry
{
    private readonly CompiledFile _file;
    private readonly string? _kind;
    private readonly int _start;
    private readonly int _end;
    private T[]? _items;

    public ReferenceList(CompiledFile file, string? kind, int start, int end, int count)
    {
        _file = file;
        _kind = kind;
        _start = start;
        _end = end;
        Count = count;
    }

    public int Count { get; }

    public T this[int index] => Items[index];

    private T[] Items => _items ?? Follow();

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T[] Follow()
    {
        var items = new T[Count];
        var at = _start;
        for (var i = 0; i < items.Length; i++)
        {
            var end = RowText.EndOf(_file.Rows, at, _end, RowText.Item);
            items[i] = (T)_file.Resolve(_kind, at, end);
            at = end + 1;
        }

        _items = items;
        return items;
    }
}
