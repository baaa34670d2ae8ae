using TypedSeeds.Generator.Anchoring.Packages;
using TypedSeeds.Generator.Binding.Kinds;
using TypedSeeds.Generator.Binding.Packages;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>The steps of the data packages that a corpus uses.</summary>
internal static class UseSteps
{
    public static CorpusStep<UsesResult> BindUses(
        this CorpusStep<AnnotationFiles> annotations, FileStep<InputFile> files, CorpusStep<ProjectOptions> options)
    {
        var indexes = files.SelectMany(InputFile.ReadIndex).CollectInto(PackageIndexes.Of);
        return annotations.Select(Stages.FindUses)
            .Join(indexes.Join(options, ProjectPackages.Of), ProjectPackages.InputOf)
            .Select(Stages.BindUses).WithTrackingName(StepNames.Uses);
    }

    /// <summary>The texts of the documents of all packages that the project references.</summary>
    public static CorpusStep<CarriedTexts> TakeTexts(this FileStep<InputFile> files) => files.SelectMany(InputFile.TakeTexts).CollectInto(CarriedTexts.Of);

    public static Declarations DeclarationsWith(Declarations declarations, UsesResult uses) => declarations with { Used = uses.Used };

    /// <summary>The indexes of all packages that the project references.</summary>
    private sealed record PackageIndexes(EquatableArray<PackageIndex> Indexes)
    {
        public static PackageIndexes Of(IEnumerable<PackageIndex> indexes) => new(indexes.InOrder(static index => index.Path));
    }

    /// <summary>The indexes, and the project's own package.</summary>
    private sealed record ProjectPackages(EquatableArray<PackageIndex> Indexes, string PackageId)
    {
        public static ProjectPackages Of(PackageIndexes indexes, ProjectOptions options) => new(indexes.Indexes, options.PackageId);

        public static UseInput InputOf(UseSections sections, ProjectPackages packages) => new(sections, packages.Indexes, packages.PackageId);
    }
}
