using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>Annotation files in, JSON Schema out, with the kinds and ids of the corpus.</summary>
internal static class CorpusSchema
{
    public static string Write(AnnotationFiles files, KindSchema schema) =>
        FormatSchema.Write(schema, files.Files.SelectMany(file => LiveEntry.Of(file, schema)).ToArray());
}
