using TypedSeeds.Generator.Anchoring;

namespace TypedSeeds.Tool.Serving.Features;

/// <summary>Words that an entry is looked for by. Case, accents and forms of letters do not matter.</summary>
internal sealed class NameQuery(string query)
{
    /// <summary>How many ranks there are.</summary>
    public const int Ranks = 4;

    private readonly string _folded = Fold(query);

    /// <summary>How well an entry fits, 0 the best; null where it does not.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="isShort">Whether it is named without its document.</param>
    public int? RankOf(KnownEntry entry, bool isShort)
    {
        if (_folded.Length == 0)
        {
            return 0;
        }

        var id = entry.FoldedId.AsSpan(isShort ? entry.FoldedId.LastIndexOf('/') + 1 : 0);
        return id.StartsWith(_folded, StringComparison.Ordinal) ? 0
            : id.Contains(_folded, StringComparison.Ordinal) ? 1
            : entry.FoldedLabel.StartsWith(_folded, StringComparison.Ordinal) ? 2
            : entry.FoldedLabel.Contains(_folded, StringComparison.Ordinal) ? 3
            : null;
    }

    /// <summary>Whether a name or another one fits.</summary>
    public bool Fits(string name, string other) => _folded.Length == 0 || Fold(name).Contains(_folded, StringComparison.Ordinal) || Fold(other).Contains(_folded, StringComparison.Ordinal);

    /// <summary>A name as it is looked for.</summary>
    // Most names are in plain letters, of which only the case is folded.
    public static string Fold(string text) => System.Text.Ascii.IsValid(text) ? text.ToLowerInvariant() : new FoldedText(text).Text;
}
