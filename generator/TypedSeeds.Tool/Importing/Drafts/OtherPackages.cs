using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Binding.Packages;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Tool.Checking;

namespace TypedSeeds.Tool.Importing.Drafts;

/// <summary>The packages that a folder uses. An export calls them by their namespaces, which are the same everywhere, and an annotation by its aliases.</summary>
/// <param name="corpus">The corpus of the folder.</param>
internal sealed class OtherPackages(CheckedCorpus corpus)
{
    /// <summary>The id of an export as an annotation writes it; the id itself where it is of no package that the folder uses.</summary>
    public string IdOf(string id) => AliasOf(id) is { } alias ? UsedName.Of(alias, UsedName.Parse(id).Name) : id;

    /// <summary>The document that a package carries, by the id of an export; null where the folder uses no such package, or it has no such document.</summary>
    public DocumentText? DocumentOf(string id) =>
        AliasOf(id) is { } alias
        && CarriedDocument.Of(corpus.Schema.Used, new ReferencesValue(new([new EntryKey(KindTable.Document, string.Empty, UsedName.Parse(id).Name) { Package = alias }]), default)) is { } carried
            ? corpus.Carried.Find(carried)
            : null;

    private string? AliasOf(string id) => !UsedName.Is(id) ? null
        : corpus.Schema.Used.Packages.FirstOrDefault(package => package.Index?.Package.Namespace == UsedName.Parse(id).Alias)?.Alias;
}
