using TypedSeeds.Tool.Viewing.Drawing;
using TypedSeeds.Tool.Viewing.Model;
using TypedSeeds.Tool.Viewing.Timeline;

namespace TypedSeeds.Tool.Viewing.Paging;

/// <summary>The pages with the drawings of a corpus: who spoke about whom, and when.</summary>
internal sealed class DrawingPages(CorpusView view, FolderPage frame)
{
    private const int DatesOfPage = 1000;

    private readonly bool _hasFlows = !new FlowSection(new(), view).IsEmpty;
    private readonly int _dates = new TimelineSection(new(), view).Count;

    /// <summary>The names of the first page of each drawing, and their titles.</summary>
    public IReadOnlyList<(string Name, string Title)> Titles =>
    [
        .. _hasFlows ? [(PageName.Flows, FlowSection.Title)] : Array.Empty<(string, string)>(),
        .. _dates > 0 ? [(PageName.Timeline, TimelineSection.Title)] : Array.Empty<(string, string)>(),
    ];

    public IEnumerable<(string File, string Text)> All
    {
        get
        {
            if (_hasFlows)
            {
                yield return (PageName.File(PageName.Flows), frame.Write(FlowSection.Title, string.Empty, html => new FlowSection(html, view).Write()));
            }

            var pages = (_dates + DatesOfPage - 1) / DatesOfPage;
            for (var page = 1; page <= pages; page++)
            {
                yield return (PageName.File(PageName.Timeline, page), Timeline(page, pages));
            }
        }
    }

    private string Timeline(int page, int pages) => frame.Write(TimelineSection.Title, string.Empty, html =>
    {
        FolderPage.WritePager(html, PageName.Timeline, page, pages);
        new TimelineSection(html, view).Write((page - 1) * DatesOfPage, Math.Min(page * DatesOfPage, _dates));
    });
}
