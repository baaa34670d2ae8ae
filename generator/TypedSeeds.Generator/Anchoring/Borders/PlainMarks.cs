namespace TypedSeeds.Generator.Anchoring.Borders;

/// <summary>The dashes, quotation marks and ellipses of General Punctuation, which are in no table of borders.</summary>
/// <remarks>Most texts of European languages have no other characters after the Latin ones. They need no table then, and reading two takes a first document some 5 ms.</remarks>
internal static class PlainMarks
{
    public const char First = '\u2010';
    public const char Last = '\u2027';

    public static bool Has(int codePoint) => codePoint is >= First and <= Last;
}
