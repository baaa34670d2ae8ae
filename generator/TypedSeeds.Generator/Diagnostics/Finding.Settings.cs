using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Diagnostics;

/// <content>The findings of the configuration of a project: SEED9xxx.</content>
internal sealed partial record Finding
{
    public static Finding OldLanguage(string language) => new(Rules.OldLanguage, Project, language);

    public static Finding BadNamespace(string text) => new(Rules.BadNamespace, Project, text);

    public static Finding BadAccessibility(string text) => new(Rules.BadAccessibility, Project, text, LookAlikes.Clause(text, "public", "internal"));

    public static Finding TooMuchText(string holders, long length, int limit, string advice) =>
        new(Rules.TooMuchText, Project, holders, Invariant.Text(length), Invariant.Text(limit), advice);

    public static Finding TooManyEntries(Place place, string owner, int count, int limit) =>
        new(Rules.TooManyEntries, place, owner, Invariant.Text(count), Invariant.Text(limit));

    public static Finding BadStorage(string text) => new(Rules.BadStorage, Project, text, LookAlikes.Clause(text, "literal", "resource"));

    public static Finding UnfitRuntime(string needed, string found) => new(Rules.UnfitRuntime, Project, needed, found);
}
