using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying.Checks;

/// <summary>No two entries of a kind have ids that a person cannot tell apart, though their letters differ.</summary>
internal static class LookAlikeIds
{
    public static void Check(SurveyIndex index, SurveyReport report)
    {
        // Small letters and digits of ASCII are told apart, and most corpora have nothing else.
        if (index.Files.All(static file => file.HasAsciiIds))
        {
            return;
        }

        var seen = new Dictionary<EntryKey, FileEntry>();
        foreach (var item in index.Entries())
        {
            var (file, entry) = item;
            var look = entry.Key with { Id = FileSummary.IsAscii(entry.Key.Id) ? entry.Key.Id : Look.Of(entry.Key.Id) };
            if (!seen.TryGetValue(look, out var first))
            {
                seen.Add(look, item);
            }
            else if (first.Entry.Key.Id != entry.Key.Id)
            {
                report.Add(Finding.IdsLookAlike(
                    new TokenPlace(file.Path, entry.Token), new TokenPlace(first.File.Path, first.Entry.Token), entry.Key.Id, entry.Key.Kind, first.Entry.Key.Id));
                report.LeftOut.Add(entry.Key);
            }
        }
    }
}
