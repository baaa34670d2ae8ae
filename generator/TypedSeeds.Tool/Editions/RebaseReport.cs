using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Editions;

/// <summary>What is told of a rebase.</summary>
/// <param name="Document">The path of the document.</param>
/// <param name="NewText">The path of the new text.</param>
/// <param name="Rebased">What became of the corpus.</param>
/// <param name="IsDry">Whether nothing was written.</param>
internal sealed record RebaseReport(string Document, string NewText, RebasedCorpus Rebased, bool IsDry)
{
    public const string Text = "text";

    /// <summary>How it can be written, by the names of the formats. The first is the default.</summary>
    public static IReadOnlyDictionary<string, Action<RebaseReport, Host>> Formats { get; } = new Dictionary<string, Action<RebaseReport, Host>>(StringComparer.Ordinal)
    {
        [Text] = RebaseText.Write,
        ["json"] = RebaseJson.Write,
    };

    public int Count(Fate fate) => Rebased.Quotes.Count(quote => quote.Fate == fate);

    /// <summary>How many quotes got another <c>line</c>, <c>prefix</c> or <c>suffix</c>.</summary>
    public int Rewritten => Rebased.Quotes.Count(static quote => quote.HasPlace && quote.Edits.Count > 0);
}
