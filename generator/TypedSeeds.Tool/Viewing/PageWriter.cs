using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Viewing.Drawing;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;
using TypedSeeds.Tool.Viewing.Sections;
using TypedSeeds.Tool.Viewing.Timeline;

namespace TypedSeeds.Tool.Viewing;

/// <summary>Checked corpus in, one HTML page out: self-contained, without scripts, and always the same for the same corpus.</summary>
internal sealed class PageWriter
{
    /// <summary>The title of a page that is given none.</summary>
    public const string DefaultTitle = "Who said what";

    private readonly HtmlWriter _html = new();
    private readonly CorpusView _view;
    private readonly string? _title;
    private readonly CardWriter _cards;
    private readonly FlowSection _flows;
    private readonly TimelineSection _timeline;

    private PageWriter(CorpusView view, string? title)
    {
        (_view, _title) = (view, title);
        _cards = new(_html, view);
        _flows = new(_html, view, FlowCounts.Of(view));
        _timeline = new(_html, view, DatedEntries.Of(view));
    }

    /// <param name="corpus">The corpus.</param>
    /// <param name="title">The page's own title; null for the usual one.</param>
    public static HtmlWriter Write(CheckedCorpus corpus, string? title)
    {
        var page = new PageWriter(new CorpusView(corpus), title);
        page.Write();
        return page._html.Break();
    }

    /// <summary>The page as a text.</summary>
    public static string Of(CheckedCorpus corpus, string? title = null) => Write(corpus, title).ToString();

    private void Write()
    {
        using var root = _html.Open("html", ("lang", "en"));
        WriteHead();
        _html.Break();
        using var body = _html.Open("body");
        _html.Leaf("a", "Skip to the text", ("class", "skip"), ("href", Anchors.To(Anchors.Main)));
        WriteMasthead();
        WriteContents();
        using (_html.Open("main", ("id", Anchors.Main), ("tabindex", "-1")))
        {
            WriteSections();
        }
    }

    private void WriteHead()
    {
        using var head = _html.Open("head");

        // The browser fetches nothing and runs nothing, even if text of the corpus should become markup.
        PageHead.WriteMeta(_html, "style-src 'unsafe-inline'");
        _html.Leaf("title", _title ?? (_view.Documents.Count == 1 ? HtmlText.Isolated(_view.Documents[0].Title) + $" – {DefaultTitle}" : DefaultTitle));
        _html.Break().Style(PageSheet.Of(_view));
    }

    private void WriteMasthead()
    {
        using var header = _html.Open("header", ("class", "masthead"));
        _html.Leaf("h1", _title ?? DefaultTitle, ("dir", "auto"));
        PageHead.WriteCounts(_html, _view);
    }

    private void WriteContents()
    {
        using var nav = _html.Open("nav", ("aria-label", "Contents"));
        using var list = _html.Open("ul");
        foreach (var document in _view.Documents)
        {
            WriteContents(Anchors.Of(document), document.Title, document.IsTitleOfText ? document.Language : null, new DocumentSection(_html, _view, document).Parts());
        }

        foreach (var (anchor, title) in SharedContents())
        {
            WriteContents(anchor, title, null, []);
        }
    }

    private void WriteContents(string anchor, string title, string? language, IEnumerable<(string Anchor, string Title)> parts)
    {
        _html.Break();
        using var item = _html.Open("li");
        _html.Leaf("a", title, ("href", Anchors.To(anchor)), ("dir", "auto"), ("lang", language));
        foreach (var part in parts)
        {
            _html.Text(" ").Leaf("a", part.Title, ("class", "part"), ("href", Anchors.To(part.Anchor)), ("dir", "auto"));
        }
    }

    private IEnumerable<(string Anchor, string Title)> SharedContents() =>
    [
        .. _flows.IsEmpty ? Array.Empty<(string, string)>() : [(FlowSection.Id, FlowSection.Title)],
        .. _timeline.IsEmpty ? Array.Empty<(string, string)>() : [(TimelineSection.Id, TimelineSection.Title)],
        .. _view.SharedKinds.Where(kind => _view.Of(kind.Name).Count > 0).Select(kind => (Anchors.Of(kind), Headings.Of(kind))),
    ];

    private void WriteSections()
    {
        LegendSection.Write(_html, _view);
        foreach (var document in _view.Documents)
        {
            new DocumentSection(_html, _view, document).Write();
        }

        if (!_flows.IsEmpty)
        {
            _flows.Write();
        }

        if (!_timeline.IsEmpty)
        {
            _timeline.Write();
        }

        foreach (var kind in _view.SharedKinds)
        {
            WriteKind(kind);
        }
    }

    private void WriteKind(Kind kind)
    {
        var entries = _view.Of(kind.Name);
        if (kind.Name == KindTable.Topic && entries.Count > 0)
        {
            new TopicsSection(_html, _view).Write();
        }
        else
        {
            _cards.WriteSection(Anchors.Of(kind), Headings.Of(kind), kind.IsOwn ? kind.Description : string.Empty, entries, level: 2);
        }
    }
}
