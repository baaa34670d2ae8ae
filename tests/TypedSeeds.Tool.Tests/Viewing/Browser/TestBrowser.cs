using System.Text.RegularExpressions;
using TypedSeeds.Tests;

namespace TypedSeeds.Tool.Tests.Viewing.Browser;

/// <summary>The browser that the build found or fetched, or the reason why there is none, in one line.</summary>
internal sealed partial record TestBrowser(string? Path, string? Problem)
{
    private const string Advice = "install Chromium, Google Chrome or Microsoft Edge (Debian: apt-get install chromium)";

    /// <summary>Reads what the build wrote beside the tests.</summary>
    public static TestBrowser Find() => Find(System.IO.Path.Combine(AppContext.BaseDirectory, "browser.txt"), WhyNotFetched());

    internal static TestBrowser Find(string list, string? whyNotFetched)
    {
        var path = File.Exists(list) ? File.ReadLines(list).FirstOrDefault() : null;
        return File.Exists(path) ? new(path, null)
            : new(null, whyNotFetched is null ? $"No browser: {Advice}." : $"No browser: {Advice}, or let the build fetch one ({whyNotFetched}).");
    }

    /// <summary>Says in one line why a browser does not start, from the log of its start.</summary>
    public static string WhyNotStarted(string path, string log) => $"{path} does not start ({Cause(log)}): {Advice}.";

    private static string? WhyNotFetched() =>
        !NodePackages.WereTried ? null
        : NodePackages.Problem ?? $"unpacking it failed: {NodePackages.FirstLine("obj/browser.log")}";

    // The loader names the library that it does not find. In other logs the first line says most.
    private static string Cause(string log) => LoaderMessage().Match(log) is { Success: true } match ? match.Value : log.Split('\n')[0];

    [GeneratedRegex("error while loading shared libraries: [^:\n]+")]
    private static partial Regex LoaderMessage();
}
