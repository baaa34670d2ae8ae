using System.Text.Json;

namespace TypedSeeds.Tool.Importing.Json;

/// <summary>Finds quotes in entries that are written as JSON.</summary>
internal static class OwnQuotes
{
    /// <summary>Whether a value is a quote: no other has a place in a document.</summary>
    public static bool Is(LocatedJson json) =>
        json.Kind == JsonValueKind.Object && json.Members.ContainsKey("document") && json.Members.ContainsKey("start") && json.Members.ContainsKey("length");

    /// <summary>The ids of the documents that an entry quotes.</summary>
    public static IEnumerable<string> DocumentsIn(LocatedJson json) => Is(json)
        ? [json.GetText("document")]
        : json.Members.Values.Concat(json.Items).SelectMany(DocumentsIn);
}
