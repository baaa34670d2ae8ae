namespace TypedSeeds.Generator.Values;

/// <summary>Words in the place of a value that a person has still to write: those of writers, and those of the examples of messages.</summary>
internal static class Placeholder
{
    /// <summary>Small or large letters alone: a name may be Todo.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "todo", "to do", "tbd", "tba", "tbc", "fixme", "xxx", "xxxx", "lorem ipsum", "placeholder", "to be written", "to be done", "to be added", "fill in", "fill me in", "write me",
    };

    /// <summary>What messages show as an example of some words.</summary>
    private static readonly HashSet<string> Examples = new(StringComparer.OrdinalIgnoreCase)
    {
        "some words", "the words", "the exact words", "exact words", "the exact words there", "what it is", "what it means", "where it is known from", "some-id", "your text here", "text here",
    };

    private static readonly HashSet<string> NoReasons = new(StringComparer.OrdinalIgnoreCase)
    {
        "the reason", "reason", "a reason", "some reason", "my reason", "your reason", "reasons", "why", "why not", "because", "none", "n/a", "na", "x", "yes", "true", "ok", "-", "null",
        "why the change is meant", "why it may go",
    };

    /// <summary>What may be around them.</summary>
    private static readonly char[] Around = [' ', '.', '…', '!', ':', '[', ']', '(', ')', '{', '}'];

    private static readonly int LongestWords = Words.Concat(Examples).Max(static words => words.Length);

    /// <summary>Whether a value is still to be written. Every text of a corpus is asked.</summary>
    public static bool Is(string text)
    {
        var words = text.Trim();
        return IsMark(words) || IsOneOf(Bare(words)) || IsBracketed(words);
    }

    /// <summary>Whether a reason is none, or is still to be written.</summary>
    public static bool IsReason(string text) => Is(text) || NoReasons.Contains(Bare(text.Trim())) || !HasWord(text);

    /// <summary>Whether a text has a word: without a letter it gives no reason.</summary>
    public static bool HasWord(string text)
    {
        for (var at = 0; at < text.Length; at += CodePoints.LengthOf(CodePoints.At(text, at)))
        {
            if (Characters.IsLetter(text, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneOf(string bare) =>
        bare.Length <= LongestWords && (Words.Contains(bare) || (!HasSmallLetter(bare) && Words.Contains(bare.InSmallLetters())) || Examples.Contains(bare));

    private static bool HasSmallLetter(string words)
    {
        foreach (var character in words)
        {
            if (Characters.IsLower(character))
            {
                return true;
            }
        }

        return false;
    }

    // "…" and "???", but no other sign: a minus or a star may be a value.
    private static bool IsMark(string words)
    {
        foreach (var character in words)
        {
            if (character is not ('.' or '…' or '?' or '_'))
            {
                return false;
            }
        }

        return words.Length > 0;
    }

    // <exact words>
    private static bool IsBracketed(string words) =>
        words.Length > 2 && words[0] == '<' && words.IndexOf('>') == words.Length - 1 && words.IndexOf('=') < 0 && words.IndexOf('/') < 0
        && words.Skip(1).Take(words.Length - 2).All(static character => Characters.IsLetterOrDigit(character) || character is ' ' or '-' or '_');

    private static string Bare(string words) => words.Trim(Around);
}
