using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>Finds chains of references that close, each once, in time linear in the links.</summary>
internal sealed class CycleFinder(Dictionary<(EntryKey Key, string Field), EquatableArray<EntryKey>> links)
{
    private readonly HashSet<(EntryKey Key, string Field)> _done = [];

    /// <summary>The entries of a chain that begins at an entry and closes, with the closing one at both ends; null where none does.</summary>
    public List<EntryKey>? Find(EntryKey start, string field)
    {
        var path = new List<EntryKey>();
        var onPath = new HashSet<EntryKey>();
        var open = new Stack<(EntryKey Key, bool Leave)>();
        open.Push((start, false));
        while (open.Count > 0)
        {
            var (key, leave) = open.Pop();
            if (leave)
            {
                path.RemoveAt(path.Count - 1);
                onPath.Remove(key);
                continue;
            }

            if (onPath.Contains(key))
            {
                return [.. path.Skip(path.IndexOf(key)), key];
            }

            if (!_done.Add((key, field)) || !links.TryGetValue((key, field), out var next))
            {
                continue;
            }

            path.Add(key);
            onPath.Add(key);
            open.Push((key, true));
            foreach (var item in next)
            {
                open.Push((item, false));
            }
        }

        return null;
    }
}
