using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Viewing.Colours;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Marking;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>Writes the words of a document, with the marks of all that quotes them.</summary>
internal sealed class SegmentWriter(HtmlWriter html, CorpusView view, MarkedText text)
{
    /// <summary>The entries that a tooltip names.</summary>
    private const int MostNames = 4;

    private readonly HashSet<int> _uncovered = StartsIn(text, text.Document.Uncovered);
    private readonly HashSet<int> _leftOut = StartsIn(text, [.. text.Document.Cover.Words.Select(words => words.Range)]);

    /// <param name="segment">The words.</param>
    /// <param name="isHidden">Whether they are marks of Markdown, which the layout shows instead.</param>
    public void Write(Segment segment, bool isHidden)
    {
        var places = text.PlacesOf(segment);
        using var element = text.IsGap(segment) ? html.Open("span", ("class", Classes("gap", places)))
            : text.LinkOf(segment) is { } link ? OpenLink(segment, places, link)
            : _uncovered.Contains(segment.Start) ? html.Open("span", ("class", "uncovered"), ("title", "No quote touches this sentence."))
            : places.Count == 0 && _leftOut.Contains(segment.Start) ? html.Open("span", ("class", "left-out"), ("title", "No quote holds these words."))
            : html.Open("span", ("class", places.Count > 0 ? Classes(string.Empty, places) : null));
        WriteLayers(isHidden ? ["markup"] : text.IsGap(segment) ? [] : [.. Layers(places)], 0, segment);
    }

    // The segments that begin in one of some ranges, which are in the order of the text. A document that nothing describes is all uncovered.
    private static HashSet<int> StartsIn(MarkedText text, IReadOnlyList<TextRange> ranges)
    {
        var starts = new HashSet<int>();
        if (text.Document.Entry is null)
        {
            return starts;
        }

        var next = 0;
        foreach (var segment in text.Segments)
        {
            while (next < ranges.Count && ranges[next].End <= segment.Start)
            {
                next++;
            }

            if (next < ranges.Count && ranges[next].Start <= segment.Start)
            {
                starts.Add(segment.Start);
            }
        }

        return starts;
    }

    private static string Classes(string first, IEnumerable<QuotedPlace> places) => string.Join(' ', places.Select(place => place.Id).Prepend(first)).Trim();

    // One element has one line under its words, so each line has its own: that of the closest statement, that of
    // other entries, and that of errata.
    private static IEnumerable<string> Layers(IReadOnlyList<QuotedPlace> places)
    {
        var statements = places.Where(place => place.Role == PlaceRole.Statement).ToArray();
        if (statements.Length > 0)
        {
            yield return statements.Length == 1 ? "one" : $"wider {ColourSheet.ClassOf(CorpusView.ActOf(statements[^2].Owner.Entry))}";
        }

        if (places.Any(place => place.Role is PlaceRole.Other or PlaceRole.Aside))
        {
            yield return places.Any(place => place.Role == PlaceRole.Other) ? "also" : "aside";
        }

        if (places.Any(place => place.Role == PlaceRole.Erratum))
        {
            yield return "wrong";
        }
    }

    private void WriteLayers(string[] layers, int at, Segment segment)
    {
        if (at == layers.Length)
        {
            html.Words(text.Document.Text[segment.Start..segment.End]);
            return;
        }

        using var layer = html.Open("span", ("class", layers[at]));
        WriteLayers(layers, at + 1, segment);
    }

    // The narrowest entry gives the link, the narrowest statement the colour, the next wider one a line of its own. The
    // Tab key stops at marks, one for each quote, and at words that have none; it need not stop at every piece.
    private HtmlWriter.Scope OpenLink(Segment segment, IReadOnlyList<QuotedPlace> places, QuotedPlace link)
    {
        var statement = places.LastOrDefault(place => place.Role == PlaceRole.Statement);
        var leads = statement is not null && link.Owner.Key == statement.Owner.Key ? "q" : statement is not null ? "q-of" : "o";
        var isOnlyWay = segment.Start == link.Anchor.Start && !text.HasMark(link) && link.Owner.Key.Kind != KindTable.Statement;
        return html.Open(
            "a",
            ("class", Classes(statement is null ? leads : $"{leads} {ColourSheet.ClassOf(CorpusView.ActOf(statement.Owner.Entry))}", places)),
            ("href", view.Links.To(link.Owner.Key)),
            ("tabindex", isOnlyWay ? null : "-1"),
            ("title", Names(segment, places)));
    }

    private HtmlText Names(Segment segment, IReadOnlyList<QuotedPlace> places)
    {
        var entries = places.Where(place => place.Role != PlaceRole.Source).Reverse().Select(place => place.Owner).Where(owner => owner.Key.Kind != KindTable.Erratum).DistinctBy(owner => owner.Key).ToArray();
        var more = Math.Max(0, entries.Length - MostNames) + segment.Count - segment.Owners.Count;
        var names = entries.Take(MostNames).Select(Name);
        return HtmlText.Join("; ", more > 0 ? names.Append($"{Invariant.Text(more)} more") : names);
    }

    private HtmlText Name(NumberedEntry entry) => entry.Key.Kind == KindTable.Statement
        ? $"{entry.Mark} {CorpusView.ActOf(entry.Entry).Name}"
        : (HtmlText)entry.Key.Kind.Replace('-', ' ') + ": " + HtmlText.Isolated(view.NameOf(entry.Key));
}
