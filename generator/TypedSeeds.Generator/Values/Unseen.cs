namespace TypedSeeds.Generator.Values;

/// <summary>Characters without a width or a form: what is read is the same without them.</summary>
/// <remarks>
/// Unicode's Default_Ignorable_Code_Point of all planes (DerivedCoreProperties.txt), the controls that are no white space,
/// the marks of interlinear annotation, and two signs without a form: a note without a head, a filler of Khitan.
/// </remarks>
internal static class Unseen
{
    /// <summary>Whether a code point is one of them.</summary>
    public static bool Is(int code) => code switch
    {
        >= ' ' and <= '~' => false,
        < ' ' or (>= 0x7F and <= 0x9F) => !WhiteSpace.Is((char)code),
        0xAD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) => true,
        (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) => true,
        0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFFB) => true,
        (>= 0x1BCA0 and <= 0x1BCA3) or 0x1D159 or (>= 0x1D173 and <= 0x1D17A) or 0x16FE4 or (>= 0xE0000 and <= 0xE0FFF) => true,
        _ => false,
    };

    /// <summary>Whether a UTF-16 unit is one, or the first half of one.</summary>
    public static bool MayBegin(char unit) => Is(unit) || unit is '\uD81B' or '\uD82F' or '\uD834' or (>= '\uDB40' and <= '\uDB43');
}
