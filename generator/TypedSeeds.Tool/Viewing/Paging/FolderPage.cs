using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Paging;

/// <summary>What all pages of a folder have around their content.</summary>
/// <param name="view">The corpus.</param>
/// <param name="title">The title of the corpus.</param>
internal sealed class FolderPage(CorpusView view, string title)
{
    /// <summary>The style sheet that the pages share.</summary>
    public const string SheetFile = "page.css";

    // A browser may take no page of a folder on a disk for the page's own origin, so the scheme is named as well.
    private const string Styles = "style-src 'unsafe-inline' 'self' file:";

    /// <summary>Writes a page.</summary>
    /// <param name="name">Its own title; empty for the index.</param>
    /// <param name="lights">Rules of style for this page alone; empty if there are none.</param>
    /// <param name="content">Writes what the page shows.</param>
    /// <param name="script">A script that it runs; empty for none.</param>
    public HtmlWriter Write(string name, string lights, Action<HtmlWriter> content, string script = "")
    {
        var html = new HtmlWriter();
        using (html.Open("html", ("lang", "en")))
        {
            WriteHead(html, name, lights, script.Length > 0);
            html.Break();
            using var body = html.Open("body");
            html.Leaf("a", "Skip to the text", ("class", "skip"), ("href", Anchors.To(Anchors.Main)));
            WriteMasthead(html, isIndex: name.Length == 0);
            using (html.Open("main", ("id", Anchors.Main), ("tabindex", "-1")))
            {
                content(html);
            }

            if (script.Length > 0)
            {
                html.Break().Script(script);
            }
        }

        return html.Break();
    }

    /// <summary>Writes links to the pages that a thing needs, or nothing if it needs one.</summary>
    public static void WritePager(HtmlWriter html, string name, int current, int count)
    {
        if (count == 1)
        {
            return;
        }

        html.Break();
        using var pager = html.Open("nav", ("class", "pager"), ("aria-label", "Pages"));
        html.Text("Page ");
        for (var page = 1; page <= count; page++)
        {
            html.Text(" ").Leaf("a", FormattableString.Invariant($"{page}"), ("href", PageName.File(name, page)), ("aria-current", page == current ? "page" : null));
        }
    }

    private void WriteHead(HtmlWriter html, string name, string lights, bool hasScript)
    {
        using var head = html.Open("head");
        PageHead.WriteMeta(html, hasScript ? $"{Styles}; script-src {FilterScript.Policy}" : Styles);
        html.Leaf("title", name.Length == 0 ? title : HtmlText.Isolated(name) + $" – {title}");
        html.Break().Void("link", ("rel", "stylesheet"), ("href", SheetFile)).Break();
        if (lights.Length > 0)
        {
            html.Style(lights);
        }
    }

    private void WriteMasthead(HtmlWriter html, bool isIndex)
    {
        using var header = html.Open("header", ("class", isIndex ? "masthead" : "masthead small"));
        if (isIndex)
        {
            html.Leaf("h1", title, ("dir", "auto"));
            PageHead.WriteCounts(html, view);
        }
        else
        {
            html.Leaf("a", title, ("href", PageName.File(PageName.Index)), ("dir", "auto"));
        }
    }
}
