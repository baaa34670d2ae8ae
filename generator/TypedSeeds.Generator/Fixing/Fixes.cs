using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Fixing;

/// <summary>Makes edits of the proposals that findings carry. It knows YAML and no rule: each rule knows its own right text.</summary>
internal static class Fixes
{
    /// <summary>The fix of a finding; null where it knows none, or where its place is not written as one value.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="positions">The positions of the tokens of an annotation file; null where there is no such file.</param>
    /// <param name="textOf">The text of an annotation file.</param>
    public static Fix? Of(Finding finding, Func<string, TokenPositions?> positions, Func<string, string> textOf)
    {
        if (finding.Proposal is not { } proposal || (finding.Replaced ?? finding.Place) is not TokenPlace place || positions(place.Path) is not { } file || place.Token >= file.Count)
        {
            return null;
        }

        var (text, range) = (textOf(file.FilePath), file.Ranges[place.Token]);
        return EditOf(text, range, proposal) is { } edit ? new(file.FilePath, edit, proposal.IsSafe) : null;
    }

    private static TextEdit? EditOf(string text, TextRange range, Proposal proposal)
    {
        var written = text.Substring(range.Start, range.Length);
        switch (proposal.Form)
        {
            case ProposalForm.LineBefore:
                // In braces, a line of its own would be no part of the mapping.
                return IsStartOfLine(text, range.Start) ? new(range.Start, 0, proposal.Value + YamlScalar.LineEnd(text)) : null;
            case ProposalForm.Items:
                return YamlScalar.IsBlock(written) ? null : AsItems(text, range, proposal.Value.Split('\n').Select(ListText.Item).ToArray());
            case ProposalForm.Yaml:
                return YamlScalar.IsBlock(written) ? null : InList(text, range, proposal.Value);
            default:
                return YamlScalar.Like(written, proposal.Value) is { } scalar ? new(range.Start, range.Length, scalar) : null;
        }
    }

    // An item of a list becomes several; a list in it would be none of its values.
    private static TextEdit? InList(string text, TextRange range, string list)
    {
        var before = range.Start - 1;
        while (before >= 0 && WhiteSpace.Is(text[before]))
        {
            before--;
        }

        return before < 0 || text[before] == '-' ? null
            : text[before] is '[' or ',' ? new(range.Start, range.Length, list.Trim('[', ']'))
            : new(range.Start, range.Length, list);
    }

    // Below its key, each item has a line; after a dash, each gets a dash of its own; elsewhere they are in brackets.
    private static TextEdit AsItems(string text, TextRange range, string[] items)
    {
        var line = range.Start;
        while (line > 0 && text[line - 1] is not ('\n' or '\r'))
        {
            line--;
        }

        var before = text.Substring(line, range.Start - line);
        var column = before.TrimEnd(' ');
        var next = YamlScalar.LineEnd(text) + new string(' ', column.Length == 0 ? before.Length : Math.Max(0, column.Length - 1)) + "- ";
        return column.Length == 0 ? new(range.Start, range.Length, "- " + string.Join(next, items))
            : column.Trim(' ') == "-" ? new(range.Start, range.Length, string.Join(next, items))
            : column[column.Length - 1] is '[' or ',' ? new(range.Start, range.Length, string.Join(", ", items))
            : new(range.Start, range.Length, $"[{string.Join(", ", items)}]");
    }

    private static bool IsStartOfLine(string text, int at) => at == 0 || text[at - 1] is '\n' or '\r';
}
