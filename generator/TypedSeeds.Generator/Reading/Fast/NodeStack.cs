using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Fast;

/// <summary>The items of all open collections, the innermost last: no collection needs a list of its own.</summary>
internal sealed class NodeStack<T>
{
    private readonly List<T> _items = [];

    /// <summary>The index of the first item of a collection that starts now.</summary>
    public int Mark => _items.Count;

    public void Add(T item) => _items.Add(item);

    /// <summary>Takes the items of the collection that started at a mark.</summary>
    public EquatableArray<T> Take(int mark)
    {
        var taken = new T[_items.Count - mark];
        _items.CopyTo(mark, taken, 0, taken.Length);
        _items.RemoveRange(mark, taken.Length);
        return new(taken);
    }
}
