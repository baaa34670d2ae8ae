using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>Writes the JSON Schema of a corpus's annotations, with the kinds and the ids that the corpus has.</summary>
internal static class CorpusSchema
{
    public static string Write(AnnotationFiles files, KindSchema schema) =>
        FormatSchema.Write(schema, files.Files.SelectMany(file => LiveEntry.Of(file, schema)).ToArray());
}
