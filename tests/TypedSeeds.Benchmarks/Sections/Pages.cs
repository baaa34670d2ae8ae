using System.Globalization;
using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>A corpus as a folder of pages: 1,129 documents of some 24 statements, as many as a real corpus of news has.</summary>
internal sealed class Pages : ISection
{
    private const int Documents = 1_129;
    private const int PerDocument = 24;
    private const double MostSeconds = 10;
    private const double MostMegabytes = 300;
    private const double MostBytesOfPage = 2e6;
    private const string Folder = "pages";

    public string Name => "pages";

    public string Title => "14. A folder of pages of 1,129 documents";

    public IEnumerable<Row> Run()
    {
        using var cost = new CommandCost(new CorpusSize(Documents * PerDocument, PerDocument));
        yield return cost.Measure(MostSeconds, MostMegabytes, "view", "seeds", "-o", Folder + "/");

        var pages = new DirectoryInfo(Path.Combine(cost.Folder, Folder)).GetFiles("*.html");
        yield return new Row("the largest page", Documents, "B", Figure.Exact(pages.Max(static page => page.Length)))
        {
            Exact = string.Create(CultureInfo.InvariantCulture, $"{pages.MaxBy(static page => page.Length)!.Name}; {pages.Length:#,0} pages, {pages.Sum(static page => page.Length) / 1e6:0} MB in all"),
        }.WithGoal(MostBytesOfPage, "≤ 2 MB");
    }
}
