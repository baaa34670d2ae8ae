using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Diagnostics;

/// <content>The findings of references: SEED2xxx.</content>
internal sealed partial record Finding
{
    public static Finding UnknownReference(Place place, string kinds, string reference, Hint hint) =>
        new(Rules.UnknownReference, place, kinds, reference, hint.Text) { Proposal = hint.Proposal };

    public static Finding WrongKind(Place place, string reference, string found, string field, string expected, Hint hint) =>
        new(Rules.WrongKind, place, reference, found, field, expected, hint.Text) { Proposal = hint.Proposal };

    public static Finding UnknownDocument(Place place, string document, Hint hint) => new(Rules.UnknownDocument, place, document, hint.Text) { Proposal = hint.Proposal };

    public static Finding AmbiguousReference(Place place, string reference, string kinds) => new(Rules.AmbiguousReference, place, reference, kinds);

    public static Finding DuplicateId(Place place, Place first, string kind, string id) => new(Rules.DuplicateId, place, kind, id) { Second = first };

    public static Finding Cycle(Place place, string field, string kind, string id, string steps) => new(Rules.Cycle, place, field, kind, id, steps);

    public static Finding Unused(Place place, string kind, string id) => new(Rules.Unused, place, kind, id);
}
