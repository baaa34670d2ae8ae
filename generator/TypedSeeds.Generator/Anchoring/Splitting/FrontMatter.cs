using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Splitting;

/// <summary>Metadata before the text of a Markdown document: YAML between two lines <c>---</c>. It is no part of the text.</summary>
internal static class FrontMatter
{
    private const string Rule = "---";

    /// <summary>The offset after the metadata; 0 if the text begins with none.</summary>
    public static int EndOf(string text)
    {
        if (!text.StartsWith(Rule, StringComparison.Ordinal))
        {
            return 0;
        }

        var hasKey = false;
        var isFirst = true;
        for (var from = 0; from < text.Length; isFirst = false)
        {
            var end = text.IndexOf('\n', from) is >= 0 and var found ? found : text.Length;
            var line = text.Substring(from, end - from).TrimEnd();
            from = end + 1;
            if (isFirst && line != Rule)
            {
                return 0;
            }

            if (!isFirst && line is Rule or "...")
            {
                return hasKey ? Math.Min(from, text.Length) : 0;
            }

            if (!isFirst && !IsMetadata(line))
            {
                return 0;
            }

            hasKey |= KeyLength(line) > 0;
        }

        return 0;
    }

    private static bool IsMetadata(string line) =>
        line.Length == 0 || WhiteSpace.Is(line[0]) || line[0] is '#' or ']' or '}' || line.StartsWith("- ", StringComparison.Ordinal) || KeyLength(line) > 0;

    // A key is one word; a colon after several is a sentence.
    private static int KeyLength(string line)
    {
        var colon = line.IndexOf(':');
        var isKey = colon > 0 && line.IndexOf(' ', 0, colon) < 0 && (colon + 1 == line.Length || line[colon + 1] == ' ');
        return isKey ? colon : 0;
    }
}
