using TypedSeeds.Generator.Anchoring;

namespace TypedSeeds.Tool.Viewing.Model;

/// <summary>Words of a document that an entry quotes.</summary>
/// <param name="Id">The id of the element where they begin, and the class of all their pieces.</param>
/// <param name="Role">What they are to the entry.</param>
/// <param name="Owner">The entry, with its mark.</param>
/// <param name="Anchor">The words.</param>
internal sealed record QuotedPlace(string Id, PlaceRole Role, NumberedEntry Owner, Anchor Anchor);
