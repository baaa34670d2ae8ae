using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;
using TypedSeeds.Tool.Viewing.Sections;

namespace TypedSeeds.Tool.Viewing.Paging;

/// <summary>The pages of a document: its text with all that is quoted, and the cards of its entries.</summary>
internal sealed class DocumentPages(CorpusView view, FolderLinks links, FolderPage frame)
{
    public IEnumerable<(string File, HtmlWriter Page)> Of(DocumentView document)
    {
        var parts = links.PartsOf(document);
        var marks = new TextMarks(document);
        for (var i = 0; i < parts.Count; i++)
        {
            yield return (links.FileOf(document, i), Page(marks, parts, i));
        }
    }

    private HtmlWriter Page(TextMarks marks, IReadOnlyList<DocumentPart> parts, int number)
    {
        var (document, part) = (marks.Document, parts[number]);
        var places = document.Places.Where(place => document.LineAt(place.Anchor.Start) - 1 is var line && line >= part.FirstLine && line < part.EndOfLines);
        return frame.Write(document.Title, PageSheet.Lights(places), html =>
        {
            FolderPage.WritePager(html, links.NameOf(document), number + 1, parts.Count);
            new DocumentSection(html, view, document, marks).Write(part.FirstLine, part.EndOfLines, part.Cards, part.Statements);
            FolderPage.WritePager(html, links.NameOf(document), number + 1, parts.Count);
        });
    }
}
