using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Viewing.Colours;

namespace TypedSeeds.Tool.Viewing.Drawing;

/// <summary>How often a party spoke to or about another, in acts of one class.</summary>
/// <param name="Speaker">Who spoke.</param>
/// <param name="Target">To or about whom.</param>
/// <param name="Class">The class of the acts.</param>
/// <param name="Count">The number of statements.</param>
internal sealed record Flow(EntryKey Speaker, EntryKey Target, ActClass Class, int Count);
