using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Surveying.Checks;

/// <summary>Something refers to each party and topic. Checked only if every file could be read.</summary>
internal static class UnusedEntries
{
    public static void Check(SurveyIndex index, SurveyReport report)
    {
        if (index.Files.Any(static file => !file.IsComplete))
        {
            return;
        }

        var used = new HashSet<EntryKey>(index.Files.SelectMany(static file => file.Used));
        foreach (var (file, entry) in index.Entries(static file => file.Shared))
        {
            if (FileSummary.IsForUse(entry.Key) && !entry.IsBroken && !used.Contains(entry.Key))
            {
                report.Add(Rules.Unused, file.Path, entry.Token, null, entry.Key.Kind, entry.Key.Id);
            }
        }
    }
}
