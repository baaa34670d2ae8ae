namespace TypedSeeds.EndToEnd.Tests;

/// <summary>The content of the packages.</summary>
[Collection(SharedFeed.Name)]
public class PackageContentTests(PackedFeed feed)
{
    [Fact]
    public void TypedSeeds_has_the_runtime_the_generator_its_private_YAML_library_the_analyzers_the_build_files_with_their_task_and_the_schema() => Assert.Equal(
        [
            "README.md", "THIRD-PARTY-NOTICES.txt", "TypedSeeds.nuspec",
            "analyzers/dotnet/cs/TypedSeeds.Analyzers.dll", "analyzers/dotnet/cs/TypedSeeds.CodeFixes.dll", "analyzers/dotnet/cs/TypedSeeds.Completion.dll", "analyzers/dotnet/cs/TypedSeeds.Generator.dll", "analyzers/dotnet/cs/TypedSeeds.YamlDotNet.dll",
            "build/TypedSeeds.props", "build/TypedSeeds.targets", "buildTransitive/TypedSeeds.targets", "icon.png", "lib/net8.0/TypedSeeds.dll", "lib/net8.0/TypedSeeds.xml",
            "schema/typed-seeds.schema.json", "tasks/TypedSeeds.Build.dll", "tasks/TypedSeeds.Generator.dll", "tasks/TypedSeeds.YamlDotNet.dll",
        ],
        Files("TypedSeeds"));

    [Fact]
    public void The_schema_of_the_format_that_TypedSeeds_has_follows_from_the_table_of_its_generator() => Assert.Equal(
        Generator.JsonSchema.FormatSchema.Bare,
        System.Text.Encoding.UTF8.GetString(feed.Read(feed.Folder, "TypedSeeds")["schema/typed-seeds.schema.json"]));

    [Fact]
    public void TypedSeeds_Data_has_the_compiled_seeds_with_their_documentation_index_and_annotations_and_no_generator() => Assert.Equal(
        [
            "README.md", "TypedSeeds.Data.nuspec", "icon.png", "lib/net8.0/TypedSeeds.Data.dll", "lib/net8.0/TypedSeeds.Data.typed-seeds", "lib/net8.0/TypedSeeds.Data.typed-seeds-texts", "lib/net8.0/TypedSeeds.Data.xml",
            .. Directory.GetFiles(Repository.Seeds).Select(static file => "typed-seeds/" + Path.GetFileName(file)).Where(static file => file != "typed-seeds/typed-seeds.baseline").Order(StringComparer.Ordinal),
        ],
        Files("TypedSeeds.Data"));

    [Fact]
    public void TypedSeeds_Data_depends_on_the_runtime_alone()
    {
        var nuspec = System.Text.Encoding.UTF8.GetString(feed.Read(feed.Folder, "TypedSeeds.Data")["TypedSeeds.Data.nuspec"]);

        var dependency = Assert.Single(nuspec.Split('\n'), line => line.Contains("<dependency ", StringComparison.Ordinal));
        Assert.Contains($"id=\"TypedSeeds\" version=\"{feed.Version}\" exclude=\"Build,Analyzers\"", dependency, StringComparison.Ordinal);
    }

    [Fact]
    public void Packages_made_in_two_folders_on_a_build_server_and_elsewhere_have_the_same_bytes()
    {
        var second = feed.Pack("second folder", isBuildServer: true).Folder;

        foreach (var (package, extension) in new[] { ("TypedSeeds", "nupkg"), ("TypedSeeds", "snupkg"), ("TypedSeeds.Data", "nupkg"), ("TypedSeeds.Data", "snupkg") })
        {
            var left = feed.Read(feed.Folder, package, extension);
            var right = feed.Read(second, package, extension);
            Assert.Equal(left.Keys.Order(StringComparer.Ordinal), right.Keys.Order(StringComparer.Ordinal));
            Assert.All(left, file => Assert.True(file.Value.AsSpan().SequenceEqual(right[file.Key]), $"{file.Key} of {package} differs."));
            Assert.True(Bytes(feed.Folder).AsSpan().SequenceEqual(Bytes(second)), $"The files of {package}.{extension} are the same, and their times or order differ.");

            byte[] Bytes(string folder) => File.ReadAllBytes(Path.Combine(folder, $"{package}.{feed.Version}.{extension}"));
        }
    }

    private IEnumerable<string> Files(string package) => feed.Read(feed.Folder, package).Keys
        .Where(path => !path.StartsWith("_rels/", StringComparison.Ordinal) && !path.StartsWith("package/", StringComparison.Ordinal) && path != "[Content_Types].xml")
        .Order(StringComparer.Ordinal);
}
