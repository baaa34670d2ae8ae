using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Binding;

/// <summary>An annotation file, with the ids that it declares and those that it names. These follow from the rest, so two are equal where that is.</summary>
/// <param name="File">The file.</param>
/// <param name="Schema">The kinds of the corpus.</param>
internal sealed record OutlinedFile(AnnotationFile File, KindSchema Schema)
{
    /// <summary>The ids that it declares.</summary>
    public FileIds Ids { get; } = FileIds.Of(File, Schema);

    /// <summary>The ids that it names.</summary>
    public FileReferences References { get; } = FileReferences.Of(File, Schema);

    public bool Equals(OutlinedFile? other) => other is not null && File.Equals(other.File) && Schema.Equals(other.Schema);

    public override int GetHashCode() => File.Path.GetHashCode();
}

/// <summary>An annotation file, with what the ids of the corpus say to the references in it: all that binding it needs.</summary>
internal sealed record ResolvedFile(OutlinedFile File, KnownIds Ids)
{
    public static ResolvedFile Of(OutlinedFile file, IdTable ids) => new(file, KnownIds.Of(file.References, ids));
}
