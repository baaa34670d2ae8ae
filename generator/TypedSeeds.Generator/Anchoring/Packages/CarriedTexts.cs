using TypedSeeds.Generator.Binding.Packages;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Packages;

/// <summary>The texts of all packages that the project references.</summary>
/// <param name="Files">The files, in the order of their paths.</param>
internal sealed record CarriedTexts(EquatableArray<PackageTexts> Files)
{
    private const int MostOfName = 200;

    /// <summary>No texts.</summary>
    public static CarriedTexts None { get; } = new(EquatableArray<PackageTexts>.Empty);

    public static CarriedTexts Of(IEnumerable<PackageTexts> files) => new(files.InOrder(static file => file.FilePath));

    /// <summary>The text of a document; null where it cannot be had.</summary>
    public DocumentText? Find(CarriedDocument document) => document.TextHash.Length == 0 || IsOfOther(document) ? null : FileOf(document)?.Find(document);

    /// <summary>Why the text of a document cannot be had.</summary>
    public string Problem(CarriedDocument document) =>
        document.TextHash.Length == 0 ? "its package was built without the texts of its documents; build it anew with this version of TypedSeeds"
        : IsOfOther(document) ? $"it is itself a reading; {document.Instead}"
        : FileOf(document) is { } other && !other.IsOfAssembly(document) ? $"the assembly beside '{NameOf(document.IndexPath)}' does not have the text that the index names, or is not there; restore or build the package anew"
        : FileOf(document) is { } file ? $"'{NameOf(file.FilePath)}' does not have the text that the index names; restore or build the package anew"
        : $"'{NameOf(TextsFormat.PathOf(document.IndexPath))}' is not beside its index; restore or build the package anew";

    private PackageTexts? FileOf(CarriedDocument document) => Files.FirstOrDefault(file => file.FilePath == TextsFormat.PathOf(document.IndexPath));

    // What an index says may be anything, and a message is short.
    private static bool IsOfOther(CarriedDocument document) => document.TextHash.Length <= MostOfName && UsedName.Is(document.TextHash) && Ids.Problem(UsedName.Parse(document.TextHash).Name) is null;

    private static string NameOf(string path) => FilePaths.FileName(path.Replace('\\', '/'));
}
