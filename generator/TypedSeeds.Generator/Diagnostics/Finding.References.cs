using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Diagnostics;

/// <content>The findings of references: SEED2xxx.</content>
internal sealed partial record Finding
{
    public static Finding UnknownReference(Place place, string kinds, string reference, Hint hint) =>
        new Finding(Rules.UnknownReference, place, kinds, reference, hint.Text).With(hint);

    public static Finding WrongKind(Place place, string reference, string found, string field, string expected, Hint hint) =>
        new Finding(Rules.WrongKind, place, reference, found, field, expected, hint.Text).With(hint);

    public static Finding UnknownDocument(Place place, string document, Hint hint) => new Finding(Rules.UnknownDocument, place, document, hint.Text).With(hint);

    public static Finding AmbiguousReference(Place place, string reference, string kinds) => new(Rules.AmbiguousReference, place, reference, kinds);

    /// <param name="place">The second id.</param>
    /// <param name="first">The first one.</param>
    /// <param name="kind">The kind of both.</param>
    /// <param name="id">The id.</param>
    /// <param name="isElsewhere">Whether the first is in another file.</param>
    /// <param name="copied">What is said where the whole file seems to be a copy; null where it is none.</param>
    public static Finding DuplicateId(Place place, Place first, string kind, string id, bool isElsewhere = false, string? copied = null) => new(Rules.DuplicateId, place, kind, id, copied ?? (isElsewhere
        ? "take one of the two out if both are the same, since an entry has all its fields in one file, or give one another id"
        : "give one of the two another id, or take one out if both are the same"))
    {
        Second = first,
        Choices = copied is null ? new([new(id + "-2", IsSafe: false), WithoutKey("Take this one out", 0, isSafe: false)]) : default,
    };

    public static Finding Cycle(Place place, string field, string kind, string id, string steps, bool isItself) =>
        new(Rules.Cycle, place, field, kind, id, steps) { Proposal = isItself ? new(string.Empty, IsSafe: false, ProposalForm.WithoutReference) { Label = "Take it out" } : null };

    public static Finding Unused(Place place, string kind, string id) => new(Rules.Unused, place, kind, id);

    public static Finding VersionInOwnDocument(Place place, string document) => new(Rules.VersionInOwnDocument, place, document);

    public static Finding VersionInPackage(Place place, string document) => new(Rules.VersionInPackage, place, document);

    public static Finding OriginalInOtherLanguage(Place place, Place? other, string original, string language, string translatedFrom, string advice) =>
        new(Rules.OriginalInOtherLanguage, place, original, language, translatedFrom, advice) { Second = other };
}
