namespace TypedSeeds.Generator.Anchoring;

/// <summary>Counts the lines of a text as a reader does: nothing after the last line break is none.</summary>
internal static class ReaderLines
{
    public static int Count(TextLines lines, string text) => lines.Count > 1 && lines.StartOf(lines.Count - 1) == text.Length ? lines.Count - 1 : lines.Count;
}
