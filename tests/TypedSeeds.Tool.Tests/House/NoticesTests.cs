using System.Text.Json;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Tool.Tests.House;

/// <summary>The package of the tool names the libraries that it ships, with their licences.</summary>
public sealed class NoticesTests
{
    private static readonly string Project = Path.Combine(Repository.Root, "generator/TypedSeeds.Tool");

    [Fact]
    public void Each_library_that_the_tool_ships_is_in_its_notices()
    {
        var notices = File.ReadAllText(Path.Combine(Project, "THIRD-PARTY-NOTICES.txt"));
        var target = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Project, "obj/project.assets.json"))).RootElement.GetProperty("targets").GetProperty("net8.0");
        var shipped = target.EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package" && library.Value.TryGetProperty("runtime", out var files) && files.EnumerateObject().Any(file => file.Name.EndsWith(".dll", StringComparison.Ordinal)))
            .Select(library => library.Name.Split('/')[0])
            // It is part of the first, and has its notice.
            .Except(["Spectre.Console.Ansi"])
            .ToArray();

        Assert.Contains("Parquet.Net", shipped);
        Assert.All(shipped, name => Assert.Contains($"{name}, https://", notices, StringComparison.Ordinal));
    }
}
