namespace TypedSeeds.Generator.Values;

/// <summary>Reads a list that is written as one text: with signs between its items, or in brackets that are none of YAML.</summary>
internal static class WrittenList
{
    /// <summary>More items than this are no slip of the pen.</summary>
    private const int MostItems = 32;

    /// <summary>A name or a term has no more words.</summary>
    private const int MostWords = 6;

    /// <summary>A shorter word of a name is none that says what is named.</summary>
    private const int ShortestName = 4;

    /// <summary>A name or a term of a script without spaces is no longer.</summary>
    private const int LongestTerm = 16;

    /// <summary>Signs between the names of a list, which are in few names.</summary>
    private static readonly string[] Signs = ["; ", " | ", " / ", " • ", " · ", ";", "；", "，", "、", "،", "\n"];

    private static readonly string[] Brackets = ["[]", "()", "{}", "［］", "（）", "【】", "「」", "〔〕", "<>", "〈〉"];

    /// <summary>What follows a comma in a name.</summary>
    private static readonly HashSet<string> AfterComma = new(StringComparer.OrdinalIgnoreCase)
    {
        "Inc", "Ltd", "LLC", "LLP", "LP", "PLC", "Co", "Corp", "Limited", "Incorporated", "SA", "AG", "GmbH", "SE", "NV", "BV", "SpA", "AB", "AS",
        "Jr", "Sr", "II", "III", "IV", "Esq", "PhD", "MD", "MP", "MEP", "KC", "QC", "CBE", "OBE", "DC", "SJ", "OP", "RN",
    };

    /// <summary>Words with which a description begins: “the ministry”, “her office”.</summary>
    private static readonly HashSet<string> Determiners = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "his", "her", "its", "their", "our", "my", "der", "die", "das", "ein", "eine", "sein", "seine", "ihr", "ihre",
        "le", "la", "les", "un", "une", "son", "sa", "ses", "el", "los", "las", "su",
    };

    /// <summary>Words within a title, which may hold a comma.</summary>
    private static readonly HashSet<string> InTitles = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "for", "in", "at", "on", "to", "and", "or", "&", "de", "du", "des", "del", "der", "für", "und", "et", "y",
    };

    /// <summary>The items between brackets that hold the whole text; null where none do.</summary>
    public static string[]? InBrackets(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length < 3 || !Brackets.Any(pair => trimmed[0] == pair[0] && trimmed.IndexOf(pair[1]) == trimmed.Length - 1))
        {
            return null;
        }

        var inner = trimmed.Substring(1, trimmed.Length - 2);
        var items = Split(inner, Signs.Append(",").FirstOrDefault(sign => inner.IndexOf(sign, StringComparison.Ordinal) >= 0) ?? ",");
        return items.Length > (trimmed[0] is '(' or '（' or '「' or '<' or '〈' ? 1 : 0) && items.Length <= MostItems ? items : null;
    }

    /// <summary>The items between signs that few names have; null where there are none.</summary>
    public static string[]? BySigns(string text)
    {
        foreach (var sign in Signs)
        {
            if (text.IndexOf(sign, StringComparison.Ordinal) >= 0)
            {
                var items = Split(text, sign);
                return items.Length is > 1 and <= MostItems && items.All(item => IsTerm(item, sign)) ? items : null;
            }
        }

        return null;
    }

    /// <summary>The items between commas; null where the commas may be those of a name or of a title.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name of the same thing, which may be written here with its last word first; empty where there is none.</param>
    public static string[]? ByCommas(string text, string name)
    {
        var items = Split(text, ",");
        if (items.Length is > 1 and <= MostItems && !HasComma(text) && items.All(item => IsTerm(item, ",") && NamesIt(item, name)))
        {
            return items;
        }

        if (items.Length is < 2 or > MostItems || HasComma(text) || !items.All(static item => IsTerm(item, ",") && item.Split(' ').All(static word => !InTitles.Contains(word))))
        {
            return null;
        }

        return items.Skip(1).Any(static item => AfterComma.Contains(item.Replace(".", string.Empty)))
            || items.Any(item => Characters.IsLower(item[0]) != Characters.IsLower(items[0][0]) && !IsDescription(Characters.IsLower(item[0]) ? item : items[0]))
            || IsNameReversed(items, name) ? null : items;
    }

    // Each of them names the same thing: “Republic of Estmark, Estmark Republic”.
    private static bool NamesIt(string item, string name)
    {
        var words = item.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Any(known => known.Length >= ShortestName && words.Contains(known, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether a comma is within a number, or begins the text or ends it.</summary>
    private static bool HasComma(string text)
    {
        for (var at = text.IndexOf(','); at >= 0; at = text.IndexOf(',', at + 1))
        {
            if (at == 0 || at == text.Length - 1 || (Characters.IsDigit(text[at - 1]) && Characters.IsDigit(text[at + 1])))
            {
                return true;
            }
        }

        return false;
    }

    // "Smith, John", which is no list where John Smith is meant, or where nothing says who is.
    private static bool IsNameReversed(string[] items, string name)
    {
        var known = name.Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries);
        return items.Length == 2 && !items[1].Split(' ').Contains(items[0], StringComparer.OrdinalIgnoreCase) && items[0].IndexOf(' ') < 0 && items[0].Any(Characters.IsLower) && items[1].Split(' ').Length <= 2
            && (known.Length == 0 || known.Contains(items[0], StringComparer.OrdinalIgnoreCase));
    }

    // “the ministry” is a form of a name of its own, however the one before it begins.
    private static bool IsDescription(string item) => item.IndexOf(' ') is > 0 and var space && Determiners.Contains(item.Substring(0, space));

    private static bool IsTerm(string item, string sign) =>
        item.Length > 0 && item.Any(Characters.IsLetterOrDigit) && item.Split(' ').Length <= MostWords && (sign[0] < '\u0080' || item.IndexOf(' ') >= 0 || item.Length <= LongestTerm);

    private static string[] Split(string text, string sign) =>
        text.Split([sign], StringSplitOptions.RemoveEmptyEntries).Select(static item => Unquoted(item.Trim())).Where(static item => item.Length > 0).ToArray();

    private static string Unquoted(string item) =>
        item.Length > 2 && item[0] is '"' or '\'' && item[item.Length - 1] == item[0] ? item.Substring(1, item.Length - 2) : item;
}
