using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Reading;

/// <summary>All annotation files of a corpus, in the order of their paths.</summary>
internal sealed record AnnotationFiles(EquatableArray<AnnotationFile> Files)
{
    /// <summary>Those that are not plain. They alone are asked for what concerns the corpus after an edit of any of thousands.</summary>
    public EquatableArray<AnnotationFile> Special { get; } = Files.Where(static file => !file.IsPlain).ToEquatableArray();

    public static AnnotationFiles Of(IEnumerable<AnnotationFile> files) => new(files.InOrder(static file => file.Path));

    public bool Equals(AnnotationFiles? other) => other is not null && Files.Equals(other.Files);

    public override int GetHashCode() => Files.GetHashCode();
}
