using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Documentation;

/// <summary>That an editor keeps a generator loaded is said once, where a person looks for it.</summary>
public class EditorsPageTests
{
    private const string Editors = "generator/docs/editors.md";

    [Fact]
    public void That_an_editor_keeps_an_old_generator_is_said_on_one_page_with_what_to_do_in_each_editor()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "generator/docs"), "*.md").Append(Path.Combine(Repository.Root, "README.md"));
        var page = Assert.Single(pages, page => File.ReadAllText(page).Contains("keeps a generator loaded", StringComparison.Ordinal));
        var section = File.ReadAllText(page).Split("\n## ").Single(part => part.Contains("keeps a generator loaded", StringComparison.Ordinal));

        Assert.Equal(Path.Combine(Repository.Root, Editors), page);
        Assert.All(["Restart Visual Studio or Rider", "in VS Code, *.NET: Restart Language Server*", "The build itself always takes the new one."], words => Assert.Contains(words, section, StringComparison.Ordinal));
        Assert.Contains($"({Editors})", File.ReadAllText(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);
    }
}
