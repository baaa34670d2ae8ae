using TypedSeeds.Tool.Viewing.Drawing;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;
using TypedSeeds.Tool.Viewing.Timeline;

namespace TypedSeeds.Tool.Viewing.Paging;

/// <summary>The pages with the drawings of a corpus: who spoke about whom, and when.</summary>
internal sealed class DrawingPages(CorpusView view, FolderPage frame)
{
    private const int DatesOfPage = 1000;

    private readonly FlowCounts _flows = FlowCounts.Of(view);
    private readonly IReadOnlyList<DatedEntry> _dates = DatedEntries.Of(view);

    /// <summary>The names of the first page of each drawing, and their titles.</summary>
    public IReadOnlyList<(string Name, string Title)> Titles =>
    [
        .. HasFlows ? [(PageName.Flows, FlowSection.Title)] : Array.Empty<(string, string)>(),
        .. _dates.Count > 0 ? [(PageName.Timeline, TimelineSection.Title)] : Array.Empty<(string, string)>(),
    ];

    public IEnumerable<(string File, HtmlWriter Page)> All
    {
        get
        {
            var rest = _flows.Rest.Count == 0 ? [] : Weight.Cut(_flows.Rest, WeightOf);
            for (var page = 0; page <= rest.Count && HasFlows; page++)
            {
                yield return (PageName.File(PageName.Flows, page + 1), Flows(rest, page));
            }

            var pages = (_dates.Count + DatesOfPage - 1) / DatesOfPage;
            for (var page = 1; page <= pages; page++)
            {
                yield return (PageName.File(PageName.Timeline, page), Timeline(page, pages));
            }
        }
    }

    private bool HasFlows => _flows.Flows.Count > 0;

    private int WeightOf(FlowPair pair) => (2 * Weight.OfElement) + Weight.Of(view.NameOf(pair.Speaker)) + Weight.Of(view.NameOf(pair.Target));

    // The drawing is on the first page, and what it has no room for in tables on the next ones.
    private HtmlWriter Flows(IReadOnlyList<IReadOnlyList<FlowPair>> rest, int page) => frame.Write(FlowSection.Title, string.Empty, html =>
    {
        FolderPage.WritePager(html, PageName.Flows, page + 1, rest.Count + 1);
        var section = new FlowSection(html, view, _flows);
        if (page == 0)
        {
            section.Write(isWhole: true);
        }
        else
        {
            section.WriteRest(rest[page - 1]);
        }
    });

    private HtmlWriter Timeline(int page, int pages) => frame.Write(TimelineSection.Title, string.Empty, html =>
    {
        FolderPage.WritePager(html, PageName.Timeline, page, pages);
        new TimelineSection(html, view, _dates).Write((page - 1) * DatesOfPage, Math.Min(page * DatesOfPage, _dates.Count));
    });
}
