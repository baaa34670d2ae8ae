using System.Text.Json;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.Json;

/// <summary>The citations of a message of Anthropic's API: blocks of <c>content</c> with <c>text</c> and <c>citations</c> of the type <c>char_location</c>.</summary>
internal static class Citations
{
    /// <summary>The class of each item.</summary>
    public const string Class = "citation";

    private const string Key = "citations";
    private const string Blocks = "content";
    private const string Location = "char_location";

    public static bool AreIn(LocatedJson json) => json.Members.ContainsKey(Key) || json.Find(Blocks) is { Kind: JsonValueKind.Array };

    public static void Read(SourceFile file, LocatedJson json, ImportedContent content)
    {
        // What only tells objects of such a message apart is no content.
        json.Use("type");
        foreach (var block in json.Members.ContainsKey(Key) ? [json] : json.ItemsOf(Blocks))
        {
            content.Try(file, block, () =>
            {
                block.AsObject("a block").Use("type");
                foreach (var citation in block.ItemsOf(Key))
                {
                    content.Try(file, citation, () => ReadOne(file, block, citation.AsObject("a citation"), content));
                }
            });
        }
    }

    private static void ReadOne(SourceFile file, LocatedJson block, LocatedJson json, ImportedContent content)
    {
        if (json.GetText("type") is var type && type != Location)
        {
            throw new SourceException(json.Offset, $"a citation of the type '{type}' has no place in a text; only '{Location}' has one");
        }

        var index = Invariant.Text(json.GetCount("document_index"));
        var document = json.FindText("document_title") ?? index;
        content.Documents.Add(new(file.PlaceOf(json.Offset), document) { OtherNames = [index] });
        var piece = new ImportedPiece(file.PlaceOf(json.Offset))
        {
            Exact = json.GetText("cited_text"),
            Start = json.GetCount("start_char_index"),
            End = json.GetCount("end_char_index"),
        };
        var values = new[] { new ImportedValue("text", block.FindText("text") ?? string.Empty), new("document-title", document, IsSaid: true) };
        content.Items.Add(new(file.PlaceOf(json.Offset), document, Class, [piece], [.. values.Where(static value => value.Text.Length > 0)]));
    }
}
