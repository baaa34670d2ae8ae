using System.Text.RegularExpressions;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Tool.Tests.House;

/// <summary>What refuses a link that leads out sees every path that somebody names, since nothing else of the tool reads.</summary>
public partial class OneReaderTests
{
    /// <summary>Each reads files that were listed with their links, or those of a package or a project.</summary>
    private static readonly string[] Knowing =
    [
        "Commands/ChangedFiles.cs", "Drafting/HashRenewal.cs", "Files/LaterText.cs", "Files/PackageAssembly.cs", "Files/ProjectReads.cs", "Files/ReferencedIndexes.cs", "Files/RestoredReferences.cs", "Files/SeedsFolder.cs", "Files/TextFile.cs",
    ];

    [Fact]
    public void Only_the_reader_of_the_folder_Files_reads_files_and_it_asks_for_links_first()
    {
        Assert.Equal(["Files/TextFile.cs"], FilesWith(Reading()));
        Assert.Contains("LinkOut.RefuseToRead(", File.ReadAllText(Path.Combine(Tool, "Files/TextFile.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_who_knows_where_a_file_leads_reads_it_without_that_question() => Assert.Equal(Knowing, FilesWith(Unasked()));

    private static string Tool => Path.Combine(Repository.Root, "generator/TypedSeeds.Tool");

    private static IEnumerable<string> FilesWith(Regex pattern) => Directory.GetFiles(Tool, "*.cs", SearchOption.AllDirectories)
        .Select(static file => Path.GetRelativePath(Tool, file).Replace('\\', '/'))
        .Where(static file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))
        .Where(file => pattern.IsMatch(File.ReadAllText(Path.Combine(Tool, file))))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\bFile\.(Read|Open)|new FileStream\(|new StreamReader\((?!\w+\.Open|typeof)|FileMode\.Open\b")]
    private static partial Regex Reading();

    [GeneratedRegex(@"ReadListed|ReadBytes\([^()]*, ")]
    private static partial Regex Unasked();
}
