using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TypedSeeds.Benchmarks.Corpus;

namespace TypedSeeds.Benchmarks.Peers;

/// <summary>Writes a made corpus as JSON: the text of a document once, quotes as ranges, and no empty values.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Write(MadeCorpus corpus) => JsonSerializer.Serialize(
        new
        {
            corpus.Parties,
            corpus.Topics,
            corpus.Events,
            Documents = corpus.Documents.Select(document => new
            {
                document.Id,
                document.Title,
                document.Publisher,
                document.Published,
                Text = document.Text.Content,
                Statements = document.Statements.Select(Statement),
                document.Agreements,
            }),
        },
        Options);

    private static object Statement(MadeStatement statement) => new
    {
        statement.Id,
        statement.Act,
        statement.By,
        To = OrNull(statement.To),
        About = OrNull(statement.About),
        statement.Mode,
        statement.Quote.Start,
        statement.Quote.Words.Length,
        Cue = statement.HasCue ? statement.Quote.Verb : null,
        statement.PartOf,
        Renders = OrNull(statement.Renders),
        statement.At,
        Topics = OrNull(statement.Topics),
        statement.Made,
        statement.Intensity,
        statement.Cameo,
        statement.Summary,
    };

    private static string[]? OrNull(string[] values) => values.Length > 0 ? values : null;
}
