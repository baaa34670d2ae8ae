using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Viewing.Colours;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Marking;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>Draws a whole document as one strip, coloured where it is quoted, to show how much of it is annotated.</summary>
internal static class StripSection
{
    private const int MostColumns = 2000;

    public static void Write(HtmlWriter html, DocumentView document)
    {
        using var figure = html.Open("figure", ("class", "strip"));
        WriteStrip(html, document);
        html.Leaf("figcaption", Caption(document));
    }

    private static string Caption(DocumentView document) => document.Entry is null
        ? "No annotation describes this document."
        : $"{Share(document.Cover.CoveredSentenceCount, document.Cover.SentenceCount)} sentences are quoted"
            + (document.Uncovered.Count == 0 ? "." : $"; the first that is not is in line {Invariant.Text(document.LineAt(document.Uncovered[0].Start))}.")
            + $" {Share(document.Cover.CoveredWordCount, document.Cover.WordCount)} words are quoted.";

    private static string Share(int covered, int all) => $"{Invariant.Text(covered)} of {Invariant.Text(all)}";

    private static void WriteStrip(HtmlWriter html, DocumentView document)
    {
        using var svg = html.Open(
            "svg",
            ("viewBox", $"0 0 {Invariant.Text(Math.Max(1, document.Text.Length))} 10"),
            ("preserveAspectRatio", "none"),
            ("aria-hidden", "true"));
        WriteQuoted(html, document, PlaceRole.Other, _ => "quoted");
        WriteQuoted(html, document, PlaceRole.Statement, statement => ColourSheet.ClassOf(CorpusView.ActOf(statement.Entry)));

        foreach (var stretch in document.Entry is null ? [] : Visible(document, document.Uncovered.Select(sentence => new Stretch(sentence.Start, sentence.End, "uncovered"))))
        {
            WriteStretch(html, stretch.Start, stretch.End, stretch.Style, y: 4, height: 2);
        }
    }

    // Statements are drawn over the words of other entries.
    private static void WriteQuoted(HtmlWriter html, DocumentView document, PlaceRole role, Func<NumberedEntry, string> styleOf)
    {
        var places = document.Places.Where(place => place.Role == role).ToArray();
        var marks = places.SelectMany((place, i) => place.Anchor.Pieces.Select(piece => new Mark(piece.Start, piece.End, i))).ToArray();
        var segments = Segmentation.Of(document.Text.Length, marks, [], mostOwners: 1).Where(segment => segment.Owners.Count > 0);
        foreach (var stretch in Visible(document, segments.Select(segment => new Stretch(segment.Start, segment.End, styleOf(places[segment.Owners[0]].Owner)))))
        {
            WriteStretch(html, stretch.Start, stretch.End, stretch.Style, y: 0, height: 10);
        }
    }

    // No screen has more columns, so of many stretches the longest in each column is drawn.
    private static IEnumerable<Stretch> Visible(DocumentView document, IEnumerable<Stretch> stretches)
    {
        var all = stretches.ToArray();
        return all.Length <= MostColumns ? all : all
            .GroupBy(stretch => (long)stretch.Start * MostColumns / document.Text.Length)
            .Select(static column => new Stretch(column.First().Start, column.Max(static stretch => stretch.End), column.MaxBy(static stretch => stretch.End - stretch.Start)!.Style));
    }

    private static void WriteStretch(HtmlWriter html, int start, int end, string style, int y, int height) => html.Leaf(
        "rect",
        string.Empty,
        ("class", style),
        ("x", Invariant.Text(start)),
        ("y", Invariant.Text(y)),
        ("width", Invariant.Text(end - start)),
        ("height", Invariant.Text(height)));

    private sealed record Stretch(int Start, int End, string Style);
}
