using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Viewing.Paging;

/// <summary>An entry that refers to the one that a page is about.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Field">The field that refers.</param>
/// <param name="Entry">The entry.</param>
internal sealed record Mention(Kind Kind, Field Field, CheckedEntry Entry);
