using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Viewing.Marking;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>A document cut into segments, and where its marks are.</summary>
internal sealed class MarkedText
{
    /// <summary>The quotes that one segment can name. The page stays in proportion to the text, however many quotes lie within one another.</summary>
    private const int MostOwners = 16;

    private readonly HashSet<int> _gaps;
    private readonly ILookup<int, QuotedPlace> _starts;
    private readonly HashSet<string> _led;
    private readonly HashSet<EntryKey> _marked;

    /// <param name="document">The document.</param>
    /// <param name="cuts">Further places to cut.</param>
    public MarkedText(DocumentView document, IEnumerable<int> cuts)
    {
        Document = document;
        _starts = document.Places.ToLookup(place => place.Anchor.Start);
        var gaps = _starts.Select(group => (Start: BlankBefore(group.Key), End: group.Key)).Where(gap => gap.Start < gap.End).ToArray();
        _gaps = [.. gaps.Select(gap => gap.Start)];
        var lines = Enumerable.Range(0, document.LineCount).Select(document.Line);
        var marks = document.Places.SelectMany((place, i) => place.Anchor.Pieces.Select(piece => new Mark(piece.Start, piece.End, i))).ToArray();
        Segments = Segmentation.Of(
            document.Text.Length,
            marks,
            [.. lines.Concat(document.Uncovered).Concat(document.Cover.Words.Select(words => words.Range)).SelectMany(range => new[] { range.Start, range.End }), .. _gaps, .. cuts],
            MostOwners);
        // By id: the hash of a place would be that of its whole file.
        _led = [.. Segments.Select(LinkOf).OfType<QuotedPlace>().Select(place => place.Id)];
        _marked = [.. document.Places.Where(place => place.Role < PlaceRole.Aside).Select(place => place.Owner.Key)];
    }

    public DocumentView Document { get; }

    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>The places that begin at an offset, by role.</summary>
    public IEnumerable<QuotedPlace> StartingAt(int offset) => _starts[offset];

    /// <summary>Whether a place has a mark before its words. Words on the side need one only where nothing else leads to their entry.</summary>
    public bool HasMark(QuotedPlace place) => place.Role < PlaceRole.Aside
        || (place.Role == PlaceRole.Aside && !_led.Contains(place.Id) && !_marked.Contains(place.Owner.Key));

    /// <summary>Whether a segment is the space before a mark, which would look like a quoted word.</summary>
    public bool IsGap(Segment segment) => _gaps.Contains(segment.Start) && StartingAt(segment.End).Any(HasMark);

    /// <summary>The places over a segment, the widest first.</summary>
    public IReadOnlyList<QuotedPlace> PlacesOf(Segment segment) => [.. segment.Owners.Select(number => Document.Places[number])];

    /// <summary>
    /// The place that the words of a segment lead to: the narrowest. Errata are beside their line and need no link; a cue
    /// leads to its statement only where it is outside of all others.
    /// </summary>
    public QuotedPlace? LinkOf(Segment segment)
    {
        QuotedPlace? cue = null;
        for (var i = segment.Owners.Count - 1; i >= 0; i--)
        {
            var place = Document.Places[segment.Owners[i]];
            if (place.Role == PlaceRole.Aside && place.Owner.Key.Kind == KindTable.Statement)
            {
                cue ??= place;
            }
            else if (place.Role is not (PlaceRole.Erratum or PlaceRole.Source))
            {
                return place;
            }
        }

        return cue;
    }

    private int BlankBefore(int offset)
    {
        while (offset > 0 && Document.Text[offset - 1] is ' ' or '\u00A0' or '\u3000')
        {
            offset--;
        }

        return offset;
    }
}
