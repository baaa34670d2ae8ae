using System.Globalization;
using System.Text;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>The id that a name in any script becomes.</summary>
internal static class IdSuggestion
{
    /// <summary>The nearest text that the format accepts as an id, in composed form (NFC); empty if nothing of the name can be in one.</summary>
    public static string Of(string name)
    {
        var id = new StringBuilder();
        var isCamelCase = IsCamelCase(name);
        foreach (var character in Nfc.Of(WithoutSurrogates(name)))
        {
            if (isCamelCase && Characters.IsUpper(character))
            {
                id.Append('-');
            }

            Append(id, character);
        }

        var text = MixedWord.InLatin(Nfc.Of(id.ToString().Trim('-')));
        return text.Length > 0 && Ids.Problem(text) is null ? text : string.Empty;
    }

    // "deployForces", and no name such as McDonald, which begins with a capital.
    private static bool IsCamelCase(string name) => name.Length > 2 && Characters.IsLower(name[0]) && name.Any(Characters.IsUpper) && name.All(static character => character < '\u0080' && Characters.IsLetterOrDigit(character))
        && Enumerable.Range(1, name.Length - 1).All(at => !Characters.IsUpper(name[at]) || Characters.IsLower(name[at - 1]) || Characters.IsDigit(name[at - 1]));

    private static void Append(StringBuilder id, char character)
    {
        if (Invisible.IsBlank(character))
        {
            return;
        }

        switch (Characters.CategoryOf(character))
        {
            case UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.DecimalDigitNumber:
                id.Append(character);
                break;
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter:
                AppendSmall(id, character);
                break;

            // A vowel sign belongs to the letter before it. Where that is dropped, so is the mark.
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark:
                id.Append(EndsGroup(id) ? string.Empty : character.ToString());
                break;

            // Joiners and soft hyphens are inside words, and cannot be in an id.
            case UnicodeCategory.Format:
                break;
            default:
                id.Append(EndsGroup(id) ? string.Empty : "-");
                break;
        }
    }

    // Some capitals have no small letter in invariant casing, such as İ and ℝ; those of a compatibility form have that of the plain letter.
    private static void AppendSmall(StringBuilder id, char character)
    {
        const char CapitalIWithDot = '\u0130';
        var small = character == CapitalIWithDot ? 'i' : Casing.ToSmall(character);
        if (small != character)
        {
            id.Append(small);
            return;
        }

        foreach (var plain in CompatibilityForms.PartsOf(character) ?? string.Empty)
        {
            id.Append(plain != character && Casing.ToSmall(plain) is var letter && Characters.IsLower(letter) ? letter.ToString() : string.Empty);
        }
    }

    private static bool EndsGroup(StringBuilder id) => id.Length == 0 || id[id.Length - 1] == '-';

    // An id has no characters beyond the Basic Multilingual Plane, and half a pair cannot be normalized.
    private static string WithoutSurrogates(string name)
    {
        var characters = name.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = char.IsSurrogate(characters[i]) ? '-' : characters[i];
        }

        return new string(characters);
    }
}
