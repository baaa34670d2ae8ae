using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>Leaves out what failed a check, then what refers to it, and so on. Only files with a reference to what is left out are walked.</summary>
internal static class Dependents
{
    /// <summary>Some entries, the broken ones of all files, and all that depends on these.</summary>
    public static HashSet<EntryKey> With(IEnumerable<EntryKey> failed, EquatableArray<FileSummary> files, CancellationToken cancellation)
    {
        var leftOut = new HashSet<EntryKey>(failed);
        leftOut.UnionWith(files.Where(static file => file.IsBroken).SelectMany(static file => file.Entries).Where(static entry => entry.IsBroken).Select(static entry => entry.Key));
        var fresh = new HashSet<EntryKey>(leftOut);
        while (fresh.Count > 0)
        {
            var next = new HashSet<EntryKey>();
            foreach (var file in files)
            {
                cancellation.ThrowIfCancellationRequested();
                if (file.DependsOnAny(fresh))
                {
                    LeaveOut(file, fresh, leftOut, next);
                }
            }

            fresh = next;
        }

        return leftOut;
    }

    /// <summary>Follows references within a file to their end, so that the number of rounds is that of the files in a chain.</summary>
    private static void LeaveOut(FileSummary file, HashSet<EntryKey> fresh, HashSet<EntryKey> leftOut, HashSet<EntryKey> next)
    {
        var dependents = Find(file);
        var open = new Stack<EntryKey>(dependents.Keys.Where(fresh.Contains));
        while (open.Count > 0)
        {
            if (!dependents.TryGetValue(open.Pop(), out var keys))
            {
                continue;
            }

            foreach (var key in keys.Where(leftOut.Add))
            {
                open.Push(key);
                next.Add(key);
            }
        }
    }

    private static Dictionary<EntryKey, List<EntryKey>> Find(FileSummary file)
    {
        var dependents = new Dictionary<EntryKey, List<EntryKey>>();
        foreach (var entry in file.Entries)
        {
            foreach (var key in file.DependenciesOf(entry))
            {
                if (!dependents.TryGetValue(key, out var keys))
                {
                    dependents.Add(key, keys = []);
                }

                keys.Add(entry.Key);
            }
        }

        return dependents;
    }
}
