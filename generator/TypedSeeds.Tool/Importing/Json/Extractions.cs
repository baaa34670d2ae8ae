using System.Text.Json;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.Json;

/// <summary>A document with its extractions, as langextract writes them: <c>text</c>, <c>document_id</c>, and <c>extractions</c> with class, text, interval and attributes.</summary>
internal static class Extractions
{
    public const string Key = "extractions";

    public static void Read(SourceFile file, LocatedJson json, ImportedContent content)
    {
        var document = json.FindText("document_id") ?? string.Empty;
        content.Documents.Add(new(file.PlaceOf(json.Offset), document) { Text = json.FindText("text") });
        foreach (var extraction in json.ItemsOf(Key))
        {
            content.Try(file, extraction, () => content.Items.Add(ItemOf(file, document, extraction.AsObject("an extraction"))));
        }
    }

    private static ImportedItem ItemOf(SourceFile file, string document, LocatedJson json)
    {
        var interval = json.Find("char_interval")?.AsObject("char_interval");
        var start = interval?.FindCount("start_pos");
        var piece = new ImportedPiece(file.PlaceOf(json.Offset))
        {
            Exact = json.GetText("extraction_text"),
            Start = start,
            End = start is null ? 0 : interval!.GetCount("end_pos"),
        };
        var values = (json.Find("attributes")?.AsObject("attributes").Members ?? new Dictionary<string, LocatedJson>())
            .SelectMany(static pair => ValuesOf(pair.Key, pair.Value))
            .Concat(json.FindText("description") is { } description ? [new ImportedValue("description", description)] : []);
        return new(file.PlaceOf(json.Offset), document, json.GetText("extraction_class"), [piece], [.. values]);
    }

    private static IEnumerable<ImportedValue> ValuesOf(string name, LocatedJson value) => value.Kind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Array => value.Items.SelectMany(item => item.IsScalar ? ValuesOf(name, item) : throw item.Wrong(name, "a text, or a list of texts")),
        _ when value.IsScalar => [new(name, value.Text)],
        _ => throw value.Wrong(name, "a text, or a list of texts"),
    };
}
