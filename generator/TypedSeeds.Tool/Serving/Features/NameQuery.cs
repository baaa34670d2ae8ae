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
    public int? RankOf(KnownEntry entry, bool isShort) =>
        _folded.Length == 0 ? 0 : RankOf(entry.FoldedId.AsSpan(isShort ? entry.FoldedId.LastIndexOf('/') + 1 : 0), entry.FoldedNames);

    /// <summary>How well an entry of another package fits.</summary>
    public int? RankOf(UsedEntry entry) => _folded.Length == 0 ? 0 : RankOf(entry.FoldedId, entry.FoldedNames);

    private int? RankOf(ReadOnlySpan<char> id, IReadOnlyList<string> names)
    {
        if (id.StartsWith(_folded, StringComparison.Ordinal))
        {
            return 0;
        }

        int? best = id.Contains(_folded, StringComparison.Ordinal) ? 1 : null;
        for (var i = 0; i < names.Count && best is null or > 2; i++)
        {
            best = names[i].StartsWith(_folded, StringComparison.Ordinal) ? 2 : names[i].Contains(_folded, StringComparison.Ordinal) ? 3 : best;
        }

        return best;
    }

    /// <summary>Whether a text has the words.</summary>
    public bool IsIn(string text) => Fold(text).Contains(_folded, StringComparison.Ordinal);

    /// <summary>A name as it is looked for.</summary>
    // Most names are in plain letters, of which only the case is folded.
    public static string Fold(string text) => System.Text.Ascii.IsValid(text) ? text.ToLowerInvariant() : new FoldedText(text).Text;
}
