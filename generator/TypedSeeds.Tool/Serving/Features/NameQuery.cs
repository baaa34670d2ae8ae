using TypedSeeds.Generator.Anchoring;

namespace TypedSeeds.Tool.Serving.Features;

/// <summary>Words that an entry is looked for by. Case, accents and forms of letters do not matter.</summary>
internal sealed class NameQuery(string query)
{
    /// <summary>How many ranks there are.</summary>
    public const int Ranks = 4;

    private readonly string _folded = Fold(query);

    /// <summary>How well an entry fits, 0 the best; null where it does not.</summary>
    /// <param name="id">The id, as it is written.</param>
    /// <param name="entry">The entry.</param>
    public int? RankOf(string id, KnownEntry entry)
    {
        if (_folded.Length == 0)
        {
            return 0;
        }

        var folded = Fold(id);
        return folded.StartsWith(_folded, StringComparison.Ordinal) ? 0
            : folded.Contains(_folded, StringComparison.Ordinal) ? 1
            : Fold(entry.Label) is var label && label.StartsWith(_folded, StringComparison.Ordinal) ? 2
            : label.Contains(_folded, StringComparison.Ordinal) ? 3
            : null;
    }

    // Most names are in plain letters, of which only the case is folded.
    private static string Fold(string text) => System.Text.Ascii.IsValid(text) ? text.ToLowerInvariant() : new FoldedText(text).Text;
}
