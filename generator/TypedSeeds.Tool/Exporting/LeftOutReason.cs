using TypedSeeds.Tool.Exporting.Model;

namespace TypedSeeds.Tool.Exporting;

/// <summary>Why a format has no entry of some.</summary>
/// <param name="One">What one of them does, after its number.</param>
/// <param name="Many">What several do, after theirs.</param>
/// <param name="Applies">Whether it is the reason for an entry.</param>
internal sealed record LeftOutReason(string One, string Many, Func<ExportedEntry, bool> Applies)
{
    /// <summary>Annotations are of words: who quotes none has none.</summary>
    public static readonly LeftOutReason QuotesNothing = new("quotes nothing", "quote nothing", static entry => !entry.Quotes.Any());

    /// <summary>A file of annotations is of one document.</summary>
    public static readonly LeftOutReason QuotesOthersOnly = new(
        "quotes only other documents than that of its file",
        "quote only other documents than that of their file",
        static entry => entry.Quotes.Any() && entry.Quotes.All(quote => quote.Document.Id != entry.Document?.Id));
}
