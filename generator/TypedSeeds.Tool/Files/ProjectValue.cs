using System.Text.RegularExpressions;

namespace TypedSeeds.Tool.Files;

/// <summary>A value in a project file: text, and references to properties.</summary>
/// <param name="Parts">Each reference, with the text before it.</param>
/// <param name="Rest">The text after the last one.</param>
internal sealed partial record ProjectValue(IReadOnlyList<(string Before, string Name)> Parts, string Rest)
{
    private const string Beginning = "$(";

    /// <summary>The most references of a value that is read.</summary>
    private const int MostReferences = 64;

    private static readonly ProjectValue Empty = new([], string.Empty);

    /// <summary>The value of a text; null where only MSBuild knows it.</summary>
    public static ProjectValue? Of(string text)
    {
        if (!text.Contains(Beginning, StringComparison.Ordinal))
        {
            return text.Length == 0 ? Empty : new([], text);
        }

        var parts = new List<(string Before, string Name)>();
        var end = 0;
        foreach (var match in Reference().EnumerateMatches(text))
        {
            parts.Add((text[end..match.Index], text[(match.Index + Beginning.Length)..(match.Index + match.Length - 1)]));
            end = match.Index + match.Length;
            if (parts.Count > MostReferences)
            {
                return null;
            }
        }

        var rest = text[end..];
        return parts.Exists(static part => part.Before.Contains(Beginning, StringComparison.Ordinal)) || rest.Contains(Beginning, StringComparison.Ordinal) ? null : new(parts, rest);
    }

    /// <summary>Whether a condition says that a property is set only where it has no value yet.</summary>
    public static bool IsOnlyIfEmpty(string? condition, string name) =>
        condition is not null && Spaces().Replace(condition, string.Empty) == $"'$({name})'==''";

    [GeneratedRegex(@"\$\((\w+)\)")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
