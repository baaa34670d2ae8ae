namespace TypedSeeds.Generator.Anchoring;

/// <summary>What counts as white space: what the framework counts, told without a look at its tables, since each character of each document is asked.</summary>
internal static class WhiteSpace
{
    /// <summary>From the space up to here there is none but the space.</summary>
    public const char FirstBeyondAscii = '\u0085';

    public static bool Is(char character) => character switch
    {
        ' ' or (>= '\t' and <= '\r') => true,
        < FirstBeyondAscii => false,
        FirstBeyondAscii or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' => true,
        _ => false,
    };
}
