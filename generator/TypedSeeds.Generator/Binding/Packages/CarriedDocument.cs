using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;

namespace TypedSeeds.Generator.Binding.Packages;

/// <summary>A document that another package carries and that an annotation file of this corpus annotates, as the index of the package has it.</summary>
/// <param name="Key">Its name in this corpus, with the alias of the package.</param>
/// <param name="Package">The id of the package.</param>
/// <param name="IndexPath">The index, beside which its text is.</param>
/// <param name="TextHash">The hash of its text.</param>
/// <param name="Quoted">The ranges of it that its package quotes.</param>
internal sealed record CarriedDocument(EntryKey Key, string Package, string IndexPath, string TextHash, string Quoted)
{
    /// <summary>The tag of its language; empty where the package does not say.</summary>
    public string Language { get; init; } = string.Empty;

    /// <summary>What a line of it is; empty where its text shows it.</summary>
    public string Layout { get; init; } = string.Empty;

    /// <summary>What to name instead where it is itself a reading: the document that carries the text; empty where it is none.</summary>
    public string Instead { get; init; } = string.Empty;

    /// <summary>The document that a reference names; null where it was not found, which is reported.</summary>
    public static CarriedDocument? Of(UsedPackages used, Value? reference) =>
        reference is ReferencesValue { Keys: { Count: > 0 } keys } && used.Find(keys[0]) is { } entry && used.WithAlias(keys[0].Package)?.Index is { } index
            ? new(keys[0], index.Package.Id, index.Path, entry.TextHash, entry.Quoted) { Language = LanguageTags.Problem(entry.Language) is null ? entry.Language : string.Empty, Layout = entry.Layout, Instead = InsteadOf(used, entry.TextHash) }
            : null;

    // In the place of a hash, a reading has the package and the document that it reads.
    private static string InsteadOf(UsedPackages used, string read)
    {
        if (!UsedName.Is(read))
        {
            return string.Empty;
        }

        var (package, document) = UsedName.Parse(read);
        return used.Packages.FirstOrDefault(other => other.Index?.Package.Id.Equals(package, StringComparison.OrdinalIgnoreCase) == true) is { } known
            ? $"name '{UsedName.Of(known.Alias, document)}', which has the text"
            : $"name '{document}' of {package}, which has the text, by an alias of that package under 'uses'";
    }
}
