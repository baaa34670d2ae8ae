using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Binding;

/// <summary>The entry that is bound.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Column">By how many characters its fields are indented; -1 where braces hold them.</param>
internal sealed record EntryAtHand(Kind Kind, string Id, int Column)
{
    /// <summary>What it is called; empty where it does not say so.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Its fields; null where it is no mapping.</summary>
    public MappingNode? Fields { get; init; }
}
