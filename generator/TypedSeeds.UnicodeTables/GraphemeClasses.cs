namespace TypedSeeds.UnicodeTables;

/// <summary>The classes that the rules of extended grapheme clusters are about (UAX #29, revision 43, table 2).</summary>
internal static class GraphemeClasses
{
    // UAX #44, Indic_Conjunct_Break: the scripts whose conjuncts are one character to a reader.
    private static readonly string[] ConjunctScripts = ["Bengali", "Devanagari", "Gujarati", "Malayalam", "Oriya", "Telugu"];

    public static IReadOnlyDictionary<int, string> Read(string folder)
    {
        var classes = UnicodeFile.Read(Path.Combine(folder, "auxiliary", "GraphemeBreakProperty.txt"));

        // Hangul syllables are computed.
        foreach (var point in classes.Where(entry => entry.Value is "LV" or "LVT").Select(entry => entry.Key).ToArray())
        {
            classes.Remove(point);
        }

        // One rule alone tells the two line ends from other control characters, and names them itself.
        classes['\r'] = classes['\n'] = "Control";

        foreach (var point in UnicodeFile.ReadProperty(Path.Combine(folder, "emoji", "emoji-data.txt"), "Extended_Pictographic"))
        {
            classes.TryAdd(point, "Pictographic");
        }

        AddConjuncts(folder, classes);
        return classes;
    }

    private static void AddConjuncts(string folder, Dictionary<int, string> classes)
    {
        var scripts = UnicodeFile.Read(Path.Combine(folder, "Scripts.txt"));
        foreach (var (point, category) in UnicodeFile.Read(Path.Combine(folder, "IndicSyllabicCategory.txt")))
        {
            if (ConjunctScripts.Contains(scripts.GetValueOrDefault(point)))
            {
                if (category == "Virama")
                {
                    classes[point] = "Linker";
                }
                else if (category == "Consonant")
                {
                    classes[point] = "Consonant";
                }
            }
        }
    }
}
