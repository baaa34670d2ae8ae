using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

public sealed class ViewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = TemporaryFolder.Small();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_no_terminal_gets_the_page_itself()
    {
        var run = await ToolRun.Process(_folder.Path, "view");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_written_over_with_the_same_bytes_as_the_output()
    {
        _folder.With("page.html", "old");

        var run = await ToolRun.With("view", _folder.At("seeds"), "-o", _folder.At("page.html"));

        Assert.Equal((0, $"Wrote {_folder.At("page.html")}{Environment.NewLine}"), (run.ExitCode, run.Output));
        Assert.Equal((await ToolRun.With("view", _folder.At("seeds"))).Output, await File.ReadAllTextAsync(_folder.At("page.html")));
        Assert.Equal((byte)'<', (await File.ReadAllBytesAsync(_folder.At("page.html")))[0]);
    }

    [Fact]
    public async Task A_terminal_gets_a_file_in_the_current_folder_and_is_told_which()
    {
        var run = await ToolRun.InColour("view", _folder.At("seeds"));

        Assert.Equal((0, "Wrote typed-seeds.html"), (run.ExitCode, run.Output.Trim()));
        Assert.Equal((await ToolRun.With("view", _folder.At("seeds"))).Output, await File.ReadAllTextAsync("typed-seeds.html"));
        File.Delete("typed-seeds.html");
    }

    [Fact]
    public async Task With_errors_the_page_leaves_out_what_they_touch_and_the_run_ends_with_1()
    {
        _folder.With("seeds/report.yaml", TemporaryFolder.Annotation.Replace("call-on", "call-off", StringComparison.Ordinal));

        var run = await ToolRun.With("view", _folder.At("seeds"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("The corpus has 1 error, and the page leaves out 1 entry; see typed-seeds check", run.Error.Trim());
        Assert.DoesNotContain("statement.report.stop", run.Output, StringComparison.Ordinal);
        Assert.Contains("party.canada", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 entry is left out", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_has_the_title_that_is_given()
    {
        var run = await ToolRun.With("view", _folder.At("seeds"), "--title", "The talks");

        Assert.Contains("<h1 dir=\"auto\">The talks</h1>", run.Output, StringComparison.Ordinal);
        Assert.Contains("--title", (await ToolRun.With("view", "--help")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_one_line_and_1()
    {
        var run = await ToolRun.With("view", _folder.At("seeds"), "-o", _folder.At("nowhere/page.html"));

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith("typed-seeds: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pages/", false)]
    [InlineData("pages", true)]
    public async Task A_folder_gets_pages_and_the_same_ones_again(string output, bool isThere)
    {
        if (isThere)
        {
            Directory.CreateDirectory(_folder.At("pages"));
        }

        var run = await ToolRun.With("view", _folder.At("seeds"), "-o", _folder.At(output));
        var files = Directory.GetFiles(_folder.At("pages")).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains($"Wrote {files.Count - 1} files into {_folder.At(output)}; open {Path.Combine(_folder.At(output), "index.html")}", run.Output, StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "index.html", "page.css", "document.report.html", "party.canada.html" }, files.Keys.ToHashSet());
        await ToolRun.With("view", _folder.At("seeds"), "-o", _folder.At(output));
        Assert.All(Directory.GetFiles(_folder.At("pages")), file => Assert.Equal(files[Path.GetFileName(file)], File.ReadAllBytes(file)));
    }

    [Fact]
    public async Task A_folder_with_files_of_others_is_left_alone_and_named()
    {
        _folder.With("pages/notes.md", "mine");

        var run = await ToolRun.With("view", _folder.At("seeds"), "-o", _folder.At("pages"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("it holds 'notes.md'", run.Error, StringComparison.Ordinal);
        Assert.Equal(["notes.md"], Directory.GetFiles(_folder.At("pages")).Select(Path.GetFileName));
    }
}
