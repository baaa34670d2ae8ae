using System.Globalization;
using System.Text;

namespace TypedSeeds.Generator.Values;

/// <summary>Writes text as YAML, for advice that can be pasted into an annotation.</summary>
internal static class YamlText
{
    /// <summary>A text in double quotes, with escapes for what would end it and for what nobody can see.</summary>
    public static string Quoted(string text)
    {
        var yaml = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is '"' or '\\')
            {
                yaml.Append('\\').Append(character);
            }
            else if (Invisible.IsAt(text, i) && !char.IsSurrogate(character))
            {
                yaml.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                yaml.Append(character);
            }
        }

        return yaml.Append('"').ToString();
    }

    /// <summary>A text in quotation marks: in double ones, or in single ones where those hold it as it is.</summary>
    public static string InQuotes(string text) =>
        text.IndexOfAny(['"', '\\']) >= 0 && !HasInvisible(text) ? $"'{text.Replace("'", "''")}'" : Quoted(text);

    private static bool HasInvisible(string text) => Enumerable.Range(0, text.Length).Any(at => Invisible.IsAt(text, at));

    /// <summary>Some words as a value: as they are where that are letters, digits and single spaces.</summary>
    public static string Words(string text) => text.Split(' ').All(IsPlain) ? text : InQuotes(text);

    /// <summary>A text as a key or a value: as it is where YAML reads it so everywhere, else in double quotes.</summary>
    public static string Scalar(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>Whether a text is an entry's name such as <c>core:report/call</c>, which YAML reads as one text.</summary>
    public static bool IsName(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!(Characters.IsLetterOrDigit(text[i]) || (i > 0 && i + 1 < text.Length && text[i] is ('-' or ':' or '/') && Characters.IsLetterOrDigit(text[i - 1]) && Characters.IsLetterOrDigit(text[i + 1]))))
            {
                return false;
            }
        }

        return text.Length > 0 && Characters.IsLetter(text[0]);
    }

    private static bool IsPlain(string text) => IsName(text)
        || (text.Length > 0 && Characters.IsLetterOrDigit(text[0]) && text.All(character => Characters.IsLetterOrDigit(character) || character is '-' or '_' or '.'));
}
