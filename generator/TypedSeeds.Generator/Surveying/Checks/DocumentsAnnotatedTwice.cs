using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying.Checks;

/// <summary>A document has one annotation file.</summary>
internal static class DocumentsAnnotatedTwice
{
    public static void Check(SurveyIndex index, SurveyReport report)
    {
        var seen = new Dictionary<string, FileSummary>(StringComparer.Ordinal);
        foreach (var file in index.Files.Where(static file => file.DocumentPath.Length > 0))
        {
            if (seen.TryGetValue(file.DocumentPath, out var first))
            {
                report.Add(Rules.DocumentAnnotatedTwice, file.Path, file.DocumentToken, new TokenPlace(first.Path, first.DocumentToken), FilePaths.FileName(file.DocumentPath));
                continue;
            }

            seen.Add(file.DocumentPath, file);
        }
    }
}
