namespace TypedSeeds.EndToEnd.Tests;

/// <summary>The output of <c>dotnet build</c>, as annotators and consumers see it.</summary>
public class BuildTests
{
    private const string Article = "000_38befe9cb3a02d2b.yaml";

    private const string Sentence = "We call on both sides to stop.\nWe thank the hosts.\n";

    private const string Uncovered = """
        seed: 1
        document: { id: report, coverage: complete, ignore: [We thank the hosts.] }
        """;

    [Fact]
    public void One_wrong_letter_of_one_quote_fails_the_build_at_its_place_and_says_what_to_write()
    {
        using var project = new ConsumerProject();
        var (line, column) = project.CopySeeds(Article, "quote: strongly condemned deepening", "quote: strongly condemned deapening");

        var result = project.Build();

        result.AssertFailed($"{Path.Combine("seeds", Article)}({line},{column + 7}): error SEED3001: The document '000_38befe9cb3a02d2b.txt' does not say this; nearest is line 1, column 62: the document says ‘deepening’ where the quote says ‘deapening’");
        Assert.DoesNotContain("CS8785", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_party_fails_the_build_at_its_place_with_the_closest_id()
    {
        using var project = new ConsumerProject();
        var (line, column) = project.CopySeeds(Article, "[north-korea, russia]", "[north-korea, rusia]");

        project.Build().AssertFailed($"{Path.Combine("seeds", Article)}({line},{column + 14}): error SEED2001: There is no party 'rusia'; did you mean 'russia'?");
    }

    [Fact]
    public void A_consumer_that_names_a_removed_entry_does_not_compile()
    {
        using var project = new ConsumerProject();
        project.CopySeeds("parties.yaml", "  g20:", "  group-of-twenty:");
        project.Write("Program.cs", "Console.WriteLine(Consumer.Parties.G20.Name);");

        project.Build().AssertFailed("Program.cs(1,36): error CS0117: 'Parties' does not contain a definition for 'G20'");
    }

    [Fact]
    public void A_plain_analyzer_reference_without_the_props_works_and_brings_no_YAML_library_along()
    {
        using var project = new ConsumerProject(hasProps: false);
        project.Write("seeds/report.txt", Sentence);
        project.Write("seeds/report.yaml", "seed: 1\ndocument: { id: report }\n");
        project.Write("Program.cs", "Console.WriteLine(Consumer.Documents.Report.LineCount);");

        project.Build().AssertSucceeded();

        Assert.Equal("3", project.Run().Output.Trim());
        Assert.False(project.Has("bin/Debug/net10.0/YamlDotNet.dll"));
        Assert.False(project.Has("bin/Debug/net10.0/TypedSeeds.Generator.dll"));
    }

    [Fact]
    public void A_warning_is_a_warning_and_NoWarn_silences_it()
    {
        using var project = new ConsumerProject();
        project.Write("seeds/report.txt", Sentence);
        project.Write("seeds/report.yaml", Uncovered);

        var loud = project.Build();
        var silent = project.BuildAgain("-p:NoWarn=SEED3011");

        loud.AssertSucceeded();
        Assert.Contains("seeds/report.txt(1,1): warning SEED3011", loud.Output.Replace('\\', '/'), StringComparison.Ordinal);
        silent.AssertSucceeded();
        Assert.DoesNotContain("SEED3011", silent.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WarningsAsErrors_makes_an_error_of_it()
    {
        using var project = new ConsumerProject("<WarningsAsErrors>SEED3011</WarningsAsErrors>");
        project.Write("seeds/report.txt", Sentence);
        project.Write("seeds/report.yaml", Uncovered);

        project.Build().AssertFailed("error SEED3011");
    }

    [Fact]
    public void A_globalconfig_changes_the_severity_and_an_editorconfig_does_not()
    {
        using var project = new ConsumerProject();
        project.Write("seeds/report.txt", Sentence);
        project.Write("seeds/report.yaml", Uncovered);
        project.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.SEED3011.severity = error\n");
        project.Build().AssertSucceeded();

        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.SEED3011.severity = error\n");

        project.BuildAgain().AssertFailed("error SEED3011");
    }
}
