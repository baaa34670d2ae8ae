using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

/// <summary>Uses the corpus as an embedded JSON file, which code of System.Text.Json's generator reads.</summary>
internal static class JsonUse
{
    private static JsonCorpus? s_corpus;

    public static JsonCorpus Data => s_corpus ??= Load();

    public static int First()
    {
        foreach (var document in Data.Documents)
        {
            if (document.Id == "/*document*/")
            {
                foreach (var statement in document.Statements)
                {
                    if (statement.Id == "/*statement*/")
                    {
                        return statement.QuoteIn(document).Length;
                    }
                }
            }
        }

        return -1;
    }

    public static int All()
    {
        var length = 0;
        foreach (var document in Data.Documents)
        {
            foreach (var statement in document.Statements)
            {
                length += statement.QuoteIn(document).Length;
            }
        }

        return length;
    }

    /// <summary>Reads every field of every statement; references are counted but not followed.</summary>
    public static int Every()
    {
        var length = 0;
        foreach (var document in Data.Documents)
        {
            foreach (var statement in document.Statements)
            {
                length += statement.Id.Length + statement.Act.Length + statement.Mode.Length
                    + statement.By.Length + statement.To.Length + statement.About.Length + statement.Renders.Length + statement.Topics.Length
                    + statement.QuoteIn(document).Length + (statement.Cue?.Length ?? 0) + (statement.Made?.Length ?? 0)
                    + (statement.Intensity?.Length ?? 0) + (statement.Cameo?.Length ?? 0) + (statement.Summary?.Length ?? 0);
            }
        }

        return length;
    }

    private static JsonCorpus Load()
    {
        using var stream = typeof(JsonUse).Assembly.GetManifestResourceStream("corpus.json")!;
        return JsonSerializer.Deserialize(stream, JsonCorpusContext.Default.JsonCorpus)!;
    }
}

internal sealed class JsonCorpus
{
    public List<JsonParty> Parties { get; set; } = [];

    public List<JsonTopic> Topics { get; set; } = [];

    public List<JsonEvent> Events { get; set; } = [];

    public List<JsonDocument> Documents { get; set; } = [];
}

internal sealed class JsonParty
{
    public string Id { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Name { get; set; } = "";

    public string[] Aliases { get; set; } = [];

    public string? PartOf { get; set; }
}

internal sealed class JsonTopic
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string? Broader { get; set; }
}

internal sealed class JsonEvent
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string Date { get; set; } = "";

    public string Place { get; set; } = "";

    public string[] Participants { get; set; } = [];
}

internal sealed class JsonDocument
{
    public string Id { get; set; } = "";

    public string Title { get; set; } = "";

    public string Publisher { get; set; } = "";

    public string Published { get; set; } = "";

    public string Text { get; set; } = "";

    public List<JsonStatement> Statements { get; set; } = [];

    public List<JsonAgreement> Agreements { get; set; } = [];
}

internal sealed class JsonStatement
{
    private string? _quote;

    public string Id { get; set; } = "";

    public string Act { get; set; } = "";

    public string[] By { get; set; } = [];

    public string[] To { get; set; } = [];

    public string[] About { get; set; } = [];

    public string Mode { get; set; } = "";

    public int Start { get; set; }

    public int Length { get; set; }

    public string? Cue { get; set; }

    public string? PartOf { get; set; }

    public string[] Renders { get; set; } = [];

    public string? At { get; set; }

    public string[] Topics { get; set; } = [];

    public string? Made { get; set; }

    public string? Intensity { get; set; }

    public string? Cameo { get; set; }

    public string? Summary { get; set; }

    public string QuoteIn(JsonDocument document) => _quote ??= document.Text.Substring(Start, Length);
}

internal sealed class JsonAgreement
{
    public string Id { get; set; } = "";

    public string[] Parties { get; set; } = [];

    public string Summary { get; set; } = "";

    public string Status { get; set; } = "";

    public string[] StatedIn { get; set; } = [];

    public string? Due { get; set; }
}

[JsonSerializable(typeof(JsonCorpus))]
internal sealed partial class JsonCorpusContext : JsonSerializerContext
{
}
