using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Surveying.Checks;

/// <summary>No two entries of a kind have the same id.</summary>
internal static class DuplicateIds
{
    public static void Check(SurveyIndex index, SurveyReport report)
    {
        var copies = CopiedFiles.Of(index.Duplicates);
        foreach (var ((file, entry), first) in index.Duplicates)
        {
            if (entry.Key.Document.Length == 0 && copies.Contains((file.Path, first.File.Path)))
            {
                // One mistake is told once: at the first of what is there twice.
                report.LeftOut.Add(entry.Key);
                if (copies.IsFirst(file.Path, first.File.Path) && !(file.DocumentPath.Length > 0 && file.DocumentPath == first.File.DocumentPath))
                {
                    report.Add(copies.Told(new(file, entry), first));
                }

                continue;
            }

            // Two annotations of one document are one mistake, also where they have one id.
            if (entry.Key.Kind == KindTable.Document && file.DocumentPath.Length > 0 && file.DocumentPath == first.File.DocumentPath)
            {
                report.LeftOut.Add(entry.Key);
            }

            // If two documents have one id, all their entries may clash. The mistake is the document's id.
            else if (entry.Key.Document.Length == 0 || first.File.Path == file.Path)
            {
                report.Add(Finding.DuplicateId(
                    new TokenPlace(file.Path, entry.Token), new TokenPlace(first.File.Path, first.Entry.Token), entry.Key.Kind, entry.Key.Id, isElsewhere: first.File.Path != file.Path && entry.Key.Kind != KindTable.Document));
                report.LeftOut.Add(entry.Key);
            }
        }
    }
}
