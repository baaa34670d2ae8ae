using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>The declarations of kinds of a corpus, in the order of paths.</summary>
internal sealed record Declarations(EquatableArray<KindSection> Files)
{
    /// <summary>The packages that the corpus uses, whose kinds fields may refer to.</summary>
    public UsedPackages Used { get; init; } = UsedPackages.None;

    /// <summary>Those of all files that declare something, or may do so in a part that could not be read.</summary>
    public static Declarations Of(AnnotationFiles files) =>
        new(files.Files.Where(static file => file.HasKinds || !file.IsComplete || SectionKeys.MisspeltKinds(file).Length > 0).Select(KindSection.Of).ToEquatableArray());
}
