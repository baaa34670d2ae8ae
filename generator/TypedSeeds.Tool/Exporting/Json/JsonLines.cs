using System.Text.Encodings.Web;
using System.Text.Json;

namespace TypedSeeds.Tool.Exporting.Json;

/// <summary>JSON lines: an entry a line, in the shape in which the runtime serializes it.</summary>
internal static class JsonLines
{
    // Letters of all scripts as themselves: the file is UTF-8, and never part of an HTML page.
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<ExportedFile> Write(ExportRun run) => [new(string.Empty, file => Write(run, file))];

    private static void Write(ExportRun run, Stream file)
    {
        using var json = new Utf8JsonWriter(file, Options);
        foreach (var entry in run.Each(run.Corpus.Entries))
        {
            new EntryJsonWriter(json, entry).Write();
            json.Flush();
            file.WriteByte((byte)'\n');
            json.Reset();
        }
    }
}
