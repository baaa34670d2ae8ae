using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>Leaves out what failed a check, then what refers to it, and so on. Each reference is followed once.</summary>
internal static class Dependents
{
    public static void LeaveOut(SurveyIndex index, SurveyReport report)
    {
        var leftOut = report.LeftOut;
        leftOut.UnionWith(index.Files.Where(static file => file.IsBroken).SelectMany(static file => file.Entries).Where(static entry => entry.IsBroken).Select(static entry => entry.Key));
        if (leftOut.Count == 0)
        {
            return;
        }

        var dependents = Find(index);
        var open = new Stack<EntryKey>(leftOut);
        while (open.Count > 0)
        {
            if (!dependents.TryGetValue(open.Pop(), out var keys))
            {
                continue;
            }

            foreach (var key in keys.Where(leftOut.Add))
            {
                open.Push(key);
            }
        }
    }

    private static Dictionary<EntryKey, List<EntryKey>> Find(SurveyIndex index)
    {
        var dependents = new Dictionary<EntryKey, List<EntryKey>>();
        foreach (var (file, entry) in index.Entries())
        {
            // The header of a document stays without a reference to what is left out: all entries of its file hang on it.
            foreach (var reference in entry.Key.Kind == KindTable.Document ? EquatableArray<EntryKey>.Empty : entry.References)
            {
                Add(dependents, reference, entry.Key);
            }

            // The quotes and rows of a file belong to its document: without it, nothing of the file can be emitted.
            if (file.DocumentId.Length > 0)
            {
                Add(dependents, new EntryKey(KindTable.Document, string.Empty, file.DocumentId), entry.Key);
            }
        }

        return dependents;
    }

    private static void Add(Dictionary<EntryKey, List<EntryKey>> dependents, EntryKey on, EntryKey dependent)
    {
        if (!dependents.TryGetValue(on, out var keys))
        {
            dependents.Add(on, keys = []);
        }

        keys.Add(dependent);
    }
}
