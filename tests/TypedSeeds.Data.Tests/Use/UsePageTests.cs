using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace TypedSeeds.Data.Tests;

/// <summary>The page on the use of the data shows the code that is tested here.</summary>
public sealed partial class UsePageTests
{
    [Fact]
    public void Every_code_of_the_page_is_in_a_source_that_runs()
    {
        var blocks = Blocks().Matches(File.ReadAllText(Path.Combine(Folder(), "../../../generator/docs/use.md"))).Select(match => Trim(match.Groups[1].Value)).ToArray();
        var sources = Directory.EnumerateFiles(Folder(), "*.cs").Select(file => Trim(File.ReadAllText(file))).ToArray();

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(sources, source => source.Contains(block, StringComparison.Ordinal)));
    }

    // The page shows members without the indentation that their class gives them.
    private static string Trim(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim())).Trim();

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
