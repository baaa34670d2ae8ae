using Microsoft.Playwright;

namespace TypedSeeds.Tool.Tests.Viewing.Browser;

/// <summary>A headless Chromium, Chrome or Edge for the tests of one class: the one that the build found or fetched.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>The milliseconds that a busy machine may take for one command.</summary>
    private const float Patience = 5 * 60 * 1000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowserContext? _context;

    /// <summary>Why there is no browser and what to install, in one line; null where there is one.</summary>
    public string? Missing { get; private set; }

    public async Task InitializeAsync()
    {
        var browser = TestBrowser.Find();
        Missing = browser.Problem;
        if (browser.Path is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        try
        {
            _browser = await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = browser.Path,
                Timeout = Patience,
                Args = ["--disable-gpu", "--disable-quic", "--disable-sync"],
                // A page must fit beside the scroll bars that readers have.
                IgnoreDefaultArgs = ["--hide-scrollbars"],
            });
        }
        catch (PlaywrightException failure)
        {
            Missing = TestBrowser.WhyNotStarted(browser.Path, failure.Message);
        }
    }

    /// <summary>Makes an empty page without any history; the page before it is closed.</summary>
    public async Task<IPage> NewPage(int width, bool isDark)
    {
        await CloseContext();
        _context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
        });
        _context.SetDefaultTimeout(Patience);
        return await _context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        await CloseContext();
        await (_browser?.CloseAsync() ?? Task.CompletedTask);
        _playwright?.Dispose();
    }

    private Task CloseContext() => _context?.CloseAsync() ?? Task.CompletedTask;
}
