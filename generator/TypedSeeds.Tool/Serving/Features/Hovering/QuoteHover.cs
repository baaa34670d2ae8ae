using TypedSeeds.Tool.Entries;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Features.Navigation;

namespace TypedSeeds.Tool.Serving.Features.Hovering;

/// <summary>Shows the words of a quote as the program will see them, with their place and what is left out.</summary>
internal static class QuoteHover
{
    public static string? Of(Annotation annotation, YamlPlace place)
    {
        if (QuotePlaces.Of(annotation, place) is not { } quote)
        {
            return null;
        }

        var (text, lines) = (quote.Document.Text, new TextLines(quote.Document.Text));
        if (quote.Anchor is not { } anchor)
        {
            return string.Join("\n\n", quote.Ranges.Select(range => Words(OneLine.Of(text.Substring(range.Start, range.Length)), range, lines)));
        }

        var parts = new List<string> { Words(OneLine.Of(anchor.Words(text)), QuotePlaces.Whole(anchor), lines) };
        for (var i = 1; i < anchor.Pieces.Count; i++)
        {
            var gap = OneLine.Of(text[anchor.Pieces[i - 1].End..anchor.Pieces[i].Start]).Trim();
            parts.Add(gap.Length > 0 ? $"left out: {Markdown.Text(gap)}" : string.Empty);
        }

        parts.AddRange(EntryFormatter.Reasons(anchor).Select(Markdown.Text));
        return string.Join("\n\n", parts.Where(static part => part.Length > 0));
    }

    private static string Words(string words, TextRange range, TextLines lines) =>
        $"{Markdown.Quoted(words)}\n\n" + FormattableString.Invariant($"line {lines.LineAt(range.Start) + 1}, column {lines.ColumnAt(range.Start) + 1}");
}
