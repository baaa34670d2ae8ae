using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Surveying.Checks;

/// <summary>Something refers to each party and topic. Checked only if every file could be read, and no reference is wrong that may have been meant for one.</summary>
internal static class UnusedEntries
{
    public static void Check(SurveyIndex index, SurveyReport report)
    {
        if (index.Files.Any(static file => !file.IsComplete || file.HidesUse))
        {
            return;
        }

        var unused = new HashSet<EntryKey>(index.Entries(static file => file.Shared).Select(static item => item.Entry.Key).Where(FileSummary.IsForUse));
        foreach (var file in index.Files)
        {
            // The first files of most corpora use everything.
            if (unused.Count == 0)
            {
                return;
            }

            unused.ExceptWith(file.Used);
        }

        foreach (var (file, entry) in index.Entries(static file => file.Shared))
        {
            if (!entry.IsBroken && !report.LeftOut.Contains(entry.Key) && unused.Contains(entry.Key))
            {
                report.Add(Finding.Unused(new TokenPlace(file.Path, entry.Token), entry.Key.Kind, entry.Key.Id));
            }
        }
    }
}
