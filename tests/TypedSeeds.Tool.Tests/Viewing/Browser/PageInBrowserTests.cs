using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Interactions;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Tests.Support;
using TypedSeeds.Tool.Viewing;
using TypedSeeds.Tool.Viewing.Colours;

namespace TypedSeeds.Tool.Tests.Viewing.Browser;

/// <summary>The page of the seeds of this repository, in a real browser.</summary>
public sealed class PageInBrowserTests : IClassFixture<Chromium>, IDisposable
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
    public void Highlights_have_the_colours_of_their_acts(bool isDark)
    {
        var palette = isDark ? Palette.Dark : Palette.Light;
        var driver = Open(isDark: isDark);

        Assert.Equal(Css(palette.Paper), Style(driver, "body", "backgroundColor"));
        foreach (var id in new[] { "condemn", "call-on", "commit", "monitor", "announce" })
        {
            var act = Act.Of(id);
            Assert.Equal(Css(palette.TintOf(act.Hue)), Style(driver, $".text .q.a-{id}", "backgroundColor"));
            Assert.Equal(act.Class.Line, Style(driver, $".text .q.a-{id} > span:not(.wider)", "textDecorationStyle"));
        }
    }

    [SkippableFact]
    public void Every_highlight_is_seen_within_the_column_of_the_text()
    {
        var driver = Open();

        Assert.Empty(Names(driver, """
            const column = document.querySelector('.text p').getBoundingClientRect();
            return [...document.querySelectorAll('.text .q')].filter(q => { const box = q.getBoundingClientRect(); return box.width === 0 || box.left < column.left - 1 || box.right > column.right + 1; }).map(q => q.textContent);
            """));
    }

    [SkippableFact]
    public void Notes_stand_in_the_margin_and_cover_nothing()
    {
        var driver = Open();

        Assert.Empty(Names(driver, """
            const column = document.querySelector('.text p').getBoundingClientRect();
            const notes = [...document.querySelectorAll('.notes')].map(note => [note, note.getBoundingClientRect()]);
            return notes.filter(([, box], i) => box.left < column.right || notes.some(([, other], j) => i < j && box.bottom > other.top && other.bottom > box.top)).map(([note]) => note.textContent);
            """));
    }

    [SkippableFact]
    public void A_click_on_words_leads_to_the_card_and_its_number_back_where_all_pieces_light_up()
    {
        var driver = Open();
        driver.ExecuteScript("document.querySelector('.text .q.d1-s1').click()");

        var card = driver.FindElement(By.CssSelector(".card:target"));
        Assert.Equal("solid", card.GetCssValue("outline-style"));
        Assert.True((bool)driver.ExecuteScript("const box = arguments[0].getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight;", card)!);

        card.FindElement(By.CssSelector("a.mark")).Click();
        Assert.EndsWith("#d1-s1", driver.Url, StringComparison.Ordinal);
        Assert.All(driver.FindElements(By.CssSelector(".d1-s1")), piece => Assert.Equal("solid", piece.GetCssValue("outline-style")));
        Assert.All(driver.FindElements(By.CssSelector(".d1-s2")), piece => Assert.Equal("none", piece.GetCssValue("outline-style")));
    }

    [SkippableFact]
    public void The_keyboard_skips_to_the_text_and_then_stops_at_each_statement_once_with_a_visible_focus()
    {
        var driver = Open();
        Press(driver, Keys.Tab);
        Assert.Equal("Skip to the text", driver.SwitchTo().ActiveElement().Text);
        Press(driver, Keys.Enter);
        Assert.Equal("main", driver.SwitchTo().ActiveElement().GetDomAttribute("id"));

        var stops = new List<string>();
        while (stops.Count(stop => stop.StartsWith("statement ", StringComparison.Ordinal)) < 4)
        {
            Press(driver, Keys.Tab);
            var focused = driver.SwitchTo().ActiveElement();
            Assert.Equal("solid", focused.GetCssValue("outline-style"));
            stops.Add(focused.GetDomAttribute("aria-label") ?? string.Empty);
        }

        Assert.Equal(
            ["statement 1: condemn", "statement 2: condemn", "statement 3: express concern", "statement 4: call on"],
            stops.Where(stop => stop.StartsWith("statement ", StringComparison.Ordinal)));
    }

    [SkippableTheory]
    [InlineData(1280)]
    [InlineData(768)]
    [InlineData(360)]
    public void The_page_never_scrolls_sideways(int width)
    {
        var driver = Open(width: width);

        Assert.True((bool)driver.ExecuteScript("return document.documentElement.scrollWidth <= document.documentElement.clientWidth && innerWidth === arguments[0]", width)!);
    }

    [SkippableFact]
    public void The_console_is_silent_and_nothing_but_the_file_is_asked_for()
    {
        var driver = Open();

        Assert.Empty(driver.Manage().Logs.GetLog(LogType.Browser));
        var requests = driver.Manage().Logs.GetLog(LogType.Performance).Select(entry => entry.Message).Where(message => message.Contains("Network.requestWillBeSent\"", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(requests);
        Assert.All(requests, request => Assert.Matches("\"url\":\"(file:///.*/page\\.html|about:blank)\"", request));
    }

    [SkippableFact]
    public void In_print_the_page_is_whole_and_dark_on_white()
    {
        var driver = Open(isDark: true);
        _chromium.SetMedia("print", isDark: true);

        Assert.Equal("none", Style(driver, "nav", "display"));
        Assert.Equal(Css(Palette.Light.Ink), Style(driver, "body", "color"));
        Assert.Equal(Css(Palette.Light.TintOf(Act.Of("condemn").Hue)), Style(driver, ".text .q.a-condemn", "backgroundColor"));
        Assert.Equal("%PDF-"u8.ToArray(), _chromium.Print()[..5]);
    }

    private ChromeDriver Open(string fragment = "", int width = 1280, bool isDark = false)
    {
        Skip.If(Chromium.Missing is not null, Chromium.Missing);
        return _chromium.Open(_folder.At("page.html"), fragment, width, isDark);
    }

    private static void Press(ChromeDriver driver, string key) => new Actions(driver).SendKeys(key).Perform();

    private static string Style(ChromeDriver driver, string selector, string property) =>
        (string)driver.ExecuteScript("return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]", selector, property)!;

    private static IEnumerable<object> Names(ChromeDriver driver, string script) => (IReadOnlyCollection<object>)driver.ExecuteScript(script)!;

    private static string Css(Rgb colour) => FormattableString.Invariant($"rgb({colour.Red}, {colour.Green}, {colour.Blue})");
}
