using System.Collections.Concurrent;
using Microsoft.Playwright;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Tests.Support;
using TypedSeeds.Tool.Viewing;
using TypedSeeds.Tool.Viewing.Colours;

namespace TypedSeeds.Tool.Tests.Viewing.Browser;

/// <summary>The page of the seeds of this repository, in a real browser.</summary>
[Collection(SharedBrowser.Name)]
public sealed class PageInBrowserTests : IDisposable
{
    private readonly Chromium _chromium;
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("page.html", PageWriter.Of(Corpora.Check(SeedFiles.OfRepository())));

    public PageInBrowserTests(Chromium chromium)
    {
        _chromium = chromium;
    }

    public void Dispose() => _folder.Dispose();

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Highlights_have_the_colours_of_their_acts(bool isDark)
    {
        var palette = isDark ? Palette.Dark : Palette.Light;
        var page = await Open(isDark: isDark);

        Assert.Equal(Css(palette.Paper), await Style(page, "body", "background-color"));
        foreach (var id in new[] { "condemn", "call-on", "commit", "monitor", "announce" })
        {
            var act = Act.Of(id);
            Assert.Equal(Css(palette.TintOf(act.Hue)), await Style(page, $".text .q.a-{id}", "background-color"));
            Assert.Equal(act.Class.Line, await Style(page, $".text .q.a-{id} > span:not(.wider)", "text-decoration-style"));
        }
    }

    [SkippableFact]
    public async Task Every_highlight_is_seen_within_the_column_of_the_text()
    {
        var page = await Open();

        // A space at the end of a line has no width. Which spaces are there depends on the fonts of the machine.
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => {
                const column = document.querySelector('.text p').getBoundingClientRect();
                return [...document.querySelectorAll('.text .q')].filter(q => { const box = q.getBoundingClientRect(); return (box.width === 0 && q.textContent !== ' ') || box.left < column.left - 1 || box.right > column.right + 1; }).map(q => q.textContent);
            }
            """));
    }

    [SkippableFact]
    public async Task Notes_stand_in_the_margin_and_cover_nothing()
    {
        var page = await Open();

        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => {
                const column = document.querySelector('.text p').getBoundingClientRect();
                const notes = [...document.querySelectorAll('.notes')].map(note => [note, note.getBoundingClientRect()]);
                return notes.filter(([, box], i) => box.left < column.right || notes.some(([, other], j) => i < j && box.bottom > other.top && other.bottom > box.top)).map(([note]) => note.textContent);
            }
            """));
    }

    [SkippableFact]
    public async Task A_click_on_words_leads_to_the_card_and_its_number_back_where_all_pieces_light_up()
    {
        var page = await Open();
        await page.EvaluateAsync("document.querySelector('.text .q.d1-s1').click()");

        var card = await First(page, ".card:target");
        Assert.Equal("solid", await Style(card, "outline-style"));
        Assert.True(await card.EvaluateAsync<bool>("card => { const box = card.getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight; }"));

        await (await card.QuerySelectorAsync("a.mark"))!.ClickAsync();
        Assert.EndsWith("#d1-s1", await page.EvaluateAsync<string>("location.href"), StringComparison.Ordinal);
        Assert.All(await Styles(page, ".d1-s1", "outline-style"), style => Assert.Equal("solid", style));
        Assert.All(await Styles(page, ".d1-s2", "outline-style"), style => Assert.Equal("none", style));
    }

    [SkippableFact]
    public async Task The_keyboard_skips_to_the_text_and_then_stops_at_each_statement_once_with_a_visible_focus()
    {
        var page = await Open();
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the text", await (await Focused(page)).InnerTextAsync());
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await (await Focused(page)).GetAttributeAsync("id"));

        var stops = new List<string>();
        while (stops.Count(stop => stop.StartsWith("statement ", StringComparison.Ordinal)) < 4)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = await Focused(page);
            Assert.Equal("solid", await Style(focused, "outline-style"));
            stops.Add(await focused.GetAttributeAsync("aria-label") ?? string.Empty);
        }

        Assert.Equal(
            ["statement 1: condemn", "statement 2: condemn", "statement 3: express concern", "statement 4: call on"],
            stops.Where(stop => stop.StartsWith("statement ", StringComparison.Ordinal)));
    }

    [SkippableTheory]
    [InlineData(1280)]
    [InlineData(768)]
    [InlineData(360)]
    public async Task The_page_never_scrolls_sideways(int width)
    {
        var page = await Open(width: width);

        Assert.True(await page.EvaluateAsync<bool>("width => document.documentElement.scrollWidth <= document.documentElement.clientWidth && innerWidth === width", width));
    }

    [SkippableFact]
    public async Task The_console_is_silent_and_nothing_but_the_file_is_asked_for()
    {
        var page = await NewPage();
        var messages = new ConcurrentQueue<string>();
        page.Console += (_, message) => messages.Enqueue(message.Text);
        page.PageError += (_, error) => messages.Enqueue(error);
        // Playwright's own event leaves out the icon of a page.
        var requests = new ConcurrentQueue<string>();
        var session = await page.Context.NewCDPSessionAsync(page);
        session.Event("Network.requestWillBeSent").OnEvent += (_, sent) => requests.Enqueue(sent!.Value.GetProperty("request").GetProperty("url").GetString()!);
        await session.SendAsync("Network.enable");
        await Open(page);

        Assert.Empty(messages);
        Assert.NotEmpty(requests);
        Assert.All(requests, request => Assert.Matches("^(file:///.*/page\\.html|about:blank)$", request));
    }

    [SkippableFact]
    public async Task In_print_the_page_is_whole_and_dark_on_white()
    {
        var page = await Open(isDark: true);
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.Equal("none", await Style(page, "nav", "display"));
        Assert.Equal(Css(Palette.Light.Ink), await Style(page, "body", "color"));
        Assert.Equal(Css(Palette.Light.TintOf(Act.Of("condemn").Hue)), await Style(page, ".text .q.a-condemn", "background-color"));
        Assert.Equal("%PDF-"u8.ToArray(), (await page.PdfAsync(new() { PrintBackground = true }))[..5]);
    }

    private async Task<IPage> Open(int width = 1280, bool isDark = false) => await Open(await NewPage(width, isDark));

    private async Task<IPage> Open(IPage page)
    {
        await page.GotoAsync(new Uri(_folder.At("page.html")).AbsoluteUri);
        return page;
    }

    private Task<IPage> NewPage(int width = 1280, bool isDark = false)
    {
        Skip.If(_chromium.Missing is not null, _chromium.Missing);
        return _chromium.NewPage(width, isDark);
    }

    private static async Task<IElementHandle> First(IPage page, string selector) => (await page.QuerySelectorAsync(selector))!;

    private static async Task<IElementHandle> Focused(IPage page) => (await page.EvaluateHandleAsync("document.activeElement")).AsElement()!;

    private static Task<string> Style(IElementHandle element, string property) =>
        element.EvaluateAsync<string>("(element, property) => getComputedStyle(element).getPropertyValue(property)", property);

    private static async Task<string> Style(IPage page, string selector, string property) => await Style(await First(page, selector), property);

    private static async Task<IReadOnlyList<string>> Styles(IPage page, string selector, string property) =>
        await page.EvalOnSelectorAllAsync<string[]>(selector, "(elements, property) => elements.map(element => getComputedStyle(element).getPropertyValue(property))", property);

    private static string Css(Rgb colour) => FormattableString.Invariant($"rgb({colour.Red}, {colour.Green}, {colour.Blue})");
}
