using TypedSeeds.Tests;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Viewing.Browser;

/// <summary>What a skipped test says: one line that names what to install.</summary>
public sealed class TestBrowserTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_browser_that_the_build_named_is_used()
    {
        _folder.With("chromium", string.Empty).With("browser.txt", $"{_folder.At("chromium")}\n{_folder.At("chrome")}\n");

        Assert.Equal(new(_folder.At("chromium"), null), TestBrowser.Find(_folder.At("browser.txt"), whyNotFetched: null));
    }

    [Theory]
    [InlineData(null, "No browser: install Chromium, Google Chrome or Microsoft Edge (Debian: apt-get install chromium).")]
    [InlineData("no npm", "No browser: install Chromium, Google Chrome or Microsoft Edge (Debian: apt-get install chromium), or let the build fetch one (no npm).")]
    public void Without_a_browser_one_line_says_what_to_install(string? whyNotFetched, string line) =>
        Assert.Equal(new(null, line), TestBrowser.Find(_folder.At("browser.txt"), whyNotFetched));

    [Fact]
    public void A_library_that_a_browser_lacks_is_named_in_one_line()
    {
        const string Log = "Target closed\nBrowser logs:\n/b: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory\n";

        Assert.Equal(
            "/b does not start (error while loading shared libraries: libnss3.so): install Chromium, Google Chrome or Microsoft Edge (Debian: apt-get install chromium).",
            TestBrowser.WhyNotStarted("/b", Log));
    }

    [Fact]
    public void Packages_that_are_installed_are_no_problem()
    {
        _folder.With("node_modules/.package-lock.json", "{}");

        Assert.Null(NodePackages.ProblemOf(_folder.Path, hasNpm: true));
    }

    [Fact]
    public void An_installation_that_failed_is_told_with_the_first_line_of_npm()
    {
        _folder.With("obj/npm-ci.log", "npm error code ENOTFOUND\nnpm error syscall getaddrinfo\n");

        Assert.Equal($"'npm ci' failed in {_folder.Path}: npm error code ENOTFOUND", NodePackages.ProblemOf(_folder.Path, hasNpm: true));
        Assert.Equal("npm is not installed: install Node.js with npm and build again", NodePackages.ProblemOf(_folder.Path, hasNpm: false));
    }
}
