using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Exporting.Model;

namespace TypedSeeds.Tool.Exporting;

/// <summary>How much a corpus quotes. Every format writes out the words of each quote, so that many quotes of a whole document are that many documents.</summary>
internal static class QuotedAmount
{
    /// <summary>The most characters that are quoted, for each character of the documents: far more than quotes within one another need.</summary>
    private const int MostOften = 10;

    /// <summary>So small documents may be quoted as often as anybody likes.</summary>
    private const int Always = 1_000_000;

    /// <summary>Why a corpus is not exported; null where it may be.</summary>
    public static string? Problem(ExportedCorpus corpus, CancellationToken cancellation)
    {
        var text = corpus.Documents.Sum(static document => (long)document.Text.Length);
        var most = MostOften * (text + Always);
        var quoted = 0L;
        foreach (var entry in corpus.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            quoted += entry.Quotes.Sum(static quote => quote.Anchor.Pieces.Sum(static piece => (long)piece.Length));
            if (quoted > most)
            {
                return $"The quotes have more than {Invariant.Text(most / 1_000_000)} million characters, and the documents {Invariant.Text(text)}; so nothing is exported. The longest quotes of '{entry.Name}' and the entries before it are too many.";
            }
        }

        return null;
    }
}
