using System.Text.RegularExpressions;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Importing;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Importing;

/// <summary>The page about imports says what is so.</summary>
public sealed partial class ImportPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "generator/docs/import.md")).ReplaceLineEndings("\n");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_format_has_a_row() => Assert.Equal(
        ImportFormats.All.Select(format => $"| `{format.Name}` | {string.Join(", ", format.Extensions.Select(extension => $"`{extension}`"))} | {format.Reads} |"),
        Page.Split('\n').SkipWhile(line => !line.StartsWith("| `--format` |", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|')));

    [Fact]
    public async Task Each_example_writes_what_the_page_shows()
    {
        var calls = 0;
        foreach (Match block in Blocks().Matches(Page))
        {
            var (file, text) = (block.Groups["file"].Value, block.Groups["text"].Value);
            if (file.Length > 0 && File.Exists(_folder.At(file)))
            {
                Assert.Equal(text + "\n", File.ReadAllText(_folder.At(file)));
            }
            else if (file.Length > 0)
            {
                _folder.With(file, text + "\n");
            }
            else if (text.StartsWith("$ typed-seeds ", StringComparison.Ordinal))
            {
                calls++;
                var lines = text.Split('\n');
                var run = await ToolRun.Process(_folder.Path, lines[0].Split(' ')[2..]);
                Assert.Equal(string.Join('\n', lines.Skip(1)), (run.Output + run.Error).ReplaceLineEndings("\n").TrimEnd());
            }
        }

        var check = await ToolRun.With("check", _folder.At("seeds"), "--format", "github");
        Assert.Equal(4, calls);
        Assert.Equal(0, check.ExitCode);
    }

    [GeneratedRegex(@"(?:^`(?<file>[^`\n]+)`:\n\n)?^```[a-z]+\n(?<text>.*?)\n```\n", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Blocks();
}
