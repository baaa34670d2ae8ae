using System.Globalization;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>Writes proposals as replacements of what is under the cursor.</summary>
internal static class ProposalWriter
{
    public static IReadOnlyList<CompletionItem> Write(SnapshotFile file, CursorPlace cursor, IReadOnlyList<Proposal> proposals)
    {
        var (start, end) = RangeOf(cursor);
        var written = cursor.Text[start..cursor.Offset];
        var range = file.RangeOf(start, end - start);
        var (before, after) = Around(cursor);
        var left = LinesUnder.AreMeant(cursor) && !cursor.Place.Owner!.Mapping.IsFlow ? cursor.Place.Owner.Pair.Colon + 1 : start;
        var items = new List<CompletionItem>(proposals.Count);
        foreach (var proposal in proposals)
        {
            // A block holds any text as it is, and of a scalar of several lines only this one is written.
            if (YamlOf(cursor, proposal, isWhole: start == cursor.Start) is not { } yaml)
            {
                continue;
            }

            items.Add(new(proposal.Label)
            {
                Kind = proposal.Kind,
                Detail = proposal.Detail,
                Documentation = proposal.Documentation is { } text ? new(MarkupKind.Markdown, text) : null,
                SortText = items.Count.ToString("D5", CultureInfo.InvariantCulture),
                FilterText = FilterOf(proposal, written),
                InsertTextFormat = InsertTextFormat.PlainText,
                TextEdit = new(range, before + yaml + after),
                AdditionalTextEdits = left < start ? [new(file.RangeOf(left, start - left), string.Empty)] : null,
            });
        }

        return items;
    }

    /// <summary>What is written before and after a proposal, so that it is YAML: a key has its own line, or braces where braces hold its owner.</summary>
    private static (string Before, string After) Around(CursorPlace cursor)
    {
        var space = cursor.LacksSpace ? " " : string.Empty;
        if (!LinesUnder.AreMeant(cursor))
        {
            return ((cursor.Place.LacksDash ? "- " : string.Empty) + space, string.Empty);
        }

        return cursor.Place.Owner!.Mapping.IsFlow
            ? ($"{space}{{ ", " }")
            : (YamlScalar.LineEnd(cursor.Text) + new string(' ', LinesUnder.ColumnOf(cursor.Text, cursor.Place.Owner.Pair)), string.Empty);
    }

    private static string? YamlOf(CursorPlace cursor, Proposal proposal, bool isWhole) =>
        proposal.Yaml ?? (isWhole ? YamlScalar.Like(Quotes(cursor), proposal.Value) : YamlScalar.Within(cursor.Place.Scalar.Style == ScalarStyle.Block ? "|" : Quotes(cursor), proposal.Value));

    private static string Quotes(CursorPlace cursor) => cursor.Place.Scalar.Style switch
    {
        ScalarStyle.Single => "'",
        ScalarStyle.Double => "\"",
        _ => string.Empty,
    };

    // Quotation marks are a part of what an editor compares with. Neovim 0.7 replaces only a word where an item has such a text.
    private static string? FilterOf(Proposal proposal, string written)
    {
        if (proposal.GoesOn)
        {
            return proposal.Label.StartsWith(written, StringComparison.Ordinal) ? null : written + proposal.Label;
        }

        var mark = written.Length > 0 && written[0] is '"' or '\'' ? written[..1] : string.Empty;
        if (proposal.Words.Length > 0 && written.Length > mark.Length && !proposal.Value.Contains(written[mark.Length..], StringComparison.OrdinalIgnoreCase))
        {
            // It was found by a name, and most editors compare only from the beginning.
            return $"{written} {proposal.Value} {proposal.Words}";
        }

        return mark + (proposal.Words.Length > 0 ? $"{proposal.Value} {proposal.Words}" : proposal.Value);
    }

    /// <summary>What is replaced: the scalar, as far as it is in the line of the cursor.</summary>
    private static (int Start, int End) RangeOf(CursorPlace cursor)
    {
        var start = cursor.Text.AsSpan(cursor.Start, cursor.Offset - cursor.Start).LastIndexOfAny('\n', '\r') is >= 0 and var line
            ? cursor.Start + line + 1
            : cursor.Start;
        while (start > cursor.Start && start < cursor.Offset && cursor.Text[start] is ' ' or '\t')
        {
            start++;
        }

        // The mark at the end of a scalar of several lines stays.
        var last = start > cursor.Start && cursor.Place.Scalar is { Style: ScalarStyle.Single or ScalarStyle.Double, IsClosed: true } ? cursor.End - 1 : cursor.End;
        var rest = cursor.Text.AsSpan(cursor.Offset, Math.Max(0, last - cursor.Offset));
        var length = rest.IndexOfAny('\n', '\r') is >= 0 and var end ? end : rest.Length;

        // A mark that is missing at the end of a text in quotes has made one of it and of the keys after it.
        var isSwallowed = cursor.Place.Scalar.Style is ScalarStyle.Single or ScalarStyle.Double && rest[..length].IndexOf(": ", StringComparison.Ordinal) >= 0;
        return (start, cursor.Offset + (isSwallowed ? 0 : length));
    }
}
