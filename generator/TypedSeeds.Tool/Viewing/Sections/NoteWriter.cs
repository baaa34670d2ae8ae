using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>Writes the errata of a line, for the margin.</summary>
internal sealed class NoteWriter(HtmlWriter html, CorpusView view, DocumentView document)
{
    private readonly FieldWriter _fields = new(html, view);

    /// <param name="notes">The errata.</param>
    /// <param name="line">The line, from zero.</param>
    /// <param name="style">Where they are on the grid.</param>
    public void Write(IReadOnlyList<NumberedEntry> notes, int line, string style)
    {
        html.Break();
        using var block = html.Open("div", ("class", "notes"), ("lang", "en"), ("style", style), ("role", "group"), ("aria-label", $"Errata of line {Invariant.Text(line + 1)}"));
        foreach (var erratum in notes)
        {
            Write(erratum);
        }
    }

    private void Write(NumberedEntry erratum)
    {
        html.Break();
        using var note = html.Open("div", ("class", "note"), ("role", "note"), ("id", Anchors.Of(erratum.Key)));
        html.Leaf("a", erratum.Mark, ("class", "mark erratum"), ("dir", "ltr"), ("href", view.Links.To(document, document.PlaceOf(erratum.Key, erratum.Anchor)!)), ("aria-label", $"erratum {Invariant.Text(erratum.Number)}, to the text")).Text(" ");
        if (CorpusView.Text(erratum.Entry, FieldKeys.Reads) is { Length: > 0 } reads)
        {
            html.Leaf("span", "read", ("class", "label")).Text(" ").Leaf("i", reads, ("lang", document.Language), ("dir", "auto")).Text(" ");
        }

        html.Leaf("span", CorpusView.Text(erratum.Entry, FieldKeys.Note), ("dir", "auto")).Text(" ");
        using var details = html.Open("details");
        html.Leaf("summary", "More");
        _fields.WriteFields(erratum.Entry, [FieldKeys.Reads, FieldKeys.Note]);
    }
}
