namespace TypedSeeds.Tables;

/// <summary>Finds ids that are parts of a text, without copying them. Open addressing, at most half full.</summary>
internal sealed class IdIndex
{
    private readonly string _text;
    private readonly int[] _slots;
    private readonly TextRange[] _ids;
    private int _count;

    public IdIndex(string text, int capacity)
    {
        _text = text;
        _ids = new TextRange[capacity];
        var size = 4;
        while (size < capacity * 2)
        {
            size *= 2;
        }

        _slots = new int[size];
    }

    public void Add(TextRange id)
    {
        _ids[_count++] = id;
        var slot = SlotOf(_text, id);
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = _count;
    }

    /// <summary>The number of an id that is part of a text, in the order in which ids were added, or -1.</summary>
    public int IndexOf(string text, TextRange id)
    {
        for (var slot = SlotOf(text, id); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            var known = _ids[_slots[slot] - 1];
            if (known.Length == id.Length && TextParts.AreSame(_text, known.Start, text, id.Start, id.Length))
            {
                return _slots[slot] - 1;
            }
        }

        return -1;
    }

    private int SlotOf(string text, TextRange id)
    {
        var hash = RowText.Hash(text, id.Start, id.End);
        return (int)(hash ^ (hash >> 15)) & (_slots.Length - 1);
    }
}
