using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Viewing.Colours;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Marking;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>The text of a document, with its statements coloured in place and its errata in the margin.</summary>
internal sealed class TextSection
{
    // The estimates of the margin's layout: characters on a line, and heights in lines of the text.
    private const double TextWidth = 62;
    private const double NoteWidth = 46;
    private const double NoteExtra = 14;
    private const double NoteLine = 0.62;
    private const double NoteSpace = 0.3;

    private readonly HtmlWriter _html;
    private readonly DocumentView _document;
    private readonly FieldWriter _fields;
    private readonly NumberedEntry[] _marked;
    private readonly Mark[] _marks;
    private readonly ILookup<int, int> _starts;
    private readonly ILookup<int, NumberedEntry> _notes;

    public TextSection(HtmlWriter html, CorpusView view, DocumentView document)
    {
        (_html, _document) = (html, document);
        _fields = new(html, view);
        _marked = [.. document.Statements, .. document.Errata];
        _starts = Enumerable.Range(0, _marked.Length).ToLookup(i => _marked[i].Anchor.Start);
        _notes = document.Errata.ToLookup(erratum => document.LineAt(erratum.Anchor.Start) - 1);
        _marks = [.. _marked.SelectMany((entry, i) => entry.Anchor.Pieces.Select(piece => new Mark(piece.Start, piece.End, i)))];
    }

    public void Write()
    {
        var lines = Enumerable.Range(0, _document.LineCount).Select(_document.Line).ToArray();
        var cuts = lines.SelectMany(line => new[] { line.Start, line.End }).Concat(_document.Uncovered.SelectMany(range => new[] { range.Start, range.End }));
        var segments = Segmentation.Of(_document.Text.Length, _marks, cuts).GroupBy(segment => _document.LineAt(segment.Start) - 1).ToDictionary(group => group.Key);
        var notes = lines.Select((_, i) => _notes[i].ToArray()).ToArray();
        var places = MarginLayout.Of([.. lines.Select(RowsOf)], [.. notes.Select(RowsOf)]);
        using var text = _html.Open("div", ("class", _document.Errata.Count > 0 ? "text margined" : "text"), ("lang", _document.Language));
        for (var i = 0; i < lines.Length; i++)
        {
            // An empty line is the space between two paragraphs, which the page has anyway.
            if (lines[i].Length > 0)
            {
                WriteLine(i, places[i].Line, segments[i].Where(segment => segment.End <= lines[i].End));
            }

            if (notes[i].Length > 0)
            {
                WriteNotes(notes[i], i, places[i].Notes);
            }
        }
    }

    private static int RowsOf(TextRange line) => line.Length == 0 ? 0 : (int)Math.Ceiling(line.Length / TextWidth);

    private static int RowsOf(IReadOnlyList<NumberedEntry> notes) => (int)Math.Ceiling(notes.Sum(note =>
        (Math.Ceiling((CorpusView.Text(note.Entry, "reads").Length + CorpusView.Text(note.Entry, "note").Length + NoteExtra) / NoteWidth) * NoteLine) + NoteSpace));

    private void WriteLine(int line, GridRows place, IEnumerable<Segment> segments)
    {
        _html.Break();
        using var paragraph = _html.Open("p", ("id", Anchors.Line(_document, line + 1)), ("dir", "auto"), ("style", Style(place)));
        _html.Leaf("span", Invariant.Text(line + 1), ("class", "no"), ("aria-hidden", "true"));
        foreach (var segment in segments)
        {
            WriteMarkers(segment.Start);
            WriteSegment(segment);
        }
    }

    private void WriteMarkers(int start)
    {
        foreach (var number in _starts[start])
        {
            WriteMarker(_marked[number], IsStatement(number));
        }
    }

