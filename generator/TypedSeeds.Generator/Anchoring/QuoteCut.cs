using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>A quote of an entry and where it is, to be checked once all quotes of the entry are found.</summary>
/// <param name="Field">The field that it is in.</param>
/// <param name="Selector">What the annotation says.</param>
/// <param name="Anchor">Where that is.</param>
internal sealed record QuoteCut(Field Field, QuoteSelector Selector, Anchor Anchor);
