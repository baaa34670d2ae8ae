using System.Globalization;
using System.Runtime.CompilerServices;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Fixing;

/// <summary>Writes a value in the style in which another one is written.</summary>
internal static class YamlScalar
{
    // It is asked for each of thousands of edits of a text, and most texts have to be read to their end for it.
    private static readonly ConditionalWeakTable<string, string> Ends = new();

    /// <summary>What may be in a text without quotes beside letters and digits, wherever it is: no sign that YAML reads as anything else.</summary>
    private const string PlainSigns = " -_./()’‘“”–—…";

    /// <summary>The signs that a text without quotes may begin with outside brackets.</summary>
    private const string OpeningSigns = "(“„‘‚«‹「『《";

    /// <summary>Whether a value is a block, whose lines and indentation are its own.</summary>
    public static bool IsBlock(string written) => written.Length > 0 && written[0] is '|' or '>';

    /// <summary>A value in the style of what is written: without quotes where it may be, else in the same quotes; null where it is a block.</summary>
    public static string? Like(string written, string value) => Like(written, value, IsPlain);

    /// <summary>The same where it is known what is around the value: outside brackets a comma or a bracket needs no quotes.</summary>
    public static string? LikeIn(string written, string value, bool isFlow) => Like(written, value, isFlow ? IsPlain : IsPlainInLines);

    private static string? Like(string written, string value, Func<string, bool> isPlain) =>
        IsBlock(written) ? null
        : written.StartsWith("'", StringComparison.Ordinal) && !value.Any(static character => character < ' ') && IsVisible(value) ? $"'{value.Replace("'", "''")}'"
        : !written.StartsWith("\"", StringComparison.Ordinal) && isPlain(value) ? value
        : YamlText.Quoted(value);

    /// <summary>A part of a value as it may go on within what is written; null where a text without quotes cannot hold it.</summary>
    public static string? Within(string written, string value, bool isFlow) =>
        IsBlock(written) ? value
        : written.StartsWith("'", StringComparison.Ordinal) ? value.Replace("'", "''")
        : written.StartsWith("\"", StringComparison.Ordinal) ? YamlText.Quoted(value) is var quoted ? quoted.Substring(1, quoted.Length - 2) : null
        : isFlow ? (IsPlain(value) ? value : null)
        : IsPlainInLines(value) ? value
        : null;

    /// <summary>The end of a line as a text writes it.</summary>
    public static string LineEnd(string text) => Ends.GetValue(text, static whole => whole.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n");

    private static bool IsPlain(string value) =>
        value.Length > 0 && IsLetterOrDigit(value[0]) && value[value.Length - 1] != ' ' && IsVisible(value)
        && value.All(static character => IsLetterOrDigit(character) || char.IsSurrogate(character) || PlainSigns.IndexOf(character) >= 0);

    // Outside brackets only a colon or a number sign beside a space has a meaning, and what a text begins with.
    private static bool IsPlainInLines(string value) =>
        value.Length > 0 && (IsLetterOrDigit(value[0]) || char.IsSurrogate(value[0]) || OpeningSigns.IndexOf(value[0]) >= 0) && value[value.Length - 1] is not (' ' or ':') && IsVisible(value)
        && value.All(static character => character >= ' ')
        && value.IndexOf(": ", StringComparison.Ordinal) < 0 && value.IndexOf(" #", StringComparison.Ordinal) < 0;

    private static bool IsLetterOrDigit(char character) =>
        Characters.IsLetterOrDigit(character) || Characters.CategoryOf(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsVisible(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (Invisible.IsAt(value, i))
            {
                return false;
            }
        }

        return true;
    }
}
