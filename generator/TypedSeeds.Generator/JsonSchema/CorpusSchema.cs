using TypedSeeds.Generator.Binding.Kinds;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>Annotation files in, JSON Schema out, with the kinds and ids of the corpus.</summary>
internal static class CorpusSchema
{
    public static string Of(IEnumerable<InputText> annotations, CancellationToken cancellation = default)
    {
        var files = annotations.Select(file => AnnotationReader.Read(file, cancellation).Meaning).OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var schema = KindBinder.Bind(files.Select(KindSection.Of).ToEquatableArray(), cancellation).Schema;
        return FormatSchema.Write(schema, files.SelectMany(file => LiveEntry.Of(file, schema)).ToArray());
    }
}
