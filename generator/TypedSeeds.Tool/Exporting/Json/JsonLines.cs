using System.Text.Encodings.Web;
using System.Text.Json;
using TypedSeeds.Tool.Exporting.Model;

namespace TypedSeeds.Tool.Exporting.Json;

/// <summary>JSON lines: an entry a line, in the shape in which the runtime serializes it.</summary>
internal static class JsonLines
{
    // Letters of all scripts as themselves: the file is UTF-8, and never part of an HTML page.
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<ExportedFile> Write(ExportedCorpus corpus, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        using var json = new Utf8JsonWriter(bytes, Options);
        foreach (var entry in corpus.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            new EntryJsonWriter(json, entry).Write();
            json.Flush();
            bytes.WriteByte((byte)'\n');
            json.Reset();
        }

        return [new(string.Empty, bytes.ToArray())];
    }
}
