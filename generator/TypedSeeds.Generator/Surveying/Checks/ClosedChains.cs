using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying.Checks;

/// <summary>A chain of references does not lead back to its beginning.</summary>
internal static class ClosedChains
{
    /// <summary>How many entries of a closed chain a message names.</summary>
    private const int MostSteps = 8;

    public static void Check(SurveyIndex index, SurveyReport report)
    {
        if (!index.Chains.HasSuspects)
        {
            return;
        }

        var links = new Dictionary<(EntryKey Key, string Field), EquatableArray<EntryKey>>();
        var places = new Dictionary<(EntryKey From, EntryKey To, string Field), TokenPlace>();
        foreach (var (file, entry) in index.Entries())
        {
            foreach (var chain in entry.Chains.Where(chain => index.Chains.IsSuspect(entry.Key, chain.Field)))
            {
                links[(entry.Key, chain.Field)] = chain.Keys;
                for (var i = 0; i < chain.Keys.Count; i++)
                {
                    places[(entry.Key, chain.Keys[i], chain.Field)] = new TokenPlace(file.Path, chain.Tokens[i]);
                }
            }
        }

        // Nobody knows where an id leads that two entries have, which is told.
        var twice = new HashSet<EntryKey>(index.Duplicates.Select(static duplicate => duplicate.Second.Entry.Key));
        var cycles = new CycleFinder(links);
        foreach (var link in links.Keys)
        {
            if (cycles.Find(link.Key, link.Field) is { } cycle && !cycle.Any(twice.Contains))
            {
                var (place, key) = (places[(cycle[0], cycle[1], link.Field)], cycle[0]);
                report.Add(Finding.Cycle(new TokenPlace(place.Path, place.Token), link.Field, key.Kind, key.Id, Steps(cycle), isItself: cycle[1] == cycle[0]));
                foreach (var step in cycle)
                {
                    report.LeaveOutUnlessHeader(step);
                }
            }
        }
    }

    private static string Steps(List<EntryKey> cycle) => cycle.Count <= MostSteps
        ? string.Join(" → ", cycle.Select(step => step.Id))
        : string.Join(" → ", cycle.Take(MostSteps).Select(step => step.Id)) + $" → … ({Invariant.Text(cycle.Count - 1)} in all)";
}
