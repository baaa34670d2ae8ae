using System.Globalization;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Fixing;

/// <summary>The edits that write proposals into the text of a file.</summary>
/// <param name="text">The text.</param>
/// <param name="ranges">The range of each token of it, by its number.</param>
internal sealed class ProposalEdits(string text, EquatableArray<TextRange> ranges)
{
    /// <summary>The edit of a proposal; null where what is written there cannot hold it.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="place">The token of the mistake.</param>
    public TextEdit? Of(Proposal proposal, int place)
    {
        var token = proposal.Token == 0 ? place : proposal.Token;
        if (token >= ranges.Count || proposal.Last >= ranges.Count)
        {
            return null;
        }

        var range = proposal.Last == 0 ? ranges[token] : new(ranges[token].Start, ranges[proposal.Last].End - ranges[token].Start);
        var written = text.Substring(range.Start, range.Length);
        return proposal.Form is ProposalForm.Value or ProposalForm.Yaml && IsCollection(token) ? new EntryText(text, ranges, token - 1).InPlace(proposal.Form == ProposalForm.Value ? YamlText.Words(proposal.Value) : proposal.Value) : proposal.Form switch
        {
            // In braces, a line of its own would be no part of the mapping.
            ProposalForm.LineBefore => IsStartOfLine(range.Start) ? new(range.Start, 0, proposal.Value + YamlScalar.LineEnd(text)) : null,
            ProposalForm.Items => YamlScalar.IsBlock(written) ? null : AsItems(range, [.. proposal.Value.Split('\n').Select(ListText.Item)]),
            ProposalForm.Yaml => YamlScalar.IsBlock(written) ? null : InList(range, proposal.Value),
            ProposalForm.Source => IsBlockOfLines(written) ? null : new(range.Start, range.Length, proposal.Value.Replace("\n", YamlScalar.LineEnd(text))),
            ProposalForm.Commented => IsAlone(range) ? new(range.Start, range.Length, proposal.Value) : null,
            ProposalForm.Quoted => new(range.Start, range.Length, YamlText.InQuotes(written)),
            ProposalForm.QuotedToEnd => ToEnd(range),
            ProposalForm.Field => new EntryText(text, ranges, token).With(proposal.Value, proposal.Next),
            ProposalForm.QuotePart => QuoteText.With(text, range, proposal.Value),
            ProposalForm.Indented => new EntryText(text, ranges, token).Indented(int.Parse(proposal.Value, CultureInfo.InvariantCulture), proposal.Last == 0 ? token : proposal.Last),
            ProposalForm.IntoBraces => new EntryText(text, ranges, proposal.Next - 1).With(new EntryText(text, ranges, token)),
            ProposalForm.WithoutDashes => IsBelowKey(token) ? ListLines.AsMapping(text, range.Start) : BlockLines.WithoutDashes(text, range.Start),
            ProposalForm.DashesToSpaces => ListLines.AsMapping(text, range.Start),
            ProposalForm.Braces => InBraces(token),
            ProposalForm.UnderIds => ListLines.UnderIds(text, range.Start),
            ProposalForm.WithoutReference => WithoutReference(token),
            ProposalForm.Whole => token == 0 ? null : new EntryText(text, ranges, token - 1).InPlace(proposal.Value),
            ProposalForm.WholeList => AsList(token, [.. proposal.Value.Split('\n').Select(ListText.Item)]),
            ProposalForm.Pair => new EntryText(text, ranges, token).As(proposal.Value),
            ProposalForm.Moved => new EntryMove(text, ranges).Into(token, proposal.Last, proposal.Owner, proposal.Value, proposal.Next),
            ProposalForm.WithoutItem => ListItem.Without(text, range),
            ProposalForm.WithoutKey => new EntryText(text, ranges, token).Without(),
            _ => YamlScalar.Like(written, proposal.Value) is { } scalar ? new(range.Start, range.Length, scalar) : null,
        };
    }

    // What is in the place of a text after | or > begins in the line of its key.
    private static bool IsBlockOfLines(string written) => YamlScalar.IsBlock(written) && written.IndexOf('\n') >= 0;

    // In the column of the key above it, what is in the place of an item would be the next key.
    private bool IsBelowKey(int token) =>
        token > 0 && ranges[token].Start - StartOfLine(ranges[token].Start) == ranges[token - 1].Start - StartOfLine(ranges[token - 1].Start);

