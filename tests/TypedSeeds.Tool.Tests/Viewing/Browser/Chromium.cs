using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace TypedSeeds.Tool.Tests.Viewing.Browser;

/// <summary>A headless Chromium for the tests of one class, started when the first of them needs it.</summary>
public sealed class Chromium : IDisposable
{
    private static readonly string? Browser = OnPath("chromium");
    private static readonly string? Driver = OnPath("chromedriver");

    /// <summary>What a machine with much else to do may take for one command.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Lazy<ChromeDriver> _driver = new(Start);

    /// <summary>Why there is no browser; null where there is one.</summary>
    public static string? Missing => Browser is null ? "chromium is not installed." : Driver is null ? "chromedriver is not installed." : null;

    /// <summary>Opens a page at a place in it, as if nothing had been looked at before.</summary>
    public ChromeDriver Open(string file, string fragment = "", int width = 1280, bool isDark = false)
    {
        var driver = _driver.Value;
        Execute("Emulation.setDeviceMetricsOverride", ("width", width), ("height", 900), ("deviceScaleFactor", 1), ("mobile", false));
        SetMedia("screen", isDark);
        driver.Navigate().GoToUrl("about:blank");
        driver.Navigate().GoToUrl(new Uri(file).AbsoluteUri + fragment);
        return driver;
    }

    public void SetMedia(string media, bool isDark) => Execute(
        "Emulation.setEmulatedMedia",
        ("media", media),
        ("features", new[] { new Dictionary<string, object> { ["name"] = "prefers-color-scheme", ["value"] = isDark ? "dark" : "light" } }));

    /// <summary>Prints the page that is open, as PDF.</summary>
    public byte[] Print()
    {
        var answer = (Dictionary<string, object>)_driver.Value.ExecuteCdpCommand("Page.printToPDF", new() { ["printBackground"] = true })!;
        return Convert.FromBase64String((string)answer["data"]);
    }

    public void Dispose()
    {
        if (_driver.IsValueCreated)
        {
            _driver.Value.Quit();
        }
    }

    private void Execute(string command, params (string Name, object Value)[] parameters) =>
        _driver.Value.ExecuteCdpCommand(command, parameters.ToDictionary(parameter => parameter.Name, parameter => (object?)parameter.Value));

    private static ChromeDriver Start()
    {
        var options = new ChromeOptions { BinaryLocation = Browser };
        options.AddArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        options.SetLoggingPreference(LogType.Performance, LogLevel.All);
        return new(ChromeDriverService.CreateDefaultService(Driver), options, Patience);
    }

    private static string? OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
