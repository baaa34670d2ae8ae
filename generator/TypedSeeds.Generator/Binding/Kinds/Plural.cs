namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>The plural of an English noun by the rule; <c>plural:</c> gives an exception.</summary>
internal static class Plural
{
    private static readonly string[] Hissing = ["s", "x", "z", "ch", "sh"];

    /// <summary>The singular of a plural by the rule; empty where a word is none.</summary>
    public static string Singular(string plural)
    {
        var noun = plural.EndsWith("ies", StringComparison.Ordinal) && plural.Length > 3 ? plural.Substring(0, plural.Length - 3) + "y"
            : plural.EndsWith("es", StringComparison.Ordinal) && Hissing.Any(end => plural.EndsWith(end + "es", StringComparison.Ordinal)) ? plural.Substring(0, plural.Length - 2)
            : plural.EndsWith("s", StringComparison.Ordinal) ? plural.Substring(0, plural.Length - 1)
            : string.Empty;
        return noun.Length > 1 && Of(noun) == plural ? noun : string.Empty;
    }

    public static string Of(string noun)
    {
        if (Hissing.Any(end => noun.EndsWith(end, StringComparison.Ordinal)))
        {
            return noun + "es";
        }

        var endsInConsonantAndY = noun.Length > 1 && noun[noun.Length - 1] == 'y' && "aeiou".IndexOf(noun[noun.Length - 2]) < 0;
        return endsInConsonantAndY ? noun.Substring(0, noun.Length - 1) + "ies" : noun + "s";
    }
}
