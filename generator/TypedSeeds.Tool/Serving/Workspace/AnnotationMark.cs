using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Serving.Workspace;

/// <summary>What tells an annotation from any other YAML: the version of the format, as a key of its own.</summary>
internal static class AnnotationMark
{
    public static bool IsIn(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith(KindTable.VersionKey + ":", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
