using System.Text.RegularExpressions;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Documentation;

/// <summary>The pages for contributors name files, folders and tests that exist.</summary>
public partial class ContributingTests
{
    private static readonly string[] Pages = [.. new[] { ".github/CONTRIBUTING.md", "tests/README.md" }.Select(page => File.ReadAllText(Path.Combine(Repository.Root, page)))];

    private static readonly string[] Names = [.. Pages.SelectMany(page => Spans().Matches(Fences().Replace(page, string.Empty))).Select(match => match.Groups[1].Value).Distinct()];

    public static TheoryData<string> Paths => new(Names.Where(IsPath));

    public static TheoryData<string> Tests => new(Names.Where(name => name.EndsWith("Tests", StringComparison.Ordinal) && !name.Contains('.', StringComparison.Ordinal) && !IsPath(name)));

    public static TheoryData<string> Projects => new(Names.Where(name => Project().IsMatch(name)));

    public static TheoryData<string, string> Filters
    {
        get
        {
            var filters = new TheoryData<string, string>();
            foreach (var (project, filter) in FiltersOf(string.Join('\n', Pages)).Distinct())
            {
                filters.Add(project, filter);
            }

            return filters;
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_path_that_the_page_names_exists(string path) =>
        Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), $"There is no '{path}'.");

    [Theory]
    [MemberData(nameof(Tests))]
    public void A_class_of_tests_that_the_page_names_exists(string name) => Assert.NotEmpty(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), name.Split('/')[^1] + ".cs", SearchOption.AllDirectories));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_of_tests_that_a_page_names_exists(string name) =>
        Assert.True(Directory.Exists(Path.Combine(Repository.Root, "tests", name)), $"There is no '{name}'.");

    // A filter by the name of a method alone runs the tests of that name in all classes.
    [Theory]
    [MemberData(nameof(Filters))]
    public void A_filter_that_a_page_names_names_a_class_of_its_project(string project, string filter)
    {
        var classes = Directory.EnumerateFiles(Path.Combine(Repository.Root, project), "*Tests.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).ToHashSet();

        Assert.Contains(filter.Split('.'), part => classes.Any(name => name == part || name == part + "Tests"));
    }

    [Fact]
    public void The_README_links_to_the_page() =>
        Assert.Contains("(.github/CONTRIBUTING.md)", File.ReadAllText(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);

    private static IEnumerable<(string Project, string Filter)> FiltersOf(string page) =>
        from command in Commands().Matches(page)
        from filter in command.Groups["filter"].Value.Split('|')
        select (command.Groups["project"].Value, filter.Replace("FullyQualifiedName~", string.Empty, StringComparison.Ordinal));

    // A page that shows a name to choose, such as SEEDxxxx.md, names no file.
    private static bool IsPath(string name) => Roots().IsMatch(name) && !name.Contains("xxxx", StringComparison.Ordinal);

    [GeneratedRegex(@"^(\.ci|\.github|generator|runtime|seeds|tests)(/|$)")]
    private static partial Regex Roots();

    [GeneratedRegex(@"^TypedSeeds\.[A-Za-z.]+Tests$")]
    private static partial Regex Project();

    [GeneratedRegex(@"dotnet test (?<project>\S+) --filter (""(?<filter>[^""]+)""|(?<filter>\S+))")]
    private static partial Regex Commands();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Spans();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();
}
