using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>A rule that a corpus may set itself, beyond what the format asks of every corpus.</summary>
/// <param name="Key">Its key in the section of rules.</param>
/// <param name="Broken">What is reported where it is broken.</param>
/// <param name="Description">What it asks, for people.</param>
/// <param name="Options">Its options. Every rule has <see cref="HouseRuleTable.Level"/> too.</param>
internal sealed record HouseRule(string Key, Rule Broken, string Description, EquatableArray<Field> Options)
{
    /// <summary>All its options.</summary>
    public EquatableArray<Field> AllOptions { get; } = Options.Append(HouseRuleTable.Level).ToEquatableArray();

    /// <summary>Whether it may be a list, so that it is set for several kinds.</summary>
    public bool IsMany => Options.Any(static option => option.Key == FieldKeys.Kind);

    /// <summary>Whether it asks something of the quotes of an entry, so that a kind without quotes does not fit.</summary>
    public bool NeedsQuotes { get; init; }

    /// <summary>Whether it asks something of quotes that assert something, and not of those that only name words.</summary>
    public bool NeedsAssertions { get; init; }

    /// <summary>Whether a kind can keep or break it.</summary>
    public bool Fits(Kind kind) => !(NeedsQuotes || NeedsAssertions) || kind.Fields.Any(field => field.IsClaim && (field.Asserts || !NeedsAssertions));
}
