using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Exporting.Model;

namespace TypedSeeds.Tool.Exporting.WebAnnotations;

/// <summary>The names of entries and annotations on the web. Ids are letters, digits and hyphens, which an IRI may hold.</summary>
internal static class Iris
{
    public const string Prefix = "urn:typedseeds:";

    public static string Of(ExportedEntry entry) => Prefix + entry.Name;

    public static string Of(ExportedEntry entry, EntryQuote quote) => $"{Of(entry)}:{quote.Field}:{Invariant.Text(quote.Number)}";
}
