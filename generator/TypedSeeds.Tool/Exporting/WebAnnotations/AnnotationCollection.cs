using System.Text;
using System.Text.Json;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Exporting.Json;
using TypedSeeds.Tool.Exporting.Model;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Exporting.WebAnnotations;

/// <summary>The quotes as an annotation collection of the W3C Web Annotation Data Model: one page, an annotation a line.</summary>
internal static class AnnotationCollection
{
    private const string Collection = Iris.Prefix + "annotations";

    private const string End = "]}}\n";

    public static IEnumerable<ExportedFile> Write(ExportRun run) => [new(string.Empty, file => Write(run, file))];

    private static void Write(ExportRun run, Stream file)
    {
        var sources = new DocumentIris(run.Corpus);
        using var json = new Utf8JsonWriter(file, JsonLines.Options);
        file.Write(Encoding.UTF8.GetBytes(BeginningOf(run.Corpus)));
        var isFirst = true;
        foreach (var entry in run.Each(run.Corpus.Entries))
        {
            var writer = new AnnotationWriter(json, entry, sources, run.Package.Authors);
            foreach (var quote in entry.Quotes)
            {
                file.Write(isFirst ? "\n"u8 : ",\n"u8);
                isFirst = false;
                writer.Write(quote);
                json.Flush();
                json.Reset();
            }
        }

        file.Write(Encoding.UTF8.GetBytes("\n" + End));
    }

    private static string BeginningOf(ExportedCorpus corpus)
    {
        var total = Invariant.Text(corpus.Entries.Sum(static entry => entry.Quotes.Count()));
        return $$"""
            {"@context":"http://www.w3.org/ns/anno.jsonld","id":"{{Collection}}","type":"AnnotationCollection","generator":{"id":"{{ToolVersion.Homepage}}","type":"Software","name":"TypedSeeds"},"total":{{total}},"first":{"id":"{{Collection}}:1","type":"AnnotationPage","partOf":"{{Collection}}","startIndex":0,"items":[
            """;
    }
}
