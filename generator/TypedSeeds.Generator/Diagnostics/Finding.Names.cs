using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Diagnostics;

/// <content>The findings of names, and of change since the baseline: SEED4xxx.</content>
internal sealed partial record Finding
{
    public static Finding SameName(Place place, Place first, string id, string firstId, string name) =>
        new(Rules.SameName, place, id, firstId, name) { Second = first };

    public static Finding ReservedName(Place place, string id, string name, string owner) => new(Rules.ReservedName, place, id, name, owner);

    public static Finding FormerIdInUse(Place place, Place? user, string former, string kind, string id) =>
        new(Rules.FormerIdInUse, place, former, kind, id) { Second = user };

    public static Finding EntryRemoved(Place place, Place? supposed, string kind, string id, string advice) =>
        new(Rules.EntryRemoved, place, kind, id, advice) { Second = supposed };

    public static Finding EntryChanged(Place place, Place? baseline, string field, string kind, string id, string old, string now) =>
        new(Rules.EntryChanged, place, field, kind, id, old, now, LookAlikes.Clause(old, now)) { Second = baseline };

    public static Finding EntryAdded(Place place, string kind, string id) => new(Rules.EntryAdded, place, kind, id);

    public static Finding BaselineBroken(Place place, string problem) => new(Rules.BaselineBroken, place, problem);

    public static Finding WaiverIdle(Place place, string kind, string id, string waived, Hint hint) => new Finding(Rules.WaiverIdle, place, kind, id, waived, hint.Text.Length == 0 ? "; take the waiver out" : hint.Text).With(hint);

    public static Finding WaiverWithoutReason(Place place, string kind, string id, string what, EquatableArray<Proposal> choices) => new(Rules.WaiverWithoutReason, place, kind, id, what) { Choices = choices };
}