    // The token of a list or a mapping is its first character alone.
    private bool IsCollection(int token) => token > 0 && ranges[token] is { Length: 1, Start: var start }
        && (text[start] is '[' or '{' || (text[start] == '-' && start + 1 < text.Length && WhiteSpace.Is(text[start + 1])) || (token + 1 < ranges.Count && ranges[token + 1] is { Length: > 0 } next && next.Start == start));

    // A list in the place of one of the items of another one would be none of its values: its items are.
    private TextEdit? AsList(int token, string[] items)
    {
        var entry = token == 0 ? null : new EntryText(text, ranges, token - 1);
        var whole = entry?.InPlace($"[{string.Join(", ", items)}]");
        return whole is null || entry!.IsKey ? whole : AsItems(new(whole.Start, whole.Length), items);
    }

    private TextEdit? InBraces(int token)
    {
        var open = ranges[token].Start;
        if (token == 0 || text[open] != '[' || new EntryText(text, ranges, token - 1).EndOfBrackets(open) is not (> 0 and var end))
        {
            return null;
        }

        var pairs = text.Substring(open + 1, end - open - 2);
        return new(open, end - open, pairs.Length > 0 && WhiteSpace.Is(pairs[0]) ? $"{{{pairs}}}" : $"{{ {pairs} }}");
    }

    // The value is alone after its key, or in brackets.
    private TextEdit? WithoutReference(int token)
    {
        var isListed = token > 1 && ranges[token - 1].Start < text.Length && text[ranges[token - 1].Start] == '[' && LineText.AfterBlanks(text, ranges[token].End) is var end && end < text.Length && text[end] == ']';
        var entry = token == 0 ? null : new EntryText(text, ranges, isListed ? token - 2 : token - 1);
        return entry is { IsKey: true } ? entry.Without() : null;
    }

    // Whether a comment after a value takes nothing else away.
    private bool IsAlone(TextRange range) =>
        text.IndexOfAny(['[', '{'], StartOfLine(range.Start), range.Start - StartOfLine(range.Start)) < 0 && LineText.AfterBlanks(text, range.End) is var end && (end == text.Length || text[end] is '\r' or '\n');

    private TextEdit? ToEnd(TextRange range)
    {
        var end = text.IndexOfAny(['\r', '\n'], range.Start) is >= 0 and var line ? line : text.Length;
        var words = text.Substring(range.Start, end - range.Start).TrimEnd(' ', '\t');
        return text.IndexOfAny(['[', '{'], StartOfLine(range.Start), range.Start - StartOfLine(range.Start)) >= 0 ? null : new(range.Start, words.Length, YamlText.InQuotes(words));
    }

    // An item of a list becomes several; a list in it would be none of its values.
    private TextEdit? InList(TextRange range, string list)
    {
        var before = range.Start - 1;
        while (before >= 0 && WhiteSpace.Is(text[before]))
        {
            before--;
        }

        return before < 0 ? null
            : text[before] == '-' ? AsItems(range, [.. list.Trim('[', ']').Split([", "], StringSplitOptions.None)])
            : text[before] is '[' or ',' ? new(range.Start, range.Length, list.Trim('[', ']'))
            : new(range.Start, range.Length, list);
    }

    // Below its key, each item has a line; after a dash, each gets a dash of its own; elsewhere they are in brackets.
    private TextEdit AsItems(TextRange range, string[] items)
    {
        var line = StartOfLine(range.Start);
        var before = text.Substring(line, range.Start - line);
        var column = before.TrimEnd(' ');
        var next = YamlScalar.LineEnd(text) + new string(' ', column.Length == 0 ? before.Length : Math.Max(0, column.Length - 1)) + "- ";
        return column.Length == 0 ? new(range.Start, range.Length, "- " + string.Join(next, items))
            : column.Trim(' ') == "-" ? new(range.Start, range.Length, string.Join(next, items))
            : column[column.Length - 1] is '[' or ',' ? new(range.Start, range.Length, string.Join(", ", items))
            : new(range.Start, range.Length, $"[{string.Join(", ", items)}]");
    }

    private int StartOfLine(int at) => BlockLines.StartOfLine(text, at);

    private bool IsStartOfLine(int at) => at == 0 || text[at - 1] is '\n' or '\r';
}
