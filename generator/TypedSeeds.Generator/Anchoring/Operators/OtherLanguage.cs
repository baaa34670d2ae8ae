using TypedSeeds.Generator.Schema.Languages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>A text that is plainly in another language than the one that is said.</summary>
/// <param name="Found">What the text is in, in words.</param>
/// <param name="Tag">The tag of its language; null where only its script is known.</param>
internal sealed record OtherLanguage(string Found, string? Tag)
{
    /// <summary>A text with fewer letters decides nothing.</summary>
    private const int FewestLetters = 24;

    /// <summary>A text with fewer words decides nothing.</summary>
    private const int FewestWords = 30;

    /// <summary>So many of ten letters are in the script that decides.</summary>
    private const int MostOfTen = 8;

    /// <summary>More of a text is read only where so many characters seem to be in another language: nearly all are in that which is said.</summary>
    private const int FirstRead = 2_048;

    /// <summary>More than the beginning of a text is not read.</summary>
    private const int LongestRead = 65_536;

    /// <summary>At least so many of a hundred words are in the list of the language that is found.</summary>
    private const int LeastShare = 20;

    /// <summary>The same, where the language that is said has no list.</summary>
    private const int LeastShareAlone = 25;

    /// <summary>By how many times the found language has more words than each other one.</summary>
    private const int LeastTimes = 5;

    private const string English = "en";

    private const string Undetermined = "und";

    /// <summary>What the text is in instead; null where it may be in the language of the tag.</summary>
    /// <param name="tag">The tag that is said.</param>
    /// <param name="text">The text.</param>
    public static OtherLanguage? Of(string tag, string text)
    {
        var first = OfRead(tag, text, FirstRead);
        return first is null || text.Length <= FirstRead ? first : OfRead(tag, text, LongestRead);
    }

    /// <summary>The language whose words a text in Latin letters plainly has; null where it may be another one.</summary>
    public static string? PlainIn(string text) =>
        text.Length <= FirstRead || PlainIn(text, FirstRead) is not null ? PlainIn(text, LongestRead) : null;

    private static string? PlainIn(string text, int length)
    {
        var read = text.Length > length ? text.Substring(0, length) : text;
        var count = Scripts.Count(read);
        return count.Script == Scripts.Latin && count.Letters * 10 >= count.All * MostOfTen ? ByWords(Undetermined, read) : null;
    }

    private static OtherLanguage? OfRead(string tag, string text, int length)
    {
        var read = text.Length > length ? text.Substring(0, length) : text;
        var count = Scripts.Count(read);
        if (count.Letters < FewestLetters || count.Letters * 10 < count.All * MostOfTen)
        {
            return null;
        }

        var primary = LanguageRegistry.Primary(tag);
        var script = ScriptOf(tag, primary);
        if (script is null ? IsOfOneLanguage(count.Script) && primary.Length == 2 : script != count.Script)
        {
            // Many languages have Latin letters: the words decide, or else the country whose code was written.
            var isLatin = count.Script == Scripts.Latin;
            return (isLatin ? ByWords(Undetermined, read) : ScriptLanguages.OfScript(count.Script)) is { } language ? new(LanguageRegistry.NameOf(language), language)
                : new(ScriptNames.Of(count.Script), isLatin ? LanguageWords.OfSharedCode(primary) : null);
        }

        return count.Script == Scripts.Latin && ByWords(primary, read) is { } found ? new(LanguageRegistry.NameOf(found), found) : null;
    }

    // Other scripts are used for languages whose tags do not say so.
    private static bool IsOfOneLanguage(string script) => script is Scripts.Korean or Scripts.Japanese;

    private static string? ScriptOf(string tag, string primary)
    {
        var parts = tag.Split('-').TakeWhile(static part => part.Length > 1);
        var written = parts.Skip(1).FirstOrDefault(LanguageRegistry.IsScript);
        return (written ?? LanguageRegistry.ScriptOf(primary))?.InSmallLetters() switch
        {
            null => primary is "zh" or "cmn" or "yue" or "lzh" ? Scripts.Chinese : null,
            "hans" or "hant" or "hani" => Scripts.Chinese,
            "kore" or "hang" => Scripts.Korean,
            "jpan" or "hira" or "kana" or "hrkt" => Scripts.Japanese,
            "latn" or "latf" or "latg" => Scripts.Latin,
            "arab" or "aran" => "Arab",
            "cyrl" or "cyrs" => "Cyrl",
            var other => Casing.ToCapital(other[0]) + other.Substring(1),
        };
    }

    private static string? ByWords(string primary, string text)
    {
        var (words, found) = FunctionWords.Count(text);
        if (words < FewestWords)
        {
            return null;
        }

        // Languages near to French, German or Spanish have many of their words.
        var isKnown = FunctionWords.Has(primary);
        var (best, most, second) = (string.Empty, -1, 0);
        foreach (var pair in found)
        {
            if (pair.Value > most)
            {
                (best, most, second) = (pair.Key, pair.Value, Math.Max(most, 0));
            }
            else
            {
                second = Math.Max(second, pair.Value);
            }
        }

        var isPlain = most * 100 >= words * (isKnown ? LeastShare : LeastShareAlone) && second * LeastTimes <= most;
        return isPlain && best != primary && (isKnown || LanguageRegistry.IsNoLanguage(primary) || (best == English && primary.Length == 2)) ? best : null;
    }
}
