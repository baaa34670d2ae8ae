namespace TypedSeeds.Briefing.Rendering;

/// <summary>The mark of what the document does not say itself.</summary>
internal static class OriginMark
{
    public static string Of(SourceOrigin origin) => $" [{Words.Of(origin)}]";

    /// <summary>Text from a field, marked where it follows or is known from elsewhere; what the annotator puts in words has no mark.</summary>
    public static string On(string text, Entry entry, string field) => entry.SourceOf(field).Origin switch
    {
        SourceOrigin.Inferred or SourceOrigin.External => text + Of(entry.SourceOf(field).Origin),
        _ => text,
    };
}
