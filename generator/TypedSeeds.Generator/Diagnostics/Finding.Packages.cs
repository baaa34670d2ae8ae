using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Diagnostics;

/// <content>The findings of references to other packages: SEED203x.</content>
internal sealed partial record Finding
{
    public static Finding UnknownAlias(Place place, string alias, Hint hint) => new Finding(Rules.UnknownAlias, place, alias, hint.Text).With(hint);

    public static Finding UnknownUsedEntry(Place place, string package, string version, string kinds, string id, Hint hint) =>
        new Finding(Rules.UnknownUsedEntry, place, package, version, kinds, id, hint.Text).With(hint);

    public static Finding UsedEntryObsolete(Place place, string reference, string package, Hint why) =>
        new Finding(Rules.UsedEntryObsolete, place, reference, package, why.Text).With(why);

    public static Finding NoPackage(Place place, string package, Hint hint) => new Finding(Rules.NoPackage, place, package, hint.Text).With(hint) with { IsCause = true };

    public static Finding PackageTooOld(Place place, string package, string asked, string version) => new(Rules.PackageTooOld, place, package, asked, version);

    public static Finding IndexBroken(Place place, string package, string problem) => new(Rules.IndexBroken, place, package, problem) { IsCause = true };

    public static Finding AliasTaken(Place place, Place first, string what) => new(Rules.AliasTaken, place, what) { Second = first };

    public static Finding TwoVersions(Place place, Place first, string package, string one, string version, string other, string otherVersion) =>
        new(Rules.TwoVersions, place, one, package, version, other, otherVersion) { Second = first };

    public static Finding PackageCycle(Place place, string way) => new(Rules.PackageCycle, place, way) { IsCause = true };

    public static Finding TextNotCarried(Place place, string document, string package, string problem) => new(Rules.TextNotCarried, place, document, package, problem);

    public static Finding NotOfPackage(Place place, string field, string text, Hint hint) => new Finding(Rules.NotOfPackage, place, field, text, hint.Text).With(hint);

    /// <param name="place">The key of the field.</param>
    /// <param name="what">Why it does not go with the text.</param>
    public static Finding ReadingMismatch(Place place, string what) => new(Rules.ReadingMismatch, place, what) { Proposal = WithoutKey("Take it out", 0, isSafe: false) };

    public static Finding BadVersion(Place place, string text, string example) => new(Rules.BadVersion, place, text, example) { Proposal = new(example, IsSafe: false) };
}
