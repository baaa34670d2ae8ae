using System.Globalization;
using System.Text;

namespace TypedSeeds.Generator.Schema;

/// <summary>The id that a name in any script becomes.</summary>
internal static class IdSuggestion
{
    /// <summary>The nearest text that the format accepts as an id, in composed form (NFC); empty if nothing of the name can be in one.</summary>
    public static string Of(string name)
    {
        var id = new StringBuilder();
        foreach (var character in Composed(WithoutSurrogates(name)))
        {
            Append(id, character);
        }

        var text = id.ToString().Trim('-').Normalize();
        return text.Length > 0 && Ids.Problem(text) is null ? text : string.Empty;
    }

    private static void Append(StringBuilder id, char character)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(character))
        {
            case UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.DecimalDigitNumber:
                id.Append(character);
                break;
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter:
                AppendSmall(id, character);
                break;

            // A vowel sign belongs to the letter before it. Where that is dropped, or only looks are selected, so is the mark.
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark:
                id.Append(!EndsGroup(id) && !IsVariationSelector(character) ? character.ToString() : string.Empty);
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
        var small = character == CapitalIWithDot ? 'i' : char.ToLowerInvariant(character);
        if (small != character)
        {
            id.Append(small);
            return;
        }

        foreach (var plain in character.ToString().Normalize(NormalizationForm.FormKC))
        {
            id.Append(plain != character && char.ToLowerInvariant(plain) is var letter && char.IsLower(letter) ? letter.ToString() : string.Empty);
        }
    }

    private static bool EndsGroup(StringBuilder id) => id.Length == 0 || id[id.Length - 1] == '-';

    private static bool IsVariationSelector(char character) => character is (>= '\uFE00' and <= '\uFE0F') or '\u034F';

    private static string Composed(string name) => name.Normalize(NormalizationForm.FormC);

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
