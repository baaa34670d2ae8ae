using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>Headings made of the words of the schema.</summary>
internal static class Headings
{
    public static string Of(Kind kind) => Capital(kind.Section.Replace('-', ' '));

    /// <summary>An id as the title of a document that has none.</summary>
    public static string OfId(string id) => string.Join(' ', id.Split('-').Select(Capital));

    private static string Capital(string text) =>
        text.Length == 0 || char.IsSurrogate(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
