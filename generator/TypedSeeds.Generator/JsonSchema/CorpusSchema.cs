using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.JsonSchema;

/// <summary>Writes the JSON Schema of a corpus's annotations, with the kinds and the ids that the corpus has.</summary>
internal static class CorpusSchema
{
    public static string Write(AnnotationFiles files, KindSchema schema, CancellationToken cancellation)
    {
        var entries = new List<LiveEntry>();
        foreach (var entry in files.Files.SelectMany(file => LiveEntry.Of(file, schema)))
        {
            cancellation.ThrowIfCancellationRequested();
            entries.Add(entry);
        }

        return FormatSchema.Write(schema, entries);
    }
}
