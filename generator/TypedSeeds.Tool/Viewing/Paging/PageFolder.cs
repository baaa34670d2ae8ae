using System.Text;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Viewing.Html;
using TypedSeeds.Tool.Viewing.Model;

namespace TypedSeeds.Tool.Viewing.Paging;

/// <summary>Checked corpus in, a folder of HTML pages out: an index, a page a document and a page for each party, topic and other shared entry.</summary>
internal static class PageFolder
{
    /// <summary>The files, each made when it is asked for, and written part by part: the largest have more than a megabyte.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="title">The title of its own; null for the usual one.</param>
    /// <param name="progress">Told of documents and entries whose pages are made.</param>
    /// <param name="cancellation">Asked before each page.</param>
    public static IEnumerable<(string Path, Action<Stream> Write)> Of(CheckedCorpus corpus, string? title, IProgress<(int Done, int All)>? progress, CancellationToken cancellation)
    {
        var view = new CorpusView(corpus, static view => new FolderLinks(view));
        yield return (FolderPage.SheetFile, stream => stream.Write(Encoding.UTF8.GetBytes(PageSheet.Shared(view))));
        foreach (var (file, page) in Pages(view, (FolderLinks)view.Links, title ?? PageWriter.DefaultTitle, progress))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return (file, OutputFile.AsText(page.CopyTo));
        }
    }

    private static IEnumerable<(string File, HtmlWriter Page)> Pages(CorpusView view, FolderLinks links, string title, IProgress<(int Done, int All)>? progress)
    {
        var frame = new FolderPage(view, title);
        var drawings = new DrawingPages(view, frame);
        foreach (var page in drawings.All.Concat(new IndexPages(view, links, frame).All(drawings.Titles)))
        {
            yield return page;
        }

        var entries = view.SharedKinds.SelectMany(kind => view.Of(kind.Name)).ToArray();
        var (documents, others) = (new DocumentPages(view, links, frame), new EntryPages(view, frame));
        var done = 0;
        foreach (var pages in view.Documents.Select(documents.Of).Concat(entries.Select(others.Of)))
        {
            foreach (var page in pages)
            {
                yield return page;
            }

            progress?.Report((++done, view.Documents.Count + entries.Length));
        }
    }
}
