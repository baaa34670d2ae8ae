using TypedSeeds.Generator;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Yaml.Tests.Support;

namespace TypedSeeds.Yaml.Tests.Validation;

/// <summary>The real seed in an editor, as somebody opens it after a build.</summary>
[Collection(SharedEditor.Name)]
public class RealSeedTests(Editor editor)
{
    private static readonly string Project = Path.Combine(Repository.Root, "seeds/TypedSeeds.Data");

    public static TheoryData<string> Annotations => new(Directory.EnumerateFiles(Path.Combine(Project, "seeds"), "*.yaml").Select(path => Path.GetFileName(path)));

    [EditorTheory]
    [MemberData(nameof(Annotations))]
    public async Task No_word_of_it_is_underlined(string annotation)
    {
        var path = Path.Combine(Project, "seeds", annotation);

        Assert.Empty(await editor.Server.Open(new Uri(path).AbsoluteUri, await File.ReadAllTextAsync(path)));
    }

    [EditorFact]
    public async Task Its_schema_is_the_one_that_the_build_wrote_so_that_a_slip_is_underlined()
    {
        var path = Path.Combine(Project, "seeds/topics.yaml");
        var text = (await File.ReadAllTextAsync(path)).Replace("broader:", "braoder:", StringComparison.Ordinal);

        var found = await editor.Server.Open(new Uri(Path.Combine(Project, "seeds/slip.yaml")).AbsoluteUri, text);

        Assert.All(found, diagnostic => Assert.Equal("Property braoder is not allowed.", diagnostic.Message));
        Assert.Equal(text.Split("braoder:").Length - 1, found.Count);
    }

    [Theory]
    [MemberData(nameof(Annotations))]
    public void Its_first_line_names_the_schema_that_the_build_writes(string annotation) => Assert.Equal(
        "# yaml-language-server: $schema=../obj/typed-seeds.schema.json",
        File.ReadLines(Path.Combine(Project, "seeds", annotation)).First());

    [Fact]
    public void The_build_writes_the_schema_with_the_ids_that_there_are() => Assert.Equal(
        Stages.WriteSchema(Directory.EnumerateFiles(Path.Combine(Project, "seeds"), "*.yaml").Select(path => InputText.Of(path, File.ReadAllText(path)))),
        File.ReadAllText(Path.Combine(Project, "obj/typed-seeds.schema.json")));
}
