namespace TypedSeeds.Briefing.Rendering;

/// <summary>Marks facts that the document does not state itself.</summary>
internal static class OriginMark
{
    public static string Of(SourceOrigin origin) => $" [{Words.Of(origin)}]";

    /// <summary>Text from a field, marked if it is inferred or comes from elsewhere. The annotator's own words have no mark.</summary>
    public static string On(string text, Entry entry, string field) => entry.SourceOf(field).Origin switch
    {
        SourceOrigin.Inferred or SourceOrigin.External => text + Of(entry.SourceOf(field).Origin),
        _ => text,
    };
}
