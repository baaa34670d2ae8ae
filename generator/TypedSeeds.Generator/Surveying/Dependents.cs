using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>Leaves out what failed a check, then what refers to it, and so on. Only files with a reference to what is left out are walked.</summary>
internal static class Dependents
{
    /// <summary>After so many rounds all files are walked at once: a chain may lead through each of thousands, or between two of them a thousand times.</summary>
    private const int MostRounds = 4;

    /// <summary>Some entries, the broken ones of all files, and all that depends on these.</summary>
    public static HashSet<EntryKey> With(IEnumerable<EntryKey> failed, EquatableArray<FileSummary> files, CancellationToken cancellation)
    {
        var leftOut = new HashSet<EntryKey>(failed);
        leftOut.UnionWith(files.Where(static file => file.IsBroken).SelectMany(static file => file.Entries).Where(static entry => entry.IsBroken).Select(static entry => entry.Key));
        var fresh = new HashSet<EntryKey>(leftOut);
        for (var round = 0; fresh.Count > 0 && round < MostRounds; round++)
        {
            var next = new HashSet<EntryKey>();
            foreach (var file in files)
            {
                cancellation.ThrowIfCancellationRequested();
                if (file.DependsOnAny(fresh))
                {
                    var dependents = Find([file], cancellation);
                    LeaveOut(dependents, dependents.Keys.Where(fresh.Contains), leftOut, next);
                }
            }

            fresh = next;
        }

        if (fresh.Count > 0)
        {
            LeaveOut(Find(files, cancellation), fresh, leftOut, []);
        }

        return leftOut;
    }

    /// <summary>Follows references to their end: in one file, so that the number of rounds is that of the files in a chain, or in all.</summary>
    private static void LeaveOut(Dictionary<EntryKey, List<EntryKey>> dependents, IEnumerable<EntryKey> fresh, HashSet<EntryKey> leftOut, HashSet<EntryKey> next)
    {
        var open = new Stack<EntryKey>(fresh);
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

    private static Dictionary<EntryKey, List<EntryKey>> Find(IEnumerable<FileSummary> files, CancellationToken cancellation)
    {
        var dependents = new Dictionary<EntryKey, List<EntryKey>>();
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
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
        }

        return dependents;
    }
}
