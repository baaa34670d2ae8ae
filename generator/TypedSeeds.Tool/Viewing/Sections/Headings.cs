using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>Makes headings from the words of the schema.</summary>
internal static class Headings
{
    public static string Of(Kind kind) => Capital(kind.Section.Replace('-', ' '));

    /// <summary>Words with a first letter that is a capital.</summary>
    public static string Capital(string text) =>
        text.Length == 0 || char.IsSurrogate(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
