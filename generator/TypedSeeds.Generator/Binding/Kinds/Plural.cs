namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>The plural of an English noun by the rule; <c>plural:</c> gives an exception.</summary>
internal static class Plural
{
    private static readonly string[] Hissing = ["s", "x", "z", "ch", "sh"];

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
