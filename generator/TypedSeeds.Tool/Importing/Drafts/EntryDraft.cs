using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.Drafts;

/// <summary>An entry that is to be written, if it is proved.</summary>
/// <param name="Place">Where it comes from.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its id, without a document.</param>
/// <param name="Fields">Its fields, with their values as YAML of one line.</param>
internal sealed record EntryDraft(SourcePlace Place, Kind Kind, string Id, IReadOnlyList<(string Key, string Yaml)> Fields)
{
    /// <summary>The item of another tool that it is made of first; null for an entry of <c>export</c>.</summary>
    public ImportedItem? Item { get; init; }
}
