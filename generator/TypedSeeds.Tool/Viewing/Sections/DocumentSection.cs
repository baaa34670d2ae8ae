using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>A document: its head, its text, and what only it has.</summary>
internal sealed class DocumentSection(HtmlWriter html, CorpusView view, DocumentView document)
{
    // What stands in the head, and what nobody but a program asks for.
    private static readonly string[] ShownApart =
    [
        "title", "publisher", "authors", "published", "text", "sha256", "coverage", "ignore", KindTable.SentencesField, KindTable.CoveredField,
    ];

    private readonly FieldWriter _fields = new(html, view);
    private readonly CardWriter _cards = new(html, view);

    public void Write()
    {
        html.Break();
        using var section = html.Open("section", ("class", "document"), ("id", Anchors.Of(document)), ("aria-labelledby", Anchors.Heading(Anchors.Of(document))));
        WriteHead();
        StripSection.Write(html, document);
        new RankedErrataSection(html, view, document).Write();
        new TextSection(html, view, document).Write();
        new RenderingsSection(html, view, document).Write();
        _cards.WriteSection(Anchors.Part(document, "agreements"), "Agreements", string.Empty, OfDocument(KindTable.Agreement), level: 3);
        foreach (var kind in view.Schema.Kinds.Where(kind => kind.IsOwn && kind.Scope == Scope.Document))
        {
            _cards.WriteSection(Anchors.Part(document, kind.Section), Headings.Of(kind), kind.Description, OfDocument(kind.Name), level: 3);
        }

        new StatementCards(html, view, document).Write();
    }

    private CheckedEntry[] OfDocument(string kind) => [.. view.Of(kind).Where(entry => ReferenceEquals(entry.File, document.File))];

    private void WriteHead()
    {
        using var header = html.Open("header", ("id", document.Entry is { } own ? Anchors.Of(own.Entry.Key) : null));
        html.Leaf("h2", document.Title, ("id", Anchors.Heading(Anchors.Of(document))), ("dir", "auto"), ("lang", document.Entry?.Entry["title"] is null ? null : document.Language));
        if (document.Entry is { } entry)
        {
            WriteByline(entry);
            using var details = html.Open("details");
            html.Leaf("summary", "About this document");
            _fields.WriteFields(entry, ShownApart);
        }
        else
        {
            html.Leaf("p", document.FileName, ("class", "byline"));
        }
    }

    private void WriteByline(CheckedEntry entry)
    {
        using var line = html.Open("p", ("class", "byline"));
        var authors = CorpusView.References(entry, "authors").ToArray();
        if (authors.Length > 0)
        {
            html.Text("By ");
            _fields.WriteReferences(authors);
        }

        var publishers = CorpusView.References(entry, "publisher").ToArray();
        foreach (var publisher in publishers)
        {
            html.Text(authors.Length > 0 ? ", " : string.Empty);
            _fields.WriteReference(publisher);
        }

        if (CorpusView.Text(entry, "published") is { Length: > 0 } published)
        {
            html.Text((authors.Length + publishers.Length > 0 ? " · " : string.Empty) + Timeline.DateWords.Of(published));
        }
    }
}
