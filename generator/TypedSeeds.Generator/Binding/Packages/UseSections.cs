using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Packages;

/// <summary>The sections that name the packages that a corpus uses, in the order of paths.</summary>
/// <param name="Files">The sections.</param>
/// <param name="IsComplete">Whether every file could be read; if not, an alias may be given in the part that could not.</param>
internal sealed record UseSections(EquatableArray<UseSection> Files, bool IsComplete)
{
    public static UseSections Of(AnnotationFiles files) => new(
        files.Special.Where(static file => file.HasUses).Select(UseSection.Of).ToEquatableArray(),
        files.Special.All(static file => file.IsComplete && (file.HasUses || !file.Root.Pairs.Any(static pair => SectionKeys.IsMeantAs(KindTable.UsesSection, pair.Name)))));
}

/// <summary>The section of one annotation file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Section">Its value.</param>
/// <param name="Reported">The tokens that reading found something wrong with.</param>
internal sealed record UseSection(string Path, Node Section, EquatableArray<int> Reported)
{
    public static UseSection Of(AnnotationFile file) => new(file.Path, FileOutline.Find(file.Root, KindTable.UsesSection)!, file.ReportedTokens);
}

/// <summary>All that is needed to find the packages that a corpus uses.</summary>
/// <param name="Sections">What the corpus asks for.</param>
/// <param name="Indexes">The indexes of the packages that the project references, in the order of their paths.</param>
/// <param name="PackageId">The id of the project's own package; empty where it is not known.</param>
internal sealed record UseInput(UseSections Sections, EquatableArray<PackageIndex> Indexes, string PackageId);
