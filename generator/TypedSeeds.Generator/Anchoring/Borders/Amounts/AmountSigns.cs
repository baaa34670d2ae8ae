namespace TypedSeeds.Generator.Anchoring.Borders.Amounts;

/// <summary>The signs that make another amount of a number.</summary>
internal static class AmountSigns
{
    /// <summary>Signs after a number: of hundredths, and of degrees.</summary>
    private const string Parts = "%‰‱٪؉؊﹪％°℃℉";

    /// <summary>Signs that join two numbers to one amount, a range, a date or a time, where no white space is beside them.</summary>
    private const string Joints = "/:^×⋅˙∙÷∶∕⁄*+±∓-‐‑‒–−~∼～〜／：－＋＊＾✕✖⨯";

    /// <summary>Those of them that do so between white space, too.</summary>
    private const string WideJoints = "×÷±∓✕✖⨯";

    /// <summary>Signs before a number that say less, more, about, or a root of it: “5” is not what “&lt;5” says.</summary>
    private const string Before = "-<>~.,±∓˗‐‑‒–⁻₋−∼≁≂≃≄≅≆≇≈≉≊≋≒≠≤≥≦≧≨≩≪≫≮≯≰≱≲≳⩽⩾⪅⪆➖﹣－＜＞～〜√∛∜﹤﹥";

    public static bool IsPart(char character) => Parts.IndexOf(character) >= 0;

    public static bool IsJoint(char character) => Joints.IndexOf(character) >= 0;

    public static bool IsWideJoint(char character) => WideJoints.IndexOf(character) >= 0;

    public static bool IsBefore(char character) => Before.IndexOf(character) >= 0;

    public static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011';

    /// <summary>What divides the digits of a number: “1,000”, “3.5”, “1’000” and white space that breaks no line.</summary>
    public static bool IsWithin(char character) => character
        is '.' or ',' or '\'' or '\u00A0' or '\u066B' or '\u066C' or (>= '\u2005' and <= '\u200A') or '\u2019' or '\u201A' or '\u202F' or '\u2044'
        or '\uFE50' or '\uFE52' or '\uFF0C' or '\uFF0E';

    /// <summary>White space of other uses that divides groups of three digits, too.</summary>
    public static bool IsWideSpace(char character) => character is ' ' or (>= '\u2000' and <= '\u2004') or '\u3000';

    public static bool IsFraction(char character) => character is (>= '\u00BC' and <= '\u00BE') or (>= '\u2150' and <= '\u215E') or '\u2189';

    /// <summary>Unicode's currency symbols, from a list of our own, so that every host gives the same answer.</summary>
    public static bool IsCurrency(char character) => character
        is '$' or (>= '\u00A2' and <= '\u00A5') or '\u058F' or '\u060B' or '\u09F2' or '\u09F3' or '\u0AF1' or '\u0BF9' or '\u0E3F' or '\u17DB'
        or (>= '\u20A0' and <= '\u20C0') or '\uFDFC' or '\uFE69' or '\uFF04' or '\uFFE0' or '\uFFE1' or '\uFFE5' or '\uFFE6';
}
