using TypedSeeds.Generator.Anchoring.Splitting;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Marking;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>The text of a document, with all that is quoted marked in place and its errata in the margin.</summary>
internal sealed class TextSection
{
    // Estimates for the margin's layout: characters in a line, and heights in lines of text.
    private const double TextWidth = 62;
    private const double NoteWidth = 46;
    private const double NoteExtra = 14;
    private const double NoteLine = 0.62;
    private const double NoteSpace = 0.3;

    private readonly HtmlWriter _html;
    private readonly DocumentView _document;
    private readonly TextMarks _marks;
    private readonly MarkerWriter _markers;
    private readonly SegmentWriter _segments;
    private readonly NoteWriter _notes;

    public TextSection(HtmlWriter html, CorpusView view, TextMarks marks)
    {
        (_html, _document, _marks) = (html, marks.Document, marks);
        _markers = new(html, view, marks.Text);
        _segments = new(html, view, marks.Text);
        _notes = new(html, view, marks.Document);
    }

    /// <summary>Writes the lines from one, from zero, to before another.</summary>
    public void Write(int first, int end)
    {
        var lines = Enumerable.Range(first, end - first).Select(_document.Line).ToArray();
        var notesOfLine = _document.Errata.ToLookup(erratum => _document.LineAt(erratum.Anchor.Start) - 1);
        var notes = lines.Select((_, i) => notesOfLine[first + i].ToArray()).ToArray();
        var places = MarginLayout.Of([.. lines.Select(RowsOf)], [.. notes.Select(RowsOf)]);
        using var text = _html.Open("div", ("class", _document.Errata.Count > 0 ? "text margined" : "text"), ("lang", _document.Language));
        for (var i = 0; i < lines.Length; i++)
        {
            // An empty line separates paragraphs; the page does that by its layout.
            if (lines[i].Length > 0)
            {
                WriteLine(first + i, lines[i], places[i].Line, _marks.OfLine[first + i]);
            }

            if (notes[i].Length > 0)
            {
                _notes.Write(notes[i], first + i, Style(places[i].Notes));
            }
        }
    }

    private static int RowsOf(TextRange line) => line.Length == 0 ? 0 : (int)Math.Ceiling(line.Length / TextWidth);

    private static int RowsOf(IReadOnlyList<NumberedEntry> notes) => (int)Math.Ceiling(notes.Sum(note =>
        (Math.Ceiling((CorpusView.Text(note.Entry, FieldKeys.Reads).Length + CorpusView.Text(note.Entry, FieldKeys.Note).Length + NoteExtra) / NoteWidth) * NoteLine) + NoteSpace));

    private static string Style(GridRows place) => $"grid-row:{Invariant.Text(place.First + 1)}/span {Invariant.Text(place.Count)}";

    private void WriteLine(int number, TextRange line, GridRows place, IEnumerable<Segment> segments)
    {
        var kind = _marks.Kinds.GetValueOrDefault(number);
        var level = kind.Kind == LineKind.Heading ? LevelOf(kind) : 0;
        _html.Break();
        using var paragraph = _html.Open(
            "p",
            ("id", Anchors.Line(_document, number + 1)),
            ("class", level > 0 ? $"heading h{Invariant.Text(level)}" : IsListItem(kind) ? "item" : null),
            ("role", level > 0 ? "heading" : null),
            ("aria-level", level > 0 ? Invariant.Text(level) : null),
            ("dir", _marks.IsRightToLeft && WritingDirection.HasRightToLeft(_document.Text[line.Start..line.End]) ? "rtl" : "auto"),
            ("style", Style(place)));
        _html.Leaf("span", Invariant.Text(number + 1), ("class", "no"), ("dir", "ltr"), ("aria-hidden", "true"));
        var words = level > 0 ? _marks.WordsOf(kind) : line.Start;
        foreach (var segment in segments.Where(segment => segment.End <= line.End))
        {
            _markers.Write(segment.Start);
            _segments.Write(segment, isHidden: segment.End <= words);
        }
    }

    // A number of words, such as "Article 1", begins an article, and no item of a list.
    private bool IsListItem(TextLine line) => line.Kind == LineKind.Item && !char.IsLetter(_document.Text[line.Start]);

    // A heading of the document is below that of the document, which has the second level.
    private int LevelOf(TextLine heading) => Math.Min(6, 2 + Math.Max(1, _marks.MarksOf(heading)));
}
