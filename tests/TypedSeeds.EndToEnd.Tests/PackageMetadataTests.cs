using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>The metadata of the packages, and how they were built.</summary>
[Collection(SharedFeed.Name)]
public partial class PackageMetadataTests(PackedFeed feed)
{
    private static readonly string[] Parts = ["generator", "runtime", "seeds", "tests"];

    [Theory]
    [InlineData("TypedSeeds", "runtime/TypedSeeds")]
    [InlineData("TypedSeeds.Data", "seeds/TypedSeeds.Data")]
    public void A_package_says_what_it_is_and_where_it_comes_from(string package, string project)
    {
        using var stream = new MemoryStream(feed.Read(feed.Folder, package)[package + ".nuspec"]);
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value.ReplaceLineEndings("\n");
        string Attributes(string name) => string.Join(" ", metadata.Elements().Single(element => element.Name.LocalName == name).Attributes());

        Assert.Equal(package, Value("id"));
        Assert.Equal(feed.Version, Value("version"));
        Assert.Equal(Repository.Property("Authors"), Value("authors"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("type=\"expression\"", Attributes("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.NotEmpty(Value("description"));
        Assert.Equal(Repository.Property("PackageTags").Split(';'), Value("tags").Split(' '));
        Assert.Equal(Repository.Property("PackageProjectUrl"), Value("projectUrl"));
        Assert.Equal(Text($"{project}/CHANGELOG.md").Trim(), Value("releaseNotes").Trim());
        Assert.Equal($"type=\"git\" url=\"{Repository.Url}\" commit=\"{feed.Commit}\"", Attributes("repository"));
    }

    [Theory]
    [InlineData("TypedSeeds", "README.md")]
    [InlineData("TypedSeeds.Data", "seeds/TypedSeeds.Data/README.md")]
    public void The_readme_of_a_package_is_that_of_its_project_with_absolute_links(string package, string readme)
    {
        var packed = Readme(package);

        Assert.Equal(Text(readme), Regex.Replace(packed, $@"\({Regex.Escape(Repository.Property("RepositoryUrl"))}/(?:blob|raw)/main/", "("));
    }

    // Where a package is shown, no file of the repository is beside its README and its release notes.
    [Theory]
    [InlineData("TypedSeeds")]
    [InlineData("TypedSeeds.Data")]
    public void No_link_of_a_package_is_relative(string package)
    {
        var nuspec = System.Text.Encoding.UTF8.GetString(feed.Read(feed.Folder, package)[package + ".nuspec"]);
        var links = Link().Matches(Readme(package) + nuspec).Select(match => match.Groups[1].Value);

        Assert.DoesNotContain(links, link => !link.StartsWith("https://", StringComparison.Ordinal) && !link.StartsWith('#'));
    }

    [Fact]
    public void Packing_prints_no_warning() => Assert.DoesNotContain("warning", feed.Output, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("runtime/TypedSeeds")]
    [InlineData("seeds/TypedSeeds.Data")]
    public void A_package_is_validated_when_it_is_packed(string project) =>
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(feed.Sources, project, "obj"), "*ValidatePackage.semaphore", SearchOption.AllDirectories));

    [Fact]
    public void The_version_stands_in_one_place()
    {
        var version = new Regex($@"(?<![\d.]){Regex.Escape(Repository.Version)}(?![\d.])");
        var files = Directory.EnumerateFiles(Repository.Root)
            .Concat(Parts.SelectMany(part => Directory.EnumerateFiles(Path.Combine(Repository.Root, part), "*", SearchOption.AllDirectories)))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => path.Split('/').All(name => name is not ("bin" or "obj")) && Path.GetExtension(path) is ".cs" or ".csproj" or ".props" or ".targets");

        Assert.Equal(["Directory.Build.props"], files.Where(path => version.IsMatch(Text(path))));
    }

    [Fact]
    public void The_README_and_the_change_log_name_the_version_that_is_built()
    {
        Assert.Contains($"<PackageReference Include=\"TypedSeeds\" Version=\"{Repository.Version}\" />", Text("README.md"), StringComparison.Ordinal);
        Assert.Equal(Repository.Version, Regex.Match(Text("runtime/TypedSeeds/CHANGELOG.md"), "^## (.+)$", RegexOptions.Multiline).Groups[1].Value);
    }

    [Fact]
    public void The_data_has_a_version_of_its_own_which_its_change_log_names()
    {
        var project = Regex.Match(Text("seeds/TypedSeeds.Data/TypedSeeds.Data.csproj"), "<Version>(.+)</Version>").Groups[1].Value;

        Assert.NotEmpty(project);
        Assert.Equal(project, Regex.Match(Text("seeds/TypedSeeds.Data/CHANGELOG.md"), "^## (.+)$", RegexOptions.Multiline).Groups[1].Value);
    }

    private string Readme(string package) => System.Text.Encoding.UTF8.GetString(feed.Read(feed.Folder, package)["README.md"]).ReplaceLineEndings("\n");

    [GeneratedRegex(@"\]\(([^)\s]+)")]
    private static partial Regex Link();

    private static string Text(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");
}
