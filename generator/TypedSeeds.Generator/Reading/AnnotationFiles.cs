using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading;

/// <summary>All annotation files of a corpus, in the order of their paths.</summary>
internal sealed record AnnotationFiles(EquatableArray<AnnotationFile> Files)
{
    public static AnnotationFiles Of(IEnumerable<AnnotationFile> files) => new(files.InOrder(static file => file.Path));
}
