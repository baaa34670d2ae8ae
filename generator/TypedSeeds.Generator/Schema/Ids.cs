using System.Globalization;
using System.Text;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>What an id may be, and the C# name that follows from it.</summary>
internal static class Ids
{
    private const int LongestId = 200;

    /// <summary>What is wrong with an id, or null: letters and digits in groups joined by <c>-</c>, a letter first, no capitals.</summary>
    public static string? Problem(string id) => IsPlain(id) ? null : ProblemOfAny(id);

    // Nearly all ids are small letters and digits of ASCII, of which no table of categories is needed.
    private static bool IsPlain(string id)
    {
        if (id.Length is 0 or > LongestId || id[0] is < 'a' or > 'z' || id[id.Length - 1] == '-')
        {
            return false;
        }

        for (var i = 1; i < id.Length; i++)
        {
            if (id[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')) && (id[i] != '-' || id[i - 1] == '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static string? ProblemOfAny(string id)
    {
        if (id.Length == 0)
        {
            return "an id cannot be empty";
        }

        if (id.Length > LongestId)
        {
            return "an id has at most 200 characters";
        }

        if (!IsLetter(CategoryAt(id, 0)))
        {
            return "an id begins with a letter";
        }

        if (id[id.Length - 1] == '-' || id.IndexOf("--", StringComparison.Ordinal) >= 0)
        {
            return "an id is groups of letters and digits with one '-' between each two";
        }

        return CharacterProblem(id);
    }

    /// <summary>The nearest id that would be allowed, or empty.</summary>
    public static string Suggest(string id) => IdSuggestion.Of(id);

    /// <summary>The C# name of an id: each group with its first letter as a capital, the hyphens gone.</summary>
    public static string ToMemberName(string id) => AppendMemberName(new StringBuilder(id.Length), id).ToString();

    /// <summary>Appends the C# name of an id.</summary>
    public static StringBuilder AppendMemberName(StringBuilder code, string id)
    {
        var start = 0;
        while (start < id.Length)
        {
            var hyphen = id.IndexOf('-', start);
            var end = hyphen < 0 ? id.Length : hyphen;
            if (end > start)
            {
                code.Append(TitleCase.Of(id[start])).Append(id, start + 1, end - start - 1);
            }

            start = end + 1;
        }

        return code;
    }

    private static string? CharacterProblem(string id)
    {
        for (var i = 0; i < id.Length; i += char.IsSurrogatePair(id, i) ? 2 : 1)
        {
            var category = CategoryAt(id, i);
            if (category is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter)
            {
                return "an id has no capital letters";
            }

            // C# identifiers hold no characters beyond the Basic Multilingual Plane.
            if (char.IsSurrogate(id[i]) || (id[i] != '-' && !IsLetter(category) && !IsDigitOrMark(category)))
            {
                return $"'{(char.IsSurrogatePair(id, i) ? id.Substring(i, 2) : id.Substring(i, 1))}' cannot be in an id";
            }

            if (Invisible.IsBlank(id[i]))
            {
                return $"the character {Invisible.Name(id[i])}, which nobody can see, cannot be in an id";
            }
        }

        return MixedWord.Problem(id);
    }

    private static UnicodeCategory CategoryAt(string id, int index) => CharUnicodeInfo.GetUnicodeCategory(id, index);

    private static bool IsLetter(UnicodeCategory category) =>
        category is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter;

    // Vowel signs are marks in many scripts; without them no Hindi or Thai word could be an id.
    private static bool IsDigitOrMark(UnicodeCategory category) =>
        category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
