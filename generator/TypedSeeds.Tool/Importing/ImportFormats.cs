using TypedSeeds.Tool.Importing.Brat;
using TypedSeeds.Tool.Importing.Json;
using TypedSeeds.Tool.Importing.WebAnnotations;

namespace TypedSeeds.Tool.Importing;

/// <summary>The one table of formats that are imported.</summary>
internal static class ImportFormats
{
    /// <summary>The formats, the default first.</summary>
    public static IReadOnlyList<ImportFormat> All { get; } =
    [
        new("jsonl", [".jsonl", ".ndjson", ".json"], "entries of `export`, extractions of langextract, citations of Anthropic's API", JsonLinesSource.Read),
        new("brat", [BratSource.Extension], "standoff annotations with the text beside them", BratSource.Read) { Beside = BratSource.TextExtension },
        new("web-annotation", [".jsonld", ".json"], "annotations of the W3C model with selectors of words or positions", WebAnnotationSource.Read),
    ];
}
