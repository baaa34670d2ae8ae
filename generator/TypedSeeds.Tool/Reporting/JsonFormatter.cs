using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedSeeds.Tool.Reporting;

/// <summary>Writes values as JSON that people can read: indented, with letters of all scripts unescaped.</summary>
internal static class JsonFormatter
{
    /// <summary>The first half of tags and of further variation selectors, which nobody sees.</summary>
    private const char FirstOfTags = '\uDB40';

    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,

        // The output is never part of an HTML page, so only JSON's own characters need escaping.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    };

    /// <summary>
    /// The text of a value as JSON. Marks of direction and other formats would turn around what a terminal shows, and it obeys controls, so they are escaped.
    /// So is one of two number signs, with which a log of Azure Pipelines would take a command (<c>##vso[…]</c>) from a quote.
    /// </summary>
    public static string Of<T>(T value) => Visible(JsonSerializer.Serialize(value, Options));

    /// <summary>The same for JSON that is written already: its strings alone can have such characters.</summary>
    public static string Visible(string json)
    {
        // A schema may have many megabytes, of which each copy takes twice as many bytes.
        if (!json.Contains("##", StringComparison.Ordinal) && !json.Any(IsHidden))
        {
            return json;
        }

        var (visible, isSecond) = (new StringBuilder(json.Length), false);
        for (var i = 0; i < json.Length; i++)
        {
            var (character, before) = (json[i], i > 0 ? json[i - 1] : ' ');
            isSecond = character == '#' && before == '#' && !isSecond;
            _ = isSecond || IsHidden(character) || before == FirstOfTags
                ? visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}")
                : visible.Append(character);
        }

        return visible.ToString();
    }

    /// <summary>The same for a file: with the same line ends on every system, one at the end.</summary>
    public static string FileOf<T>(T value) => Of(value).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";

    // JSON's own white space is between its strings. A terminal obeys the controls after U+007F as it does those that JSON escapes.
    private static bool IsHidden(char character) => character == FirstOfTags
        || (char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control && character > ' ');
}
