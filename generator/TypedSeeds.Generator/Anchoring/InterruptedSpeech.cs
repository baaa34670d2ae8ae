using TypedSeeds.Generator.Anchoring.Search;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>What somebody says in one go, where the document says in the middle of it who speaks: “We know,” she said, “and we care.”</summary>
internal static class InterruptedSpeech
{
    /// <summary>Longer words are no speech that one interruption divides.</summary>
    private const int Longest = 1_200;

    /// <summary>What interrupts is no longer.</summary>
    private const int LongestBetween = 200;

    private static readonly char[] Ends = [',', ';', '.', ' '];

    private const string Closing = "”\"»’“」』";
    private const string Opening = "“\"«‘„「『»";

    /// <summary>The words before the interruption and those after it; none where nothing interrupts them.</summary>
    public static IEnumerable<string[]> PartsOf(string words, SearchedDocument document)
    {
        var text = TextIndex.Normalize(words).Trim(' ');
        if (text.Length > Longest)
        {
            yield break;
        }

        var borders = Enumerable.Range(1, Math.Max(0, text.Length - 2)).Where(at => text[at] == ' ').ToArray();
        var (low, high) = (0, borders.Length);
        while (low < high)
        {
            // What begins the document's words begins every longer part of them, too.
            var middle = (low + high + 1) / 2;
            (low, high) = IsThere(text.Substring(0, borders[middle - 1]).TrimEnd(Ends), document) ? (middle, high) : (low, middle - 1);
        }

        if (low > 0)
        {
            var (before, after) = (text.Substring(0, borders[low - 1]).TrimEnd(Ends), text.Substring(borders[low - 1] + 1));
            if (IsThere(after, document) && IsInterrupted(before, after, document))
            {
                yield return [before, after];
            }
        }
    }

    private static bool IsInterrupted(string before, string after, SearchedDocument document)
    {
        var (text, next) = (document.Index.Text, document.Index.Find(after).Whole);
        foreach (var place in document.Index.Find(before).Whole)
        {
            var end = place + before.Length;
            foreach (var start in next)
            {
                if (start > end && start - end <= LongestBetween && Closes(text.Substring(end, start - end)) && Opening.IndexOf(text[start - 1]) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Closes(string between) => between.TrimStart(',', '.', ';', '!', '?', ' ') is { Length: > 0 } rest && Closing.IndexOf(rest[0]) >= 0;

    private static bool IsThere(string words, SearchedDocument document) => words.Length > 0 && document.Index.Find(words).Whole.Count > 0;
}
