using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>The declarations of kinds of a corpus, in the order of paths.</summary>
internal sealed record Declarations(EquatableArray<KindSection> Files)
{
    /// <summary>The packages that the corpus uses, whose kinds fields may refer to.</summary>
    public UsedPackages Used { get; init; } = UsedPackages.None;

    /// <summary>The keys at the top of any file that are the name of a kind, and not its section.</summary>
    public EquatableArray<string> SectionsAsKinds { get; init; }

    /// <summary>Those of all files that declare something, or may do so in a part that could not be read.</summary>
    public static Declarations Of(AnnotationFiles files)
    {
        var sections = files.Special.Where(static file => file.HasKinds || !file.IsComplete || SectionKeys.MisspeltKinds(file).Length > 0).Select(KindSection.Of).ToEquatableArray();
        if (sections.Count == 0)
        {
            return new(sections);
        }

        var names = new HashSet<string>(sections.Select(static file => file.Section).OfType<MappingNode>().SelectMany(static kinds => kinds.Pairs).Select(static pair => pair.Name).Where(static name => Plural.Singular(name).Length > 0), StringComparer.Ordinal);
        return new(sections) { SectionsAsKinds = names.Count == 0 ? default : names.Where(name => files.Files.Any(file => file.Root.Find(name) is MappingNode)).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray() };
    }
}
