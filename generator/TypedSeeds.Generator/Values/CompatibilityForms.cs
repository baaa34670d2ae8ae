namespace TypedSeeds.Generator.Values;

/// <summary>Characters that are forms of others: ligatures, full-width letters, the shapes of Arabic letters, mathematical alphabets.</summary>
internal static class CompatibilityForms
{
    private static readonly Lazy<Dictionary<int, string>> Forms = new(Read);

    /// <summary>What a character is a form of, one step; null if it is none.</summary>
    public static string? PartsOf(int codePoint) => codePoint >= 0x80 && Forms.Value.TryGetValue(codePoint, out var parts) ? parts : null;

    private static Dictionary<int, string> Read()
    {
        var forms = new Dictionary<int, string>();
        var codePoint = 0;
        foreach (var item in CompatibilityTable.Forms.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = item.IndexOf(':');
            codePoint = colon < 0 ? codePoint + 1 : Ascii.Hexadecimal(item.Substring(0, colon));
            forms.Add(codePoint, string.Concat(item.Substring(colon + 1).Split('+').Select(static part => char.ConvertFromUtf32(Ascii.Hexadecimal(part)))));
        }

        return forms;
    }
}
