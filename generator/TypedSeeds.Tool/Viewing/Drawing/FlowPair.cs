using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Viewing.Drawing;

/// <summary>A party that spoke, and one that it spoke to or about.</summary>
/// <param name="Speaker">Who spoke.</param>
/// <param name="Target">To or about whom.</param>
/// <param name="Count">In how many statements.</param>
internal sealed record FlowPair(EntryKey Speaker, EntryKey Target, int Count);
