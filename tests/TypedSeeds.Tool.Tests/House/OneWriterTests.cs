using System.Text.RegularExpressions;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Tool.Tests.House;

/// <summary>What refuses a link that leads out sees every path that is written, since nothing else of the tool writes.</summary>
public partial class OneWriterTests
{
    /// <summary>The two that write, each after it asked <c>LinkOut</c>.</summary>
    private static readonly string[] Writers = ["Files/OutputFile.cs", "Files/OutputFolder.cs"];

    [Fact]
    public void Only_the_writers_of_the_folder_Files_write_files_and_each_asks_for_links_first()
    {
        var tool = Path.Combine(Repository.Root, "generator/TypedSeeds.Tool");
        var writing = Directory.GetFiles(tool, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(tool, file).Replace('\\', '/'))
            .Where(static file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))
            .Where(file => Writing().IsMatch(File.ReadAllText(Path.Combine(tool, file))))
            .Order(StringComparer.Ordinal);

        Assert.Equal(Writers, writing);
        Assert.All(Writers, file => Assert.Contains("LinkOut.Refuse(", File.ReadAllText(Path.Combine(tool, file)), StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\bFile\.(Write|Append|Create|OpenWrite|Copy|Move|Replace|SetUnixFileMode)|\bWholeFile\.(Write|Fill|Put)|\bDirectory\.(Create|Move)|FileMode\.(Create|Append|Truncate|OpenOrCreate)|new StreamWriter\((?!\w+\.Open)|\.(MoveFolder|DeleteFolder)\(")]
    private static partial Regex Writing();
}
