using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Surveying.Checks;

/// <summary>No entry has an id that another one had before.</summary>
internal static class FormerIds
{
    public static void Check(SurveyIndex index, SurveyReport report)
    {
        if (!index.Files.Any(static file => file.HasFormerIds))
        {
            return;
        }

        var owners = new Dictionary<EntryKey, TokenPlace>();
        foreach (var (file, entry) in index.Entries())
        {
            owners[entry.Key] = new TokenPlace(file.Path, entry.Token);
        }

        foreach (var (file, entry) in index.Entries())
        {
            foreach (var former in entry.FormerIds)
            {
                var key = entry.Key with { Id = former.Text };
                if (owners.TryGetValue(key, out var owner))
                {
                    report.Add(Finding.FormerIdInUse(new TokenPlace(file.Path, former.Token), owner, former.Text, key.Kind, entry.Key.Id));
                    report.LeaveOutFormer(entry.Key, former.Text);
                    continue;
                }

                owners.Add(key, new TokenPlace(file.Path, former.Token));
            }
        }
    }
}
