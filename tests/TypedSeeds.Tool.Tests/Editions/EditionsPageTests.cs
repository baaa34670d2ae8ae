using System.Text.RegularExpressions;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Editions;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Editions;

/// <summary>The page about editions says what is so.</summary>
public sealed partial class EditionsPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "generator/docs/editions.md")).ReplaceLineEndings("\n");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_fate_has_a_row() => Assert.Equal(
        Enum.GetValues<Fate>().Select(FateText.NameOf),
        Page.Split('\n').SkipWhile(static line => !line.StartsWith("| Fate |", StringComparison.Ordinal)).Skip(2).TakeWhile(static line => line.StartsWith('|')).Select(static line => line.Split('|')[1].Trim()));

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

        Assert.Equal(2, calls);
    }

    [GeneratedRegex(@"(?:^`(?<file>[^`\n]+)`:\n\n)?^```[a-z]+\n(?<text>.*?)\n```\n", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Blocks();
}
