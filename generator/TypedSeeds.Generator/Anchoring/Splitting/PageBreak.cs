namespace TypedSeeds.Generator.Anchoring.Splitting;

/// <summary>A form feed, which texts from print have at the end of each page.</summary>
internal static class PageBreak
{
    /// <summary>Marks after which a sentence goes on.</summary>
    private const string Continuing = ",;:-–—…、，；：،؛";

    /// <summary>Whether a sentence goes on over a form feed: no stop is before it, and no capital letter and no empty line after it.</summary>
    public static bool IsInSentence(string text, int at)
    {
        var before = at;
        before -= before > 0 && text[before - 1] == '\n' ? 1 : 0;
        before -= before > 0 && text[before - 1] == '\r' ? 1 : 0;
        while (before > 0 && text[before - 1] is ' ' or '\t')
        {
            before--;
        }

        if (before == 0 || !(IsOfWord(SentenceClasses.Before(text, before)) || Continuing.IndexOf(text[before - 1]) >= 0))
        {
            return false;
        }

        var after = EndOf(text, at);
        while (after < text.Length && text[after] is ' ' or '\t')
        {
            after++;
        }

        return after < text.Length && SentenceClasses.At(text, after) is SentenceClass.Lower or SentenceClass.Letter or SentenceClass.Joined or SentenceClass.Phrase;
    }

    /// <summary>The end of a form feed and of the line that ends with it.</summary>
    public static int EndOf(string text, int at)
    {
        var end = at + 1;
        end += end < text.Length && text[end] == '\r' ? 1 : 0;
        end += end < text.Length && text[end] == '\n' ? 1 : 0;
        return end;
    }

    private static bool IsOfWord(SentenceClass found) => SentenceClasses.IsLetter(found) || found is SentenceClass.Digit or SentenceClass.Extend;
}
