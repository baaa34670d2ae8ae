using System.Text;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;
using TypedSeeds.Tool.Viewing.Sections;
using TypedSeeds.Tool.Viewing.Timeline;

namespace TypedSeeds.Tool.Viewing.Paging;

/// <summary>The index of a folder: every document and every entry that has a page, with a search that needs no server.</summary>
internal sealed class IndexPages(CorpusView view, FolderLinks links, FolderPage frame)
{
    /// <summary>A search in one page finds more than in several, and lists are painted fast.</summary>
    private const int OfIndex = 1_600_000;

    private const int OfRow = 100;

    public IEnumerable<(string File, HtmlWriter Page)> All(IReadOnlyList<(string Name, string Title)> drawings)
    {
        var pages = Weight.Cut(Rows(), static row => OfRow + Encoding.UTF8.GetByteCount(row.Name + row.Href + row.More), OfIndex);
        for (var i = 0; i < pages.Count; i++)
        {
            yield return (PageName.File(PageName.Index, i + 1), Page(pages, i, drawings));
        }
    }

    private HtmlWriter Page(IReadOnlyList<IReadOnlyList<Row>> pages, int number, IReadOnlyList<(string Name, string Title)> drawings) => frame.Write(string.Empty, string.Empty, html =>
    {
        WriteContents(html, pages[number], drawings);
        FolderPage.WritePager(html, PageName.Index, number + 1, pages.Count);
        WriteSearch(html, pages.Count);
        foreach (var group in pages[number].GroupBy(static row => row.Section))
        {
            WriteSection(html, group.Key, [.. group]);
        }

        if (number == 0)
        {
            LegendSection.Write(html, view);
        }
    }, FilterScript.Text);

    private static void WriteContents(HtmlWriter html, IReadOnlyList<Row> rows, IReadOnlyList<(string Name, string Title)> drawings)
    {
        using var nav = html.Open("nav", ("aria-label", "Contents"));
        using var list = html.Open("ul");
        foreach (var (href, title) in rows.Select(static row => row.Section).Distinct().Select(static section => (Anchors.To(section), Title(section))).Concat(drawings.Select(static drawing => (PageName.File(drawing.Name), drawing.Title))))
        {
            html.Break();
            using var item = html.Open("li");
            html.Leaf("a", title, ("href", href));
        }
    }

    // The form is hidden where no script runs.
    private static void WriteSearch(HtmlWriter html, int pages)
    {
        html.Break();
        using var form = html.Open("form", ("class", "search"), ("hidden", string.Empty), ("role", "search"));
        html.Leaf("label", pages == 1 ? "Search" : "Search this page", ("for", "search")).Text(" ");
        html.Void("input", ("id", "search"), ("type", "search"), ("autocomplete", "off")).Text(" ");
        html.Leaf("output", string.Empty, ("id", "found"), ("for", "search"));
    }

    private static void WriteSection(HtmlWriter html, string section, IReadOnlyList<Row> rows)
    {
        html.Break();
        using var element = html.Open("section", ("class", "index"), ("id", section), ("aria-labelledby", Anchors.Heading(section)));
        html.Leaf("h2", Title(section), ("id", Anchors.Heading(section)));
        using var list = html.Open("ul");
        foreach (var row in rows)
        {
            html.Break();
            using var item = html.Open("li");
            html.Leaf("a", row.Name, ("href", row.Href), ("dir", "auto"), ("lang", row.Language)).Text(" ").Leaf("small", row.More);
        }
    }

    private static string Title(string section) => Headings.Capital(section.Replace('-', ' '));

    private IEnumerable<Row> Rows() =>
    [
        .. view.Documents.Select(document => new Row("documents", document.Title, document.IsTitleOfText ? document.Language : null, links.FileOf(document, 0), About(document))),
        .. view.SharedKinds.SelectMany(kind => view.Of(kind.Name), (kind, entry) => new Row(kind.Section, view.NameOf(entry.Key), null, view.Links.To(entry.Key), About(kind, entry.Key))),
    ];

    private static string About(DocumentView document)
    {
        string?[] parts =
        [
            document.Entry is { } entry && CorpusView.Text(entry, FieldKeys.Published) is { Length: > 0 } published ? DateWords.Of(published) : null,
            document.Language,
            document.Statements.Count > 0 ? Counted.Of(document.Statements.Count, "statement") : null,
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    private string About(Kind kind, EntryKey key)
    {
        var entry = view[key];
        var date = kind.IndexOf(FieldKeys.Date) >= 0 && CorpusView.Text(entry, FieldKeys.Date) is { Length: > 0 } text ? DateWords.Of(text) : null;
        var statements = view.Schema[KindTable.Statement].AllFields.SelectMany(field => view.Referring(KindTable.Statement, field.Key, key)).DistinctBy(static statement => statement.Key).Count();
        return string.Join(" · ", new[] { date, statements > 0 ? $"{Invariant.Text(statements)}\u00A0×" : null }.OfType<string>());
    }

    private sealed record Row(string Section, string Name, string? Language, string? Href, string More);
}
