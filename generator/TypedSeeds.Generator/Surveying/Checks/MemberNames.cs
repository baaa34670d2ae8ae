using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Surveying.Checks;

/// <summary>No two entries have the same name in C#, and none has one that its class needs.</summary>
internal static class MemberNames
{
    public static void Check(SurveyIndex index, SurveyReport report)
    {
        var seen = new Dictionary<EntryKey, NamedEntry>();
        foreach (var (file, entry) in index.EntriesWithOpenNames())
        {
            if (Ids.Problem(entry.Key.Id) is not null)
            {
                continue;
            }

            CheckName(index, report, seen, new(entry.Key, entry.Name, file.Path, entry.Token), entry.Key);
            foreach (var former in entry.FormerIds)
            {
                // A former id keeps its name as a forwarder, so it must be one that no other has.
                CheckName(index, report, seen, new(entry.Key with { Id = former.Text }, Ids.ToMemberName(former.Text), file.Path, former.Token), entry.Key);
            }
        }
    }

    private static void CheckName(SurveyIndex index, SurveyReport report, Dictionary<EntryKey, NamedEntry> seen, NamedEntry named, EntryKey entry)
    {
        var member = named.Key with { Id = named.Name };
        if (index.Reserved.Owner(named.Key, named.Name) is { } owner)
        {
            report.Add(Finding.ReservedName(new TokenPlace(named.Path, named.Token), named.Key.Id, named.Name, owner));
            LeaveOut(report, named, entry);
        }
        else if (!seen.TryGetValue(member, out var first))
        {
            seen.Add(member, named);
        }
        else if (first.Key.Id != named.Key.Id)
        {
            report.Add(Finding.SameName(
                new TokenPlace(named.Path, named.Token), new TokenPlace(first.Path, first.Token), named.Key.Id, first.Key.Id, named.Name));
            LeaveOut(report, named, entry);
        }
    }

    // A document whose own name is taken has no class that its entries could be members of.
    private static void LeaveOut(SurveyReport report, NamedEntry named, EntryKey entry)
    {
        if (named.Key.Id == entry.Id)
        {
            report.LeftOut.Add(entry);
        }
        else
        {
            report.LeaveOutFormer(entry, named.Key.Id);
        }
    }

    /// <summary>An id that has a name in C#, and its place.</summary>
    private sealed record NamedEntry(EntryKey Key, string Name, string Path, int Token);
}
