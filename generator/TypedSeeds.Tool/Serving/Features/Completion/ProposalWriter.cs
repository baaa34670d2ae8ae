using System.Globalization;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>Writes proposals as replacements of what is under the cursor.</summary>
internal static class ProposalWriter
{
    /// <param name="file">The annotation.</param>
    /// <param name="cursor">What is under the cursor.</param>
    /// <param name="proposals">The proposals.</param>
    /// <param name="line">The line of the cursor in the column that the proposals have, where that is another one; the cursor is that of this line then.</param>
    public static IReadOnlyList<CompletionItem> Write(SnapshotFile file, CursorPlace cursor, IReadOnlyList<Proposal> proposals, IndentedLine? line = null)
    {
        // A key in the next line would need a line break, which some editors write as a character into the line.
        if (LinesUnder.AreMeant(cursor) && !cursor.Place.Owner!.Mapping.IsFlow)
        {
            return [];
        }

        var (start, end, isWhole) = RangeOf(cursor);
        var written = cursor.Text[start..cursor.Offset];
        var range = line is null ? file.RangeOf(start, end - start) : file.RangeOf(line.LineStart, end - line.Shift - line.LineStart);
        var (before, after) = Around(cursor);
        before = new string(' ', line?.Column ?? 0) + before;
        var items = new List<CompletionItem>(proposals.Count);
        foreach (var proposal in proposals)
        {
            // A block holds any text as it is, and of a scalar of several lines only this one is written.
            if (YamlOf(cursor, proposal, isWhole) is not { } yaml)
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
                AdditionalTextEdits = proposal.LineBefore is { } part && cursor.Place.Owner is { Pair.Key.Start: var key } ? [new(file.RangeOf(key, 0), part + YamlScalar.LineEnd(cursor.Text) + new string(' ', key - ((key == 0 ? -1 : cursor.Text.LastIndexOf('\n', key - 1)) + 1)))] : null,
            });
        }

        return items;
    }

    /// <summary>What is written before and after a proposal, so that it is YAML: a key has braces where braces hold its owner.</summary>
    private static (string Before, string After) Around(CursorPlace cursor)
    {
        var space = cursor.LacksSpace ? " " : string.Empty;
        if (!LinesUnder.AreMeant(cursor))
        {
            return ((cursor.Place.LacksDash ? "- " : string.Empty) + space, string.Empty);
        }

        return ($"{space}{{ ", " }");
    }

    private static string? YamlOf(CursorPlace cursor, Proposal proposal, bool isWhole)
    {
        var (quotes, isFlow) = (Quotes(cursor), cursor.IsInBrackets);
        if (!IsInQuotes(cursor))
        {
            return proposal.Yaml ?? (isWhole ? YamlScalar.LikeIn(quotes, proposal.Value, isFlow) : YamlScalar.Within(cursor.Place.Scalar.Style == ScalarStyle.Block ? "|" : quotes, proposal.Value, isFlow));
        }

        return proposal.Yaml is not null && proposal.Kind != CompletionItemKind.Property ? null
            : YamlScalar.Within(quotes, proposal.Value, isFlow) + (isWhole && LacksEnd(cursor) ? quotes : string.Empty);
    }

    // A mark that is missing at the end of a text in quotes makes one text of it and of the keys after it.
    private static bool LacksEnd(CursorPlace cursor) => !cursor.Place.Scalar.IsClosed || HasKey(cursor.Text.AsSpan(cursor.Offset, Math.Max(0, cursor.End - cursor.Offset)));

    private static bool HasKey(ReadOnlySpan<char> text) => text.IndexOf(": ", StringComparison.Ordinal) >= 0;

    /// <summary>Whether the cursor is after a quotation mark of YAML, which stays.</summary>
    private static bool IsInQuotes(CursorPlace cursor) => Quotes(cursor).Length > 0 && cursor.Offset > cursor.Start;

    private static string Quotes(CursorPlace cursor) => cursor.Place.Scalar.Style switch
    {
        ScalarStyle.Single => "'",
        ScalarStyle.Double => "\"",
        _ => string.Empty,
    };

    // What begins with the words that are typed is compared by its label alone: Neovim 0.7 replaces only a word where an item has such a text.
    private static string? FilterOf(Proposal proposal, string written)
    {
        if (proposal.Label.StartsWith(written, StringComparison.Ordinal))
        {
            return TypedOf(proposal.Label);
        }

        // It was found by other words or within its own, and most editors compare only from the beginning.
        return proposal.GoesOn ? written + proposal.Label
            : proposal.Words.Length > 0 || proposal.Value.Contains(written, StringComparison.OrdinalIgnoreCase) ? $"{written} {proposal.Value} {proposal.Words}".TrimEnd()
            : TypedOf(proposal.Label);
    }

    // Where the label shows signs, they are not what is typed.
    private static string? TypedOf(string label) => ShownTextConverter.Shown(label) == label ? null : label;

    /// <summary>What is replaced: the scalar, as far as it is in the line of the cursor, without the quotation marks that are around it.</summary>
    private static (int Start, int End, bool IsWhole) RangeOf(CursorPlace cursor)
    {
        var first = cursor.Start + (IsInQuotes(cursor) ? 1 : 0);
        var start = cursor.Text.AsSpan(first, cursor.Offset - first).LastIndexOfAny('\n', '\r') is >= 0 and var line
            ? first + line + 1
            : first;
        while (start > first && start < cursor.Offset && cursor.Text[start] is ' ' or '\t')
        {
            start++;
        }

        // The mark at the end stays.
        var last = IsInQuotes(cursor) && cursor.Place.Scalar.IsClosed ? cursor.End - 1 : cursor.End;
        var rest = cursor.Text.AsSpan(cursor.Offset, Math.Max(0, last - cursor.Offset));
        var length = rest.IndexOfAny('\n', '\r') is >= 0 and var end ? end : rest.Length;

        return (start, cursor.Offset + (IsInQuotes(cursor) && HasKey(rest[..length]) ? 0 : length), start == first);
    }
}
