using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Tool.Viewing.Model;

/// <summary>
/// The ids of the page's elements. Ids and kinds of a corpus have neither full stops nor underscores, so element ids are
/// unique.
/// </summary>
internal static class Anchors
{
    public const string Main = "main";

    /// <summary>A document that has a page of its own: the ids of its elements stay when others come and go.</summary>
    public const string Alone = "d";

    /// <summary>The card of an entry.</summary>
    public static string Of(EntryKey key) => key.Document.Length == 0 ? $"{key.Kind}.{key.Id}" : $"{key.Kind}.{key.Document}.{key.Id}";

    /// <summary>A document.</summary>
    public static string Of(DocumentView document) => document.Prefix;

    /// <summary>A document of a page that has several, by its number from one.</summary>
    public static string OfDocument(int number) => $"d{Invariant.Text(number)}";

    /// <summary>A part of a document.</summary>
    public static string Part(DocumentView document, string part) => $"{Of(document)}_{part}";

    /// <summary>The section of all entries of a kind.</summary>
    public static string Of(Kind kind) => $"all_{kind.Section}";

    /// <summary>The heading of a section.</summary>
    public static string Heading(string section) => section + "_h";

    /// <summary>A line of a document, by its number from one.</summary>
    public static string Line(DocumentView document, int line) => $"{Of(document)}-l{Invariant.Text(line)}";

    /// <summary>The place in the text where quoted words begin; the id begins with that of the document.</summary>
    public static string InText(string document, QuotedPlace place, int number) => $"{document}-{Letter(place.Role)}{Invariant.Text(number)}";

    public static string To(string anchor) => "#" + anchor;

    private static char Letter(PlaceRole role) => role switch
    {
        PlaceRole.Statement => 's',
        PlaceRole.Erratum => 'e',
        _ => 'q',
    };
}
