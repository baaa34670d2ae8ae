using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>
/// The schema of a reference. Editors list the existing ids. Any other id is accepted, because its entry may be written
/// next; the checks report references to missing entries.
/// </summary>
/// <remarks>
/// An editor shows the list on hover, too. An alternative for each id would keep it short, but takes the YAML language server
/// 1.6 s instead of 3 ms for 500 references to 2,000 ids, and hides what the field means.
/// </remarks>
internal static class JsonReference
{
    /// <summary>So many ids of one kind of a used package are listed.</summary>
    private const int MostOfPackage = 2_000;

    /// <summary>The id of an entry of a kind.</summary>
    public static JsonObject Of(Kind kind, IEnumerable<LiveEntry> entries, UsedPackages used)
    {
        var pattern = kind.Scope == Scope.Corpus ? TextPatterns.Reference : TextPatterns.DocumentEntryReference;
        var ids = Ids(entries.Where(entry => entry.Key.Kind == kind.Name)).Concat(used.Packages.SelectMany(package => IdsOf(package, kind.Name)));
        return Of(kind.Name, pattern, ids.ToArray());
    }

    /// <summary>The id of an entry of a kind that another package declares.</summary>
    public static JsonObject OfUsed(Kind kind, UsedPackages used)
    {
        var (alias, name) = UsedName.Parse(kind.Name);
        return Of(kind.Name, kind.Scope == Scope.Corpus ? TextPatterns.Reference : TextPatterns.DocumentEntryReference, IdsOf(used.WithAlias(alias)!, name).ToArray());
    }

    /// <summary>The id of an entry of a built-in kind that another package has, and never one of this corpus.</summary>
    public static JsonObject OfPackages(Kind kind, UsedPackages used) =>
        Of(kind.Name, TextPatterns.UsedReference, [.. used.Packages.SelectMany(package => IdsOf(package, kind.Name))], " of another package, as alias:id");

    private static JsonObject Of(string kind, string pattern, (string, string)[] ids, string where = "")
    {
        var look = JsonType.Scalar($"the id of {kind.WithArticle()}{where}", pattern, "string");
        return ids.Length == 0 ? look : JsonType.AnyOf(JsonType.Enumeration(ids), look);
    }

    // An editor reads the whole schema at each start, so the ids of a very large package are not listed; the checks know them all.
    private static IEnumerable<(string Word, string Label)> IdsOf(UsedPackage package, string kind) => package.Index is not { } index
        ? []
        : index.EntriesOf(kind)
            .Take(MostOfPackage)
            .Select(entry => (UsedName.Of(package.Alias, entry.Key.FullId), string.Join(", ", entry.Names.Take(1).Append(index.Package.Id))));

    // A document's own file needs no document in the id, but one schema serves all files; so both forms are offered.
    private static IEnumerable<(string, string)> Ids(IEnumerable<LiveEntry> entries)
    {
        var sorted = entries.OrderBy(entry => entry.Key.FullId, StringComparer.Ordinal).ToArray();
        var alone = sorted.Select(entry => (Word: entry.Key.Id, entry.Label)).OrderBy(id => id.Word, StringComparer.Ordinal);
        var whole = sorted.Where(entry => entry.Key.Document.Length > 0).Select(entry => (Word: entry.Key.FullId, entry.Label));
        return alone.Concat(whole).GroupBy(id => id.Word, StringComparer.Ordinal).Select(same => same.First());
    }
}
