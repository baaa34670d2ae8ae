namespace TypedSeeds.EndToEnd.Tests;

/// <summary>The effect of the MSBuild properties, in each way to write their values.</summary>
[Collection(SharedFeed.Name)]
public class PropertyTests(PackedFeed feed)
{
    private const string Annotation = """
        seed: 1
        document: { id: report }
        parties:
          sides: { kind: group, name: Both sides }
        """;

    [Theory]
    [InlineData("")]
    [InlineData("\n      ")]
    public void Every_property_takes_effect_and_white_space_around_its_value_does_not_count(string space)
    {
        using var project = new PackageProject(feed)
            .WriteProgram(
                "TypedSeeds",
                """
                Console.WriteLine(Contoso.Treaties.Documents.Report.Text);
                Console.WriteLine(typeof(Contoso.Treaties.Documents).IsPublic);
                Console.WriteLine(typeof(Contoso.Treaties.Documents).Assembly.GetManifestResourceNames().Single());
                """,
                $"""
                <TypedSeedsDirectory>{space}joint;statements #1{space}</TypedSeedsDirectory>
                <TypedSeedsNamespace>{space}Contoso.Treaties{space}</TypedSeedsNamespace>
                <TypedSeedsAccessibility>{space}internal{space}</TypedSeedsAccessibility>
                <TypedSeedsDocumentStorage>{space}resource{space}</TypedSeedsDocumentStorage>
                """)
            .Write("joint;statements #1/deep/report.txt", "Words.")
            .Write("joint;statements #1/deep/report.yaml", Annotation);

        Assert.Equal("Words.\nFalse\nTypedSeeds.Documents/deep/report.txt", project.Run());
    }

    [Fact]
    public void A_wrong_value_is_an_error_and_is_never_cut_to_a_right_one()
    {
        using var project = new PackageProject(feed)
            .WriteProgram("TypedSeeds", "return;", """
                <TypedSeedsNamespace>Contoso;A#B
                C</TypedSeedsNamespace>
                <TypedSeedsAccessibility>public;A#B
                C</TypedSeedsAccessibility>
                <TypedSeedsDocumentStorage>literal;A#B
                C</TypedSeedsDocumentStorage>
                """)
            .Write("seeds/report.txt", "Words.")
            .Write("seeds/report.yaml", Annotation);

        var result = project.Build();

        result.AssertFailed("Stranger.csproj");
        result.AssertFailed("error SEED9002: 'Contoso；A＃B C' (TypedSeedsNamespace) is no C# namespace");
        result.AssertFailed("error SEED9003: 'public；A＃B C' (TypedSeedsAccessibility) is neither 'public' nor 'internal'");
        result.AssertFailed("error SEED9006: 'literal；A＃B C' (TypedSeedsDocumentStorage) is neither 'literal' nor 'resource'");
    }

    [Fact]
    public void Without_the_default_items_only_what_the_project_adds_is_read()
    {
        using var project = new ConsumerProject("<EnableDefaultTypedSeedsItems>false</EnableDefaultTypedSeedsItems><TypedSeedsDocumentStorage>resource</TypedSeedsDocumentStorage>");
        project.Write("seeds/report.txt", "Words.");
        project.Write("seeds/report.yaml", Annotation);

        var result = project.Build("-getItem:AdditionalFiles", "-getItem:EmbeddedResource").AssertSucceeded();

        Assert.DoesNotContain("report", result.Output, StringComparison.Ordinal);
    }
}
