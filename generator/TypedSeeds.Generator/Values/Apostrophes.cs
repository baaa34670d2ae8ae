namespace TypedSeeds.Generator.Values;

/// <summary>The apostrophe, and the signs that are written for it.</summary>
internal static class Apostrophes
{
    public static bool Is(char character) => character is '\'' or '`' or '\u00B4' or '\u02B9' or '\u02BB' or '\u02BC' or '\u0384' or '\u055A' or '\u05F3'
        or '\u1FBD' or '\u1FFD' or '\u2018' or '\u2019' or '\u201B' or '\u2032' or '\u275C' or '\uA78C' or '\uFF07';
}
