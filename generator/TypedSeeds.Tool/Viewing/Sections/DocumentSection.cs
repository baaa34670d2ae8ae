using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>Writes a document: its head, its text and its own entries.</summary>
internal sealed class DocumentSection(HtmlWriter html, CorpusView view, DocumentView document)
{
    // The head shows some of these; the others are of use to programs only.
    private static readonly string[] ShownApart =
    [
        "title", "publisher", "authors", "published", "text", "sha256", "coverage", "ignore", KindTable.SentencesField, KindTable.CoveredField,
        KindTable.WordsField, KindTable.CoveredWordsField,
    ];

    private readonly FieldWriter _fields = new(html, view);
    private readonly CardWriter _cards = new(html, view);

    public void Write()
    {
        html.Break();
        using var section = html.Open("section", ("class", document.Errata.Count > 0 ? "document" : "document plain"), ("id", Anchors.Of(document)), ("aria-labelledby", Anchors.Heading(Anchors.Of(document))));
        WriteHead();
        StripSection.Write(html, document);
        new RankedErrataSection(html, view, document).Write();
        new TextSection(html, view, document).Write();
        new RenderingsSection(html, view, document).Write();
        foreach (var kind in Kinds())
        {
            _cards.WriteSection(Anchors.Part(document, kind.Section), Headings.Of(kind), kind.IsOwn ? kind.Description : string.Empty, OfDocument(kind.Name), level: 3);
        }

        new StatementCards(html, view, document).Write();
    }

    /// <summary>The parts of the document that have a heading: their ids and headings.</summary>
    public IEnumerable<(string Anchor, string Title)> Parts() =>
    [
        .. Kinds().Where(kind => OfDocument(kind.Name).Length > 0).Select(kind => (Anchors.Part(document, kind.Section), Headings.Of(kind))),
        .. document.Statements.Count > 0 ? new[] { (Anchors.Part(document, StatementCards.Id), "Statements") } : [],
    ];

    // Agreements, and then the kinds that the corpus adds.
    private IEnumerable<Kind> Kinds() => view.Schema.Kinds
        .Where(kind => kind.Name == KindTable.Agreement || (kind.IsOwn && kind.Scope == Scope.Document));

    private CheckedEntry[] OfDocument(string kind) => [.. view.Of(kind).Where(entry => ReferenceEquals(entry.File, document.File))];

    private void WriteHead()
    {
        using var header = html.Open("header", ("id", document.Entry is { } own ? Anchors.Of(own.Entry.Key) : null));
        html.Leaf("h2", document.Title, ("id", Anchors.Heading(Anchors.Of(document))), ("dir", "auto"), ("lang", document.IsTitleOfText ? document.Language : null));
        if (document.Entry is { } entry)
        {
            WriteByline(entry);
            using var details = html.Open("details");
            html.Leaf("summary", "About this document");
            _fields.WriteFields(entry, ShownApart);
        }
        else
        {
            html.Leaf("p", document.FileName, ("class", "byline"), ("dir", "auto"));
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
