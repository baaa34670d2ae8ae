using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading.Fast;

/// <summary>The items of all collections that are being read, the innermost last, so that none needs a list of its own.</summary>
internal sealed class NodeStack<T>
{
    private readonly List<T> _items = [];

    /// <summary>Where the items of a collection that begins now will begin.</summary>
    public int Mark => _items.Count;

    public void Add(T item) => _items.Add(item);

    /// <summary>Takes the items of the collection that began at a mark.</summary>
    public EquatableArray<T> Take(int mark)
    {
        var taken = new T[_items.Count - mark];
        _items.CopyTo(mark, taken, 0, taken.Length);
        _items.RemoveRange(mark, taken.Length);
        return new(taken);
    }
}
