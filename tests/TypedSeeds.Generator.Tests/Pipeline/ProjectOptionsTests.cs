using System.Text.RegularExpressions;
using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Tests.Pipeline;

/// <summary>How a project tells the generator what to do.</summary>
public class ProjectOptionsTests
{
    private const string Annotation = """
        seed: 1
        document: { id: report }
        """;

    [Fact]
    public void The_namespace_is_the_root_namespace_unless_the_project_names_one()
    {
        Assert.Contains("namespace Sample\n", SeedFiles.Small(Annotation).Run().Sources["Corpus.g.cs"], StringComparison.Ordinal);
        Assert.Contains("namespace A.B\n", SeedFiles.Small(Annotation).WithProperty("TypedSeedsNamespace", "A.B").Run().Sources["Corpus.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_keyword_in_the_namespace_is_escaped()
    {
        var run = SeedFiles.Small(Annotation).WithProperty("TypedSeedsNamespace", "Contoso.event.Data").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerMessages());
    }

    [Fact]
    public void Files_added_by_hand_without_the_props_are_known_by_their_names_and_content()
    {
        var files = SeedFiles.Small(Annotation).With("ci/pipeline.yaml", "steps: [build]\n").With("BannedSymbols.txt", "T:System.Random\n");

        var run = (files with { HasProps = false }).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Corpus.g.cs", "Document.Report.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_props_make_visible_exactly_what_the_generator_reads()
    {
        var props = File.ReadAllText(Path.Combine(Repository.Root, "generator/TypedSeeds.Generator/build/TypedSeeds.props"));

        Assert.Equal(
            BuildProperties.All.Order(StringComparer.Ordinal),
            Regex.Matches(props, "CompilerVisibleProperty Include=\"(\\w+)\"").Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
        Assert.Equal(
            [InputFile.RoleMetadata, InputFile.ResourceMetadata, InputFile.UnreadMetadata],
            Regex.Matches(props, "CompilerVisibleItemMetadata Include=\"AdditionalFiles\" MetadataName=\"(\\w+)\"").Select(match => "build_metadata.AdditionalFiles." + match.Groups[1].Value));
    }
}
