using TypedSeeds.Generator.Diagnostics;

namespace TypedSeeds.Generator.Surveying.Checks;

/// <summary>No two entries of a kind have the same id.</summary>
internal static class DuplicateIds
{
    public static void Check(SurveyIndex index, SurveyReport report)
    {
        foreach (var ((file, entry), first) in index.Duplicates)
        {
            // If two documents have one id, all their entries may clash. The mistake is the document's id.
            if (entry.Key.Document.Length == 0 || first.File.Path == file.Path)
            {
                report.Add(Rules.DuplicateId, file.Path, entry.Token, new TokenPlace(first.File.Path, first.Entry.Token), entry.Key.Kind, entry.Key.Id);
                report.LeftOut.Add(entry.Key);
            }
        }
    }
}
