using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.HouseRules;

/// <summary>An entry that breaks a rule of the corpus, waived or not.</summary>
/// <param name="Key">The entry.</param>
/// <param name="Rule">The key of the rule.</param>
/// <param name="Finding">What is reported unless it is waived.</param>
internal sealed record Breach(EntryKey Key, string Rule, Finding Finding);
