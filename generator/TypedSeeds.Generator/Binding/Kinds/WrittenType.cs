using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>A type as other languages write it: <c>list of party</c>, <c>party[]</c>, <c>List&lt;party&gt;</c>, <c>string?</c>.</summary>
/// <param name="Name">The type, or the kind.</param>
/// <param name="IsMany">Whether a list of it is meant.</param>
internal readonly record struct WrittenType(string Name, bool IsMany)
{
    private static readonly string[] Lists = ["list", "array", "set", "sequence", "collection", "ienumerable", "enumerable", "vector", "seq"];

    /// <summary>What is written in a declaration: <c>type: party, many: true</c>.</summary>
    public string Options => IsMany ? $"{Name}, many: true" : Name;

    /// <summary>The type that is meant; null where that is not known.</summary>
    /// <param name="written">What is written.</param>
    /// <param name="kindOf">The kind of a name or of a plural; null where none has it.</param>
    public static WrittenType? Of(string written, Func<string, string?> kindOf)
    {
        var text = written.Trim().TrimEnd('?', '!').Trim();
        if (Lists.Contains(text.InSmallLetters()))
        {
            return new("text", true);
        }

        if (ItemOf(text) is { } item)
        {
            return Of(item, kindOf) is { } inner ? inner with { IsMany = true } : null;
        }

        if (FieldTypeNames.Find(text) is not null || kindOf(text) == text)
        {
            return new(text, false);
        }

        return FieldTypeNames.CalledElsewhere(text) is { } type ? new(type, false)
            : kindOf(text) is { } kind ? new(kind, IsMany: true)
            : null;
    }

    private static string? ItemOf(string text)
    {
        if (text.Length > 2 && text[0] == '[' && text[text.Length - 1] == ']')
        {
            return text.Substring(1, text.Length - 2);
        }

        if (text.Length > 2 && text.EndsWith("[]", StringComparison.Ordinal))
        {
            return text.Substring(0, text.Length - 2);
        }

        if (text.Length > 1 && text[text.Length - 1] is '*' or '+')
        {
            return text.Substring(0, text.Length - 1);
        }

        var open = text.IndexOfAny(['<', '(', '[']);
        if (open > 0 && text[text.Length - 1] is '>' or ')' or ']' && Lists.Contains(text.Substring(0, open).Trim().InSmallLetters()))
        {
            return text.Substring(open + 1, text.Length - open - 2);
        }

        var words = text.Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 3 && words[1] is "of" && Lists.Contains(words[0].InSmallLetters()) ? words[2]
            : words.Length == 2 && Lists.Contains(words[1].InSmallLetters()) ? words[0]
            : words.Length == 2 && words[0] is "many" or "several" ? words[1]
            : null;
    }
}
