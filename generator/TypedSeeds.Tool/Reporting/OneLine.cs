namespace TypedSeeds.Tool.Reporting;

/// <summary>Text of several lines as one.</summary>
internal static class OneLine
{
    /// <summary>The text with one space in place of each run of white space, and none at its ends.</summary>
    public static string Of(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
