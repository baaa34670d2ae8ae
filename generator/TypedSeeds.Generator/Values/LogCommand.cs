namespace TypedSeeds.Generator.Values;

/// <summary>Commands that build servers read out of what a build prints, wherever in a line: <c>##vso[…]</c>, <c>##teamcity[…]</c>, <c>##[…]</c>.</summary>
/// <remarks>A message or an excerpt shows words of a file, which could set a variable of the build.</remarks>
internal static class LogCommand
{
    private const string Mark = "##";

    /// <summary>Whether a command begins at an offset.</summary>
    public static bool IsAt(string text, int index)
    {
        if (string.CompareOrdinal(text, index, Mark, 0, Mark.Length) != 0)
        {
            return false;
        }

        var end = index + Mark.Length;
        while (end < text.Length && text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        {
            end++;
        }

        return end < text.Length && text[end] == '[';
    }

    /// <summary>Where the first command begins; -1 where the text has none.</summary>
    public static int IndexIn(string text)
    {
        var index = text.IndexOf(Mark, StringComparison.Ordinal);
        while (index >= 0 && !IsAt(text, index))
        {
            index = text.IndexOf(Mark, index + 1, StringComparison.Ordinal);
        }

        return index;
    }
}
