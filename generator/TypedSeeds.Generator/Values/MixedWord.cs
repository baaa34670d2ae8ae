namespace TypedSeeds.Generator.Values;

/// <summary>Words in which letters of two alphabets are mixed, one of which looks like a letter of the other: <c>cаnada</c> with a Cyrillic а.</summary>
/// <remarks>
/// After the restriction levels of UTS #39. Scripts that share no shapes, such as Latin and Han, are mixed freely, and so are words of
/// different alphabets in one id.
/// </remarks>
internal static class MixedWord
{
    /// <summary>The alphabets that have shapes in common. All other scripts are none of them.</summary>
    private enum Alphabet
    {
        None,
        Latin,
        Greek,
        Cyrillic,
        Armenian,
        Georgian,
        Cherokee,
        Coptic,
    }

    /// <summary>What is wrong with the words of an id, or null.</summary>
    public static string? Problem(string id)
    {
        foreach (var word in id.Split('-'))
        {
            var alphabets = word.Select(AlphabetOf).Where(static alphabet => alphabet != Alphabet.None).Distinct().ToArray();
            var alike = word.FirstOrDefault(static letter => AlphabetOf(letter) > Alphabet.Latin && Confusables.Of(letter) != letter);
            if (alphabets.Length > 1 && alike != default)
            {
                return $"'{alike}' ({Invisible.Name(alike)}) looks like '{Confusables.Of(alike)}' ({Invisible.Name(Confusables.Of(alike))}), and a word of an id has the letters of one alphabet";
            }
        }

        return null;
    }

    /// <summary>The id with the letters of Latin in the place of those that look like them, in words that mix alphabets.</summary>
    public static string InLatin(string id) => id.Any(static letter => AlphabetOf(letter) > Alphabet.Latin)
        ? string.Join("-", id.Split('-').Select(static word => Problem(word) is null ? word : WordInLatin(word)))
        : id;

    /// <summary>The letter of Latin that a letter of another alphabet looks like; null where it looks like none.</summary>
    public static char? LatinOf(char letter) =>
        AlphabetOf(letter) > Alphabet.Latin && Confusables.Of(letter) is ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z')) and var alike ? alike : null;

    private static string WordInLatin(string word)
    {
        var latin = string.Concat(word.Select(static letter => AlphabetOf(letter) > Alphabet.Latin && Confusables.Of(letter) is >= 'a' and <= 'z' and var alike ? alike : letter));
        return latin.All(static letter => AlphabetOf(letter) is Alphabet.None or Alphabet.Latin) ? latin : word;
    }

    private static Alphabet AlphabetOf(char letter) => letter switch
    {
        (>= 'a' and <= 'z') or (>= '\u00DF' and <= '\u02AF') or (>= '\u1D00' and <= '\u1D25') or (>= '\u1E00' and <= '\u1EFF') or (>= '\uA722' and <= '\uA7FF') => Alphabet.Latin,
        (>= '\u0370' and <= '\u03E1') or (>= '\u03F0' and <= '\u03FF') or (>= '\u1D26' and <= '\u1D2A') or (>= '\u1F00' and <= '\u1FFF') => Alphabet.Greek,
        (>= '\u0400' and <= '\u052F') or (>= '\u1C80' and <= '\u1C8F') or (>= '\uA640' and <= '\uA69F') => Alphabet.Cyrillic,
        >= '\u0530' and <= '\u058F' => Alphabet.Armenian,
        >= '\u10A0' and <= '\u10FF' => Alphabet.Georgian,
        (>= '\u13A0' and <= '\u13FF') or (>= '\uAB70' and <= '\uABBF') => Alphabet.Cherokee,
        (>= '\u03E2' and <= '\u03EF') or (>= '\u2C80' and <= '\u2CFF') => Alphabet.Coptic,
        _ => Alphabet.None,
    };
}