    private void WriteMarker(NumberedEntry entry, bool isStatement)
    {
        var act = isStatement ? CorpusView.ActOf(entry.Entry) : null;
        _html.Leaf(
            "a",
            entry.Mark,
            ("class", act is null ? "mark erratum" : $"mark {ColourSheet.ClassOf(act)}"),
            ("id", isStatement ? Anchors.InText(_document, entry) : Anchors.ErratumInText(_document, entry)),
            ("href", Anchors.To(Anchors.Of(entry.Key))),
            ("lang", "en"),
            ("aria-label", act is null ? $"erratum {entry.Mark}" : $"statement {entry.Mark}: {act.Name}"));
    }

    private void WriteSegment(Segment segment)
    {
        var words = _document.Text[segment.Start..segment.End];
        var statements = segment.Owners.Where(IsStatement).ToArray();
        var isErratum = statements.Length < segment.Owners.Count;
        if (statements.Length > 0)
        {
            WriteQuoted(statements, isErratum, words);
        }
        else if (isErratum)
        {
            _html.Leaf("span", words, ("class", "wrong"));
        }
        else if (_document.Entry is not null && _document.Uncovered.Any(range => range.Start <= segment.Start && segment.End <= range.End))
        {
            _html.Leaf("span", words, ("class", "uncovered"), ("title", "No quote touches this sentence."));
        }
        else
        {
            _html.Leaf("span", words);
        }
    }

    // The closest statement gives the colour and the link; the next wider one, a line of its own. Keyboards go by the
    // numbers, one for each statement, instead of by pieces.
    private void WriteQuoted(int[] statements, bool isErratum, string words)
    {
        var closest = _marked[statements[^1]];
        var act = CorpusView.ActOf(closest.Entry);
        var names = string.Join(' ', statements.Select(number => Anchors.InText(_document, _marked[number])));
        using var link = _html.Open(
            "a",
            ("class", $"q {ColourSheet.ClassOf(act)} {names}"),
            ("href", Anchors.To(Anchors.Of(closest.Key))),
            ("tabindex", "-1"),
            ("title", string.Join("; ", statements.Reverse().Select(number => $"{_marked[number].Mark} {CorpusView.ActOf(_marked[number].Entry).Name}"))));
        var wider = statements.Length > 1 ? CorpusView.ActOf(_marked[statements[^2]].Entry) : null;
        using var outer = _html.Open("span", ("class", $"{(wider is null ? "one" : $"wider {ColourSheet.ClassOf(wider)}")}{(isErratum ? " wrong" : string.Empty)}"));
        _html.Text(words);
    }

    private bool IsStatement(int owner) => owner < _document.Statements.Count;

    private void WriteNotes(IReadOnlyList<NumberedEntry> notes, int line, GridRows place)
    {
        _html.Break();
        using var block = _html.Open("div", ("class", "notes"), ("lang", "en"), ("style", Style(place)), ("role", "group"), ("aria-label", $"Errata of line {Invariant.Text(line + 1)}"));
        foreach (var erratum in notes)
        {
            WriteNote(erratum);
        }
    }

    private static string Style(GridRows place) => FormattableString.Invariant($"grid-row:{place.First + 1}/span {place.Count}");

    private void WriteNote(NumberedEntry erratum)
    {
        using var note = _html.Open("div", ("class", "note"), ("role", "note"), ("id", Anchors.Of(erratum.Key)));
        _html.Leaf("a", erratum.Mark, ("class", "mark erratum"), ("href", Anchors.To(Anchors.ErratumInText(_document, erratum))), ("aria-label", $"erratum {erratum.Mark}, to the text")).Text(" ");
        if (CorpusView.Text(erratum.Entry, "reads") is { Length: > 0 } reads)
        {
            _html.Leaf("span", "read", ("class", "label")).Text(" ").Leaf("i", reads, ("lang", _document.Language), ("dir", "auto")).Text(" ");
        }

        _html.Leaf("span", CorpusView.Text(erratum.Entry, "note"), ("dir", "auto")).Text(" ");
        WriteMore(erratum);
    }

    private void WriteMore(NumberedEntry erratum)
    {
        using var details = _html.Open("details");
        _html.Leaf("summary", "More");
        _fields.WriteFields(erratum.Entry, ["reads", "note"]);
    }
}
