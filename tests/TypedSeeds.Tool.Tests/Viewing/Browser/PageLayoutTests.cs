using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Tests.Support;
using TypedSeeds.Tool.Viewing;

namespace TypedSeeds.Tool.Tests.Viewing.Browser;

/// <summary>What only a browser can tell: sizes, places, directions and printed pages.</summary>
[Collection(SharedBrowser.Name)]
public sealed partial class PageLayoutTests(Chromium chromium) : IDisposable
{
    /// <summary>The letters that a printed page of A4 holds at the least, with notes and headings among them.</summary>
    private const int LettersOfPage = 2400;

    private const string HebrewText = "שרי החוץ נפגשו באוטווה.\nקראו לשני הצדדים להפסיק.\nברכו את המארחים.\nהם גינו את התקיפה.\nسلام بر همه.\n- פריט ראשון\n";

    private const string HebrewAnnotation = """
        seed: 1
        kinds: { round: { scope: document, fields: { words: { type: quote } } } }
        document: { id: report, language: he, title: "כותרת" }
        parties:
          ministers: { kind: group, name: "Min\u202Eisters", mentions: [שרי החוץ] }
        errata:
          first: { quote: שרי, note: Odd. }
          persian: { quote: سلام, note: Odd. }
        statements:
          call: { act: call-on, by: [ministers], to: [ministers], mode: reported, quote: קראו לשני הצדדים להפסיק. }
          gathered: { act: condemn, by: [], mode: reported, quote: הם גינו את התקיפה. }
          inner: { act: condemn, by: [], mode: reported, quote: הם גינו }
          item: { act: state, by: [], mode: reported, quote: "- פריט ראשון" }
        rounds:
          one: { words: ברכו }
        events:
          met: { name: "פגישה", date: 2024-11-01, quotes: [הם] }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task On_a_phone_every_drawing_is_whole_or_a_table_and_the_time_scale_has_years()
    {
        var page = await Open(OfRepository(), width: 390);
        foreach (var width in new[] { 390, 320 })
        {
            await page.SetViewportSizeAsync(width, 800);

            Assert.Empty(await page.EvaluateAsync<string[]>("""
                () => {
                    const seen = element => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
                    const wide = [...document.querySelectorAll('svg, table, figure, .bar, .tick, .card, .note, td, th')].filter(seen)
                        .filter(element => { const box = element.getBoundingClientRect(); return box.left < -0.5 || box.right > innerWidth + 0.5; });
                    const scrolling = [...document.querySelectorAll('body *')].filter(seen).filter(element => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'auto');
                    return [...wide, ...scrolling].map(element => element.outerHTML.slice(0, 80)).concat(document.documentElement.scrollWidth > innerWidth ? ['page'] : []);
                }
                """));
            Assert.True(await page.EvaluateAsync<bool>("() => !document.querySelector('svg.flow').checkVisibility() && [...document.querySelectorAll('#who tbody tr')].every(row => row.getBoundingClientRect().height > 0)"));
            var ticks = await page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('.timeline thead .tick')].filter(tick => tick.checkVisibility() && tick.getBoundingClientRect().height > 0).map(tick => tick.textContent)
                """);
            Assert.InRange(ticks.Length, 2, 4);
            Assert.All(ticks, tick => Assert.Matches("(19|20)[0-9]{2}$", tick));
        }
    }

    [SkippableFact]
    public async Task Print_is_as_short_as_its_text_and_has_no_bars_over_words()
    {
        var page = await Open(OfRepository());
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var letters = await page.EvaluateAsync<int>("document.body.innerText.length");
        var text = Corpora.Check(SeedFiles.OfRepository()).Documents.Single().Text.Length;
        var pages = PageObject().Count(Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4", PrintBackground = true })));

        Assert.InRange(letters, text, 4 * text);
        Assert.InRange(pages, 1, 1 + (letters / LettersOfPage));
        Assert.All(
            await page.EvalOnSelectorAllAsync<string[]>(".text *", "elements => [...new Set(elements.map(element => getComputedStyle(element).backgroundImage))]"),
            image => Assert.Equal("none", image));
        Assert.Equal("none", await page.EvalOnSelectorAsync<string>(".note details", "element => getComputedStyle(element).display"));
    }

    [SkippableFact]
    public async Task The_line_of_an_erratum_is_below_the_letters_of_every_script()
    {
        var page = await Open(OfRepository());

        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => {
                const style = getComputedStyle(document.querySelector('.wrong'));
                const wrong = [];
                if (style.textDecorationLine !== 'underline' || style.backgroundImage !== 'none' || style.textDecorationSkipInk !== 'auto') wrong.push(style.textDecoration);
                const context = document.createElement('canvas').getContext('2d');
                context.font = style.font;
                const offset = parseFloat(style.textUnderlineOffset);
                for (const letters of ['공동성명북한미사일', '漢字仮名', 'שלום', 'Hamburg', 'ประเทศ', 'भारत'])
                    for (const letter of letters)
                        if (!'gpqyj'.includes(letter) && context.measureText(letter).actualBoundingBoxDescent > offset) wrong.push(letter);
                return wrong;
            }
            """));
    }

    [SkippableFact]
    public async Task A_mark_of_any_kind_that_begins_a_line_does_not_turn_it()
    {
        var page = await Open(Made(("seeds/report.txt", HebrewText), ("seeds/report.yaml", HebrewAnnotation)));

        Assert.Equal(
            ["*1", "1", "R1", "2–3 +1", "*2", "4"],
            await page.EvalOnSelectorAllAsync<string[]>(".text p", "lines => lines.map(line => (line.querySelector('.gist') ?? line.querySelector('.mark')).textContent)"));
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.text p')].filter(line => {
                const at = node => { const range = document.createRange(); range.selectNodeContents(node); return range.getBoundingClientRect(); };
                const words = [...line.children].filter(child => !child.matches('.no, .mark, .marks, .pin, .gap'));
                const mark = line.querySelector('.gist') ?? line.querySelector('.mark');
                return getComputedStyle(line).direction !== 'rtl' || at(mark).left < at(words[0]).right - 1 || (words.length > 1 && at(words[0]).left < at(words.at(-1)).right - 1);
            }).map(line => line.textContent)
            """));
    }

    [SkippableFact]
    public async Task A_name_with_a_character_that_turns_text_turns_nothing_wherever_it_is()
    {
        var page = await Open(Made(("seeds/report.txt", HebrewText), ("seeds/report.yaml", HebrewAnnotation)));

        // Every letter is to the right of the one before it, in all that shows the name.
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => {
                document.querySelectorAll('details').forEach(details => details.open = true);
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                const turned = []; let seen = 0;
                while (walker.nextNode()) {
                    const node = walker.currentNode, start = node.data.indexOf('Min[U+202E]isters');
                    if (/[\u202A-\u202E\u2066\u2067]/.test(node.data)) turned.push('raw ' + node.data);
                    if (start < 0 || !node.parentElement.checkVisibility() || node.parentElement.closest('title, desc')) continue;
                    seen++;
                    let before = -1e9, top = null;
                    for (let i = start; i < start + 17; i++) {
                        const range = document.createRange(); range.setStart(node, i); range.setEnd(node, i + 1);
                        const box = range.getBoundingClientRect();
                        if (top !== null && Math.abs(box.top - top) > 4) before = -1e9;
                        if (box.left < before - 0.5) { turned.push(node.parentElement.outerHTML.slice(0, 120)); break; }
                        before = box.left; top = box.top;
                    }
                }
                return seen < 4 ? ['seen ' + seen] : turned;
            }
            """));
    }

    [SkippableFact]
    public async Task The_list_of_gathered_marks_opens_within_the_page_and_a_text_without_errata_is_in_its_middle()
    {
        var page = await Open(Made(("seeds/report.txt", TemporaryFolder.Document), ("seeds/report.yaml", TemporaryFolder.Annotation
            + "  two: { act: urge, by: [canada], mode: quoted, quote: both sides }\n  three: { act: demand, by: [canada], mode: quoted, quote: both }\n")));

        Assert.InRange(await page.EvaluateAsync<double>("() => { const text = document.querySelector('.text').getBoundingClientRect(), main = document.querySelector('main').getBoundingClientRect(); return (text.left + text.right - main.left - main.right) / 2; }"), -1, 1);

        await page.SetViewportSizeAsync(320, 700);
        Assert.Equal("hidden", await page.EvalOnSelectorAsync<string>(".list", "list => list.getBoundingClientRect().height > 2 ? 'seen' : 'hidden'"));
        await page.ClickAsync(".gist");
        Assert.Equal("1 call on, 2 urge, 3 demand", await page.EvalOnSelectorAsync<string>(".list", "list => [...list.querySelectorAll('a')].map(link => link.textContent + ' ' + link.dataset.name.split(':')[0]).join(', ')"));
        Assert.True(await page.EvalOnSelectorAsync<bool>(".list", "list => { const box = list.getBoundingClientRect(); return box.height > 40 && box.left >= 0 && box.right <= innerWidth && document.documentElement.scrollWidth <= innerWidth; }"));
        await page.ClickAsync(".list a:nth-child(3)");
        Assert.Equal("statement.report.three", await page.EvaluateAsync<string>("document.querySelector(':target').id"));
    }

    [SkippableFact]
    public async Task No_payload_in_any_field_runs_a_script()
    {
        var page = await NewPage(1280);
        var events = new ConcurrentQueue<string>();
        page.Dialog += (_, dialog) =>
        {
            events.Enqueue(dialog.Message);
            _ = dialog.DismissAsync();
        };
        page.PageError += (_, error) => events.Enqueue(error);
        page.Console += (_, message) => events.Enqueue(message.Text);
        await Open(page, Made(PageTests.HostileFiles(PageTests.Payloads)));
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

        Assert.True(PageTests.Payloads.Length >= 33);
        Assert.Empty(events);
        Assert.Empty(await page.QuerySelectorAllAsync("script, img, iframe, [onload], [onclick], [onerror]"));
    }

    [GeneratedRegex("/Type\\s*/Page[^s]")]
    private static partial Regex PageObject();

    private static string OfRepository() => PageWriter.Of(Corpora.Check(SeedFiles.OfRepository()));

    private static string Made(params (string Path, string Content)[] files) => PageWriter.Of(Corpora.Check(files));

    private Task<IPage> NewPage(int width)
    {
        Skip.If(chromium.Missing is not null, chromium.Missing);
        return chromium.NewPage(width, isDark: false);
    }

    private async Task<IPage> Open(string html, int width = 1280) => await Open(await NewPage(width), html);

    private async Task<IPage> Open(IPage page, string html)
    {
        _folder.With("page.html", html);
        await page.GotoAsync(new Uri(_folder.At("page.html")).AbsoluteUri);
        return page;
    }
}
