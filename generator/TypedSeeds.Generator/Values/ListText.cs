namespace TypedSeeds.Generator.Values;

/// <summary>Writes values as a list of YAML.</summary>
internal static class ListText
{
    private const string SignsOfWords = " -_.’";

    /// <summary>The values in brackets.</summary>
    public static string Of(IEnumerable<string> items) => $"[{string.Join(", ", items.Select(Item))}]";

    /// <summary>A value as an item of any list: as it is where it is plain words, else in double quotes.</summary>
    public static string Item(string text) => IsPlain(text) || YamlText.IsName(text) ? text : YamlText.Quoted(text);

    /// <summary>Names of which one is meant: <c>a, b or c</c>.</summary>
    public static string Or(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} or {names[names.Count - 1]}";

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !Characters.IsLetterOrDigit(text[0]) || text[text.Length - 1] == ' ')
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (Invisible.IsAt(text, i) || !(Characters.IsLetterOrDigit(text[i]) || SignsOfWords.IndexOf(text[i]) >= 0))
            {
                return false;
            }
        }

        return true;
    }
}
