using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Sections;

/// <summary>Writes a document: its head, its text and its own entries.</summary>
/// <param name="html">The page.</param>
/// <param name="view">The corpus.</param>
/// <param name="document">The document.</param>
/// <param name="marks">What is known of its text; null to find it, which takes the time of the whole text.</param>
internal sealed class DocumentSection(HtmlWriter html, CorpusView view, DocumentView document, TextMarks? marks = null)
{
    // The head shows some of these; the others are of use to programs only.
    private static readonly string[] ShownApart =
    [
        FieldKeys.Title, FieldKeys.Publisher, FieldKeys.Authors, FieldKeys.Published, FieldKeys.Text, FieldKeys.Sha256, FieldKeys.Of, FieldKeys.Coverage, FieldKeys.CoverageCounts, FieldKeys.Ignore, KindTable.SentencesField, KindTable.CoveredField,
        KindTable.WordsField, KindTable.CoveredWordsField,
    ];

    private readonly FieldWriter _fields = new(html, view);
    private readonly CardWriter _cards = new(html, view);

    /// <summary>Writes all of the document.</summary>
    public void Write() => Write(0, document.LineCount, Kinds(view).Select(kind => (kind, OfDocument(kind))), document.Statements);

    /// <summary>The parts of the document that have a heading: their ids and headings.</summary>
    public IEnumerable<(string Anchor, string Title)> Parts() =>
    [
        .. Kinds(view).Where(kind => OfDocument(kind).Count > 0).Select(kind => (Anchors.Part(document, kind.Section), Headings.Of(kind))),
        .. document.Statements.Count > 0 ? new[] { (Anchors.Part(document, StatementCards.Id), "Statements") } : [],
    ];

    /// <summary>The kinds whose entries have their cards with the document: agreements, and then those that the corpus adds.</summary>
    public static IEnumerable<Kind> Kinds(CorpusView view) => view.Schema.Kinds
        .Where(kind => kind.Name == KindTable.Agreement || (kind.IsOwn && kind.Scope == Scope.Document));

    /// <summary>Writes what a part of a document shows. The first part has its head.</summary>
    /// <param name="firstLine">The first line of the part, from zero.</param>
    /// <param name="endOfLines">The line after the last one.</param>
    /// <param name="cards">The entries with their cards here, by kind.</param>
    /// <param name="statements">The statements with their cards here.</param>
    public void Write(int firstLine, int endOfLines, IEnumerable<(Kind Kind, IReadOnlyList<CheckedEntry> Entries)> cards, IReadOnlyList<NumberedEntry> statements)
    {
        html.Break();
        using var section = html.Open("section", ("class", document.Errata.Count > 0 ? "document" : "document plain"), ("id", Anchors.Of(document)), ("aria-labelledby", Anchors.Heading(Anchors.Of(document))));
        if (firstLine == 0 && endOfLines > 0)
        {
            WriteHead();
            StripSection.Write(html, document);
            new RankedErrataSection(html, view, document).Write();
        }
        else
        {
            html.Leaf("h2", document.Title, ("id", Anchors.Heading(Anchors.Of(document))), ("dir", "auto"), ("lang", document.IsTitleOfText ? document.Language : null));
        }

        if (endOfLines > firstLine)
        {
            new TextSection(html, view, marks ?? new(document)).Write(firstLine, endOfLines);
        }

        if (firstLine == 0 && endOfLines > 0)
        {
            new RenderingsSection(html, view, document).Write();
        }

        foreach (var (kind, entries) in cards)
        {
            _cards.WriteSection(Anchors.Part(document, kind.Section), Headings.Of(kind), kind.IsOwn ? kind.Description : string.Empty, entries, level: 3);
        }

        new StatementCards(html, view, document).Write(statements);
    }

    private IReadOnlyList<CheckedEntry> OfDocument(Kind kind) => view.OfDocument(document, kind.Name);

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
        var authors = CorpusView.References(entry, FieldKeys.Authors).ToArray();
        if (authors.Length > 0)
        {
            html.Text("By ");
            _fields.WriteReferences(authors);
        }

        var publishers = CorpusView.References(entry, FieldKeys.Publisher).ToArray();
        foreach (var publisher in publishers)
        {
            html.Text(authors.Length > 0 ? ", " : string.Empty);
            _fields.WriteReference(publisher);
        }

        if (CorpusView.Text(entry, FieldKeys.Published) is { Length: > 0 } published)
        {
            html.Text((authors.Length + publishers.Length > 0 ? " · " : string.Empty) + Timeline.DateWords.Of(published));
        }

        // The text is another package's, and only the marks in it are of this corpus.
        foreach (var carried in CorpusView.References(entry, FieldKeys.Of))
        {
            html.Text(authors.Length + publishers.Length > 0 || CorpusView.Text(entry, FieldKeys.Published).Length > 0 ? " · a reading of " : "A reading of ");
            _fields.WriteReference(carried);
            html.Text($" in {view.Schema.Used.PackageOf(carried).Id}");
        }
    }
}
