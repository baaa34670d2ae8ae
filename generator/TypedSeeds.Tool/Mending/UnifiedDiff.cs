using DiffPlex.Renderer;

namespace TypedSeeds.Tool.Mending;

/// <summary>What a file would become, in the form that <c>patch</c> and <c>git apply</c> read.</summary>
internal static class UnifiedDiff
{
    /// <param name="path">The path of the file.</param>
    /// <param name="before">Its text.</param>
    /// <param name="now">The text that it would have.</param>
    public static string Of(string path, string before, string now) =>
        UnidiffRenderer.GenerateUnidiff(before, now, "a/" + path, "b/" + path, ignoreWhitespace: false);
}
