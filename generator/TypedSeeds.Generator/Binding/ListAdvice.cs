using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Binding;

/// <summary>What to write where a text holds several values of a field of ids: <c>a, b</c> is one text in YAML.</summary>
internal static class ListAdvice
{
    private static readonly char[] Separators = [',', ';', '|', '/', '&', '+', ' ', '\t'];

    /// <summary>The end of a message; null where the text is not several ids.</summary>
    public static string? For(Field field, string text)
    {
        var items = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(static item => item is not ("and" or "or" or "-")).ToArray();
        if (items.Length < 2 || !items.All(static item => Ids.Problem(item) is null))
        {
            return null;
        }

        // A document and its entry are joined by a slash, and are one id.
        if (items.Length == 2 && text.IndexOf('/') > 0 && text.IndexOfAny([',', ';', ' ']) < 0)
        {
            return null;
        }

        return field.IsMany ? $"; write a list: [{string.Join(", ", items)}]" : $"; '{field.Key}' names one";
    }
}
