namespace TypedSeeds.Generator.Values;

/// <summary>Texts in which nothing can be seen: white space, and characters without a width or a form.</summary>
internal static class Blank
{
    // Fillers, joiners, marks of direction and the like: Unicode's Default_Ignorable_Code_Point of the Basic Multilingual
    // Plane, with the blank pattern of Braille.
    private const string Invisible =
        "\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180E\u180F\u2800\u3164\uFEFF\uFFA0";

    public static bool Is(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsTag(text, i))
            {
                i++;
            }
            else if (!WhiteSpace.Is(text[i]) && !IsInvisible(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    // Tags and variation selectors beyond the plane begin with these surrogates, and nothing else does.
    private static bool IsTag(string text, int index) => text[index] is >= '\uDB40' and <= '\uDB43' && char.IsSurrogatePair(text, index);

    private static bool IsInvisible(char character) => character switch
    {
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') => true,
        (>= '\uFE00' and <= '\uFE0F') or (>= '\uFFF0' and <= '\uFFFB') => true,
        _ => Invisible.IndexOf(character) >= 0,
    };
}
