using TypedSeeds.Generator.Anchoring.Splitting;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Viewing.Marking;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>The lines of a document and the segments of its text, made once for all pages that show a part of it.</summary>
internal sealed class TextMarks
{
    public TextMarks(DocumentView document)
    {
        Document = document;
        Kinds = LineReader.Read(document.Text).DistinctBy(line => document.LineAt(line.Start)).ToDictionary(line => document.LineAt(line.Start) - 1);
        IsRightToLeft = WritingDirection.IsRightToLeft(document.Text);
        Text = new(document, Kinds.Values.Where(line => line.Kind == LineKind.Heading).Select(WordsOf));
        OfLine = Text.Segments.ToLookup(segment => document.LineAt(segment.Start) - 1);
    }

    public DocumentView Document { get; }

    /// <summary>What each line is, by its number from zero; empty lines have none.</summary>
    public IReadOnlyDictionary<int, TextLine> Kinds { get; }

    /// <summary>Whether the document is written from right to left.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>The document cut into segments.</summary>
    public MarkedText Text { get; }

    /// <summary>The segments that begin in each line, by its number from zero.</summary>
    public ILookup<int, Segment> OfLine { get; }

    /// <summary>How many marks of Markdown a heading begins with.</summary>
    public int MarksOf(TextLine heading) => Document.Text.AsSpan(heading.Start, heading.End - heading.Start).IndexOfAnyExcept('#');

    /// <summary>Where the words of a heading begin. Its marks are not shown, since its size is.</summary>
    public int WordsOf(TextLine heading)
    {
        var at = heading.Start + MarksOf(heading);
        while (at < heading.End && at > heading.Start && WhiteSpace.Is(Document.Text[at]))
        {
            at++;
        }

        return at;
    }
}
