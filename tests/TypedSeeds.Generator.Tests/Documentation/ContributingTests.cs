using System.Text.RegularExpressions;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Documentation;

/// <summary>The page for contributors names files, folders and tests that exist.</summary>
public partial class ContributingTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, ".github/CONTRIBUTING.md"));

    private static readonly string[] Names = [.. Spans().Matches(Fences().Replace(Page, string.Empty)).Select(match => match.Groups[1].Value).Distinct()];

    public static TheoryData<string> Paths => new(Names.Where(IsPath));

    public static TheoryData<string> Tests => new(Names.Where(name => name.EndsWith("Tests", StringComparison.Ordinal) && !name.Contains('.', StringComparison.Ordinal) && !IsPath(name)));

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_path_that_the_page_names_exists(string path) =>
        Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), $"There is no '{path}'.");

    [Theory]
    [MemberData(nameof(Tests))]
    public void A_class_of_tests_that_the_page_names_exists(string name) => Assert.NotEmpty(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), name + ".cs", SearchOption.AllDirectories));

    [Fact]
    public void The_README_links_to_the_page() =>
        Assert.Contains("(.github/CONTRIBUTING.md)", File.ReadAllText(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);

    // A page that shows a name to choose, such as SEEDxxxx.md, names no file.
    private static bool IsPath(string name) => Roots().IsMatch(name) && !name.Contains("xxxx", StringComparison.Ordinal);

    [GeneratedRegex(@"^(\.ci|\.github|generator|runtime|seeds|tests)(/|$)")]
    private static partial Regex Roots();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Spans();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();
}
