using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Tests.Support;
using Xunit.Abstractions;

namespace TypedSeeds.Tool.Tests.Viewing.Browser;

/// <summary>The folder of pages of the seeds of this repository, opened from a disk in a real browser.</summary>
[Collection(SharedBrowser.Name)]
public sealed class PageFolderInBrowserTests : IDisposable
{
    private const int Statements = 5_000;
    private const int MostElements = 30_000;

    private readonly Chromium _chromium;
    private readonly ITestOutputHelper _output;
    private readonly TemporaryFolder _folder = new();

    public PageFolderInBrowserTests(Chromium chromium, ITestOutputHelper output)
    {
        (_chromium, _output) = (chromium, output);
        foreach (var (path, content) in WrittenPages.Of(Corpora.Check(SeedFiles.OfRepository())))
        {
            File.WriteAllBytes(_folder.At(path), content);
        }
    }

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task The_search_of_the_index_leaves_what_has_the_words_without_regard_to_case_and_marks()
    {
        var page = await Open("index.html");
        var all = await Shown(page);

        await page.FillAsync("#search", "CÁNADA");
        var found = await Shown(page);

        Assert.NotEmpty(found);
        Assert.True(found.Length < all.Length);
        Assert.All(found, text => Assert.Contains("canada", text, StringComparison.OrdinalIgnoreCase));
        Assert.Equal($"{found.Length} found", await page.InnerTextAsync("#found"));
        await page.FillAsync("#search", string.Empty);
        Assert.Equal(all, await Shown(page));
    }

    [SkippableFact]
    public async Task A_reader_comes_from_the_index_over_a_party_to_its_words_in_the_text_which_light_up()
    {
        var page = await Open("index.html");
        await page.ClickAsync(".index a[href^='party.canada.html']");
        await page.ClickAsync(".mentions a.line >> nth=0");
        await page.WaitForLoadStateAsync();

        Assert.Matches(@"/document\..*\.html#d-s\d+$", page.Url);
        var place = page.Url[(page.Url.IndexOf('#', StringComparison.Ordinal) + 1)..];
        Assert.All(await page.EvalOnSelectorAllAsync<string[]>("." + place, "pieces => pieces.map(piece => getComputedStyle(piece).outlineStyle)"), style => Assert.Equal("solid", style));
        await page.ClickAsync(".masthead a");
        Assert.EndsWith("/index.html", page.Url, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_page_of_each_kind_has_its_style_and_no_message_in_the_console()
    {
        var page = await NewPage();
        var messages = new ConcurrentQueue<string>();
        page.Console += (_, message) => messages.Enqueue(message.Text);
        page.PageError += (_, error) => messages.Enqueue(error);

        foreach (var file in Directory.GetFiles(_folder.Path, "*.html").Order(StringComparer.Ordinal).DistinctBy(file => Path.GetFileName(file).Split('.')[0]))
        {
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            Assert.Equal("absolute", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.skip')).position"));
        }

        Assert.Empty(messages);
    }

    [SkippableTheory]
    [InlineData("index.html")]
    [InlineData("party.canada.html")]
    public async Task No_page_scrolls_sideways_on_a_phone(string file)
    {
        var page = await Open(file, width: 360);

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    // What a browser has to lay out is counted, and its time asserted where somebody asks for it on a quiet machine.
    [SkippableFact]
    public async Task The_largest_pages_are_painted_and_have_a_bounded_number_of_elements()
    {
        var patience = Environment.GetEnvironmentVariable("TYPEDSEEDS_PAINT") is { Length: > 0 } given ? double.Parse(given, CultureInfo.InvariantCulture) : double.PositiveInfinity;
        using var folder = new TemporaryFolder();
        foreach (var (path, content) in WrittenPages.Of(LongCorpus()))
        {
            File.WriteAllBytes(folder.At(path), content);
        }

        var page = await NewPage();
        foreach (var file in new DirectoryInfo(folder.Path).GetFiles("*.html").OrderByDescending(file => file.Length).Take(3).Append(new FileInfo(folder.At("index.html"))))
        {
            await page.GotoAsync(new Uri(file.FullName).AbsoluteUri);
            var milliseconds = await page.EvaluateAsync<double>("""
                () => new Promise(done => new PerformanceObserver(list => list.getEntriesByName('first-contentful-paint').forEach(paint => done(paint.startTime))).observe({ type: 'paint', buffered: true }))
                """);
            var elements = await page.EvaluateAsync<int>("document.getElementsByTagName('*').length");
            _output.WriteLine(FormattableString.Invariant($"{file.Name}: {file.Length} bytes, {elements} elements, painted after {milliseconds:0} ms"));

            Assert.InRange(elements, 1, MostElements);
            Assert.InRange(milliseconds, 0, patience);
        }
    }

    // One document of so many statements that its pages are as large as pages get.
    private static CheckedCorpus LongCorpus() => Corpora.Check(
        ("seeds/report.txt", string.Concat(Enumerable.Range(0, Statements).Select(i => $"Word {i} was said and it was a sentence of some length here.\n"))),
        ("seeds/report.yaml", "seed: 1\ndocument: { id: report }\nparties: { p: { kind: group, name: P } }\nstatements:\n"
            + string.Concat(Enumerable.Range(0, Statements).Select(i => $"  s{i}: {{ act: state, by: [p], mode: quoted, quote: Word {i} was said }}\n"))));

    private static Task<string[]> Shown(IPage page) => page.EvalOnSelectorAllAsync<string[]>(".index li", "rows => rows.filter(row => row.offsetParent !== null).map(row => row.textContent)");

    private async Task<IPage> Open(string file, int width = 1280)
    {
        var page = await NewPage(width);
        await page.GotoAsync(new Uri(_folder.At(file)).AbsoluteUri);
        return page;
    }

    private Task<IPage> NewPage(int width = 1280)
    {
        Skip.If(_chromium.Missing is not null, _chromium.Missing);
        return _chromium.NewPage(width, isDark: false);
    }
}
