using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>Several quotes that are written in one text: <c>mentions: Kim, 김하늘</c>. In YAML that is one value.</summary>
internal static class SeveralQuotes
{
    /// <summary>More items than this are no slip of the pen.</summary>
    private const int MostItems = 32;

    private static readonly string[] Separators = [", ", "; ", " | ", " / ", "，", "、", "；", ","];

    private static readonly string[] LastWords = ["and ", "or "];

    /// <summary>The list to write, where each item is in the document; null where one is not.</summary>
    public static Hint? Explain(PieceSelector piece, SearchedDocument document)
    {
        if (piece.Exact is { DashProblem.Length: > 0 } lines && piece.Token == lines.Token)
        {
            return new("; " + lines.DashProblem, new(string.Join("\n", lines.Dashed), IsSafe: false, ProposalForm.Items));
        }

        if (!piece.MayBeList || piece.Exact is not { } words)
        {
            return null;
        }

        if (words.Dashed.Count > 1 && words.Dashed.All(item => IsThere(item, document)))
        {
            return Of(words.Dashed, "; a space is missing after each '-' of this list: ");
        }

        foreach (var separator in Separators)
        {
            var items = Split(words.Text, separator);
            if (items.Length is > 1 and <= MostItems && items.All(item => IsThere(item, document)))
            {
                return Of(items, "; write a list: ");
            }
        }

        return null;
    }

    private static Hint Of(IReadOnlyCollection<string> items, string advice) => new(advice + ListText.Of(items), new(string.Join("\n", items), IsSafe: false, ProposalForm.Items));

    private static string[] Split(string text, string separator) => text
        .Split([separator], StringSplitOptions.RemoveEmptyEntries)
        .Select(static item => item.Trim())
        .Select(static item => LastWords.FirstOrDefault(word => item.StartsWith(word, StringComparison.Ordinal)) is { } word ? item.Substring(word.Length).Trim() : item)
        .Select(Unquoted)
        .ToArray();

    private static string Unquoted(string item) =>
        item.Length > 2 && item[0] is '"' or '\'' && item[item.Length - 1] == item[0] ? item.Substring(1, item.Length - 2) : item;

    private static bool IsThere(string item, SearchedDocument document) =>
        item.Length > 0 && document.Index.Find(TextIndexText(item)).Whole.Count > 0;

    private static string TextIndexText(string item) => Search.TextIndex.Normalize(item).Trim(' ');
}
