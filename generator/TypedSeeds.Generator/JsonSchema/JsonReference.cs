using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>
/// The schema of a reference. Editors list the existing ids. Any other id is accepted, because its entry may be written
/// next; the checks report references to missing entries.
/// </summary>
/// <remarks>
/// An editor shows the list on hover, too. An alternative for each id would keep it short, but takes the YAML language server
/// 1.6 s instead of 3 ms for 500 references to 2,000 ids, and hides what the field means.
/// </remarks>
internal static class JsonReference
{
    /// <summary>The id of an entry of a kind.</summary>
    public static JsonObject Of(Kind kind, IEnumerable<LiveEntry> entries)
    {
        var pattern = kind.Scope == Scope.Corpus ? TextPatterns.Id : TextPatterns.DocumentEntryId;
        var look = JsonType.Scalar($"the id of {kind.Name.WithArticle()}", pattern, "string");
        var ids = Ids(entries.Where(entry => entry.Key.Kind == kind.Name)).ToArray();
        return ids.Length == 0 ? look : JsonType.AnyOf(JsonType.Enumeration(ids), look);
    }

    // A document's own file needs no document in the id, but one schema serves all files; so both forms are offered.
    private static IEnumerable<(string, string)> Ids(IEnumerable<LiveEntry> entries)
    {
        var sorted = entries.OrderBy(entry => entry.Key.FullId, StringComparer.Ordinal).ToArray();
        var alone = sorted.Select(entry => (Word: entry.Key.Id, entry.Label)).OrderBy(id => id.Word, StringComparer.Ordinal);
        var whole = sorted.Where(entry => entry.Key.Document.Length > 0).Select(entry => (Word: entry.Key.FullId, entry.Label));
        return alone.Concat(whole).GroupBy(id => id.Word, StringComparer.Ordinal).Select(same => same.First());
    }
}
