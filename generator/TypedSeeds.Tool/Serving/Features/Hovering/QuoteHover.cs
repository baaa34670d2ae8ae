using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Values;
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

        var (text, lines, document) = (quote.Document.Text, new TextLines(quote.Document.Text), DocumentOf(annotation, quote.Document));
        if (quote.Anchor is not { } anchor)
        {
            return string.Join("\n\n", quote.Ranges.Select(range => Words(OneLine.Of(text.Substring(range.Start, range.Length)), range, lines) + document));
        }

        var parts = new List<string> { Words(OneLine.Of(anchor.Words(text)), QuotePlaces.Whole(anchor), lines) + document };
        for (var i = 1; i < anchor.Pieces.Count; i++)
        {
            var gap = OneLine.Of(text[anchor.Pieces[i - 1].End..anchor.Pieces[i].Start]).Trim();
            parts.Add(gap.Length > 0 ? $"left out: {Markdown.Text(gap)}" : string.Empty);
        }

        parts.AddRange(EntryFormatter.Reasons(anchor).Select(Markdown.Text));
        return string.Join("\n\n", parts.Where(static part => part.Length > 0));
    }

    // A quote is in the document of its file, which nobody needs to be told, unless it is a version or the text is another package's.
    private static string DocumentOf(Annotation annotation, DocumentText document) =>
        document.IsCarried ? $", in {Markdown.Code(document.Path)} of {Markdown.Code(document.Carrier)}"
        : document != annotation.Document ? $", in {Markdown.Code(FilePaths.FileName(document.Path))}"
        : string.Empty;

    private static string Words(string words, TextRange range, TextLines lines) =>
        $"{Markdown.Quoted(words)}\n\n" + FormattableString.Invariant($"line {lines.LineAt(range.Start) + 1}, column {lines.ColumnAt(range.Start) + 1}");
}
