namespace TypedSeeds.Tests;

/// <summary>Entries made by hand, as a consumer's own tests make them.</summary>
internal static class Samples
{
    public static SourceDocument Document(string text) => new() { Id = "report", Text = text };

    /// <summary>The first place of the words in the text.</summary>
    public static Quote Quote(string text, string words) =>
        new(Document(text), text.IndexOf(words, StringComparison.Ordinal), words.Length);

    public static Statement Statement(string id) => Statement(id, Document("We agree."));

    public static Statement Statement(string id, SourceDocument document) => new()
    {
        Id = id,
        Document = document,
        Act = SpeechAct.Agree,
        By = [],
        Mode = StatementMode.Official,
        Quote = new Quote(document, 0, document.Text.Length),
    };
}
