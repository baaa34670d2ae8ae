using System.Text.Json;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.Json;

/// <summary>Lines of JSON, or one value that is written over several lines: entries that <c>export</c> wrote, extractions, or citations.</summary>
internal static class JsonLinesSource
{
    private const string Kind = "kind";
    private const string Id = "id";

    public static void Read(SourceFile file, ImportedContent content)
    {
        foreach (var value in Values(file, content))
        {
            content.Values.Add((file, value));
            content.Try(file, value, () => ReadOne(file, value, content));
        }
    }

    /// <summary>Whether an object is an entry in the shape in which C# serializes it.</summary>
    public static bool IsEntry(LocatedJson json) => json.Find(Kind) is { Kind: JsonValueKind.String } && json.Find(Id) is { Kind: JsonValueKind.String };

    private static IEnumerable<LocatedJson> Values(SourceFile file, ImportedContent content)
    {
        var lines = file.Lines.ToArray();
        if (lines.Length == 0)
        {
            content.Problems.Add(new(file.PlaceOf(0), "the file is empty"));
            return [];
        }

        // Where the first line is no value, the file is one value over several lines, or none.
        if (!IsValue(lines[0]))
        {
            LocatedJson? whole = null;
            content.Try(file, () => whole = LocatedJsonReader.Read(file.Text));
            return whole is null ? [] : ItemsOf(whole);
        }

        var values = new List<LocatedJson>();
        foreach (var (start, text) in lines)
        {
            content.Try(file, () => values.AddRange(ItemsOf(LocatedJsonReader.Read(text, start))));
        }

        return values;
    }

    private static IReadOnlyList<LocatedJson> ItemsOf(LocatedJson value) => value.Kind == JsonValueKind.Array ? value.Items : [value];

    private static bool IsValue((int Start, string Text) line)
    {
        try
        {
            LocatedJsonReader.Read(line.Text, line.Start);
            return true;
        }
        catch (SourceException)
        {
            return false;
        }
    }

    private static void ReadOne(SourceFile file, LocatedJson json, ImportedContent content)
    {
        if (json.AsWholeObject().Find(Extractions.Key) is not null)
        {
            Extractions.Read(file, json, content);
        }
        else if (Citations.AreIn(json))
        {
            Citations.Read(file, json, content);
        }
        else if (IsEntry(json))
        {
            content.Documents.AddRange(DocumentOf(file, json));
            content.Entries.Add(new(file, file.PlaceOf(json.Offset), json));
        }
        else
        {
            var keys = string.Join(", ", json.Members.Keys.Take(8).Select(static key => $"'{Shorten.To(key, 40)}'"));
            throw new SourceException(json.Offset, $"it is neither an entry with 'kind' and 'id', nor has it 'extractions' or 'citations'; its keys are {(keys.Length > 0 ? keys : "none")}");
        }
    }

    private static IEnumerable<ImportedDocument> DocumentOf(SourceFile file, LocatedJson json)
    {
        if (json.GetText(Kind) == Generator.Schema.KindTable.Document)
        {
            yield return new(file.PlaceOf(json.Offset), json.GetText(Id))
            {
                Text = json.FindText("text"),
                ReadingOf = json.FindText("readingOf"),
                OtherNames = [.. new[] { json.FindText("fileName"), json.FindText("source") }.OfType<string>()],
            };
        }
    }
}
