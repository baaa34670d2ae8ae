using TypedSeeds.Tool.Viewing.Drawing;
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

    public IEnumerable<(string File, string Text)> All
    {
        get
        {
            if (HasFlows)
            {
                yield return (PageName.File(PageName.Flows), frame.Write(FlowSection.Title, string.Empty, html => new FlowSection(html, view, _flows).Write()));
            }

            var pages = (_dates.Count + DatesOfPage - 1) / DatesOfPage;
            for (var page = 1; page <= pages; page++)
            {
                yield return (PageName.File(PageName.Timeline, page), Timeline(page, pages));
            }
        }
    }

    private bool HasFlows => _flows.Flows.Count > 0;

    private string Timeline(int page, int pages) => frame.Write(TimelineSection.Title, string.Empty, html =>
    {
        FolderPage.WritePager(html, PageName.Timeline, page, pages);
        new TimelineSection(html, view, _dates).Write((page - 1) * DatesOfPage, Math.Min(page * DatesOfPage, _dates.Count));
    });
}
