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
                // The file beside the document is the one that was meant for it.
                var (other, right) = IsBeside(file) && !IsBeside(first) ? (first, file) : (file, first);
                report.Add(Finding.DocumentAnnotatedTwice(
                    new TokenPlace(other.Path, other.DocumentToken), new TokenPlace(right.Path, right.DocumentToken), FilePaths.FileName(file.DocumentPath)));
                continue;
            }

            seen.Add(file.DocumentPath, file);
        }
    }

    private static bool IsBeside(FileSummary file) => FilePaths.WithoutExtension(file.Path) == FilePaths.WithoutExtension(file.DocumentPath);
}
