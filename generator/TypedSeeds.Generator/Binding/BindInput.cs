using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Binding;

/// <summary>All that the binding of one annotation file needs.</summary>
/// <param name="File">The file.</param>
/// <param name="Schema">The kinds of the corpus.</param>
/// <param name="Ids">The entries that its references may mean.</param>
internal sealed record BindInput(AnnotationFile File, KindSchema Schema, KnownIds Ids)
{
    public static BindInput Of(AnnotationIds file, IdIndex ids) => new(file.File, file.Schema, KnownIds.Of(file.Named, ids));
}
