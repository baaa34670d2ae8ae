using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Emitting;

/// <summary>The same promises with documents as embedded resources.</summary>
public class ResourceReadBackTests : ReadBackTests
{
    private static readonly SeedFiles Files = FullCorpus.Files.WithProperty("TypedSeedsDocumentStorage", "resource");

    private static readonly Lazy<GeneratorRun> Once = new(Files.Run);

    private protected override GeneratorRun Run => Once.Value;

    [Fact]
    public void No_text_of_a_document_stands_in_the_generated_code() =>
        Assert.All(Run.Sources.Values, source => Assert.DoesNotContain("Observers called it progress. Ruritania", source, StringComparison.Ordinal));

    [Fact]
    public void The_generated_code_compiles_without_a_warning() => Assert.Empty(Run.CompilerMessages());

    [Fact]
    public void A_resource_that_is_not_the_proved_document_is_refused()
    {
        var message = Run.Use(
            "try { return Documents.Report.Text; } catch (InvalidOperationException e) { return e.Message; }",
            Files.With("seeds/report.txt", FullCorpus.Report.Replace("two years", "ten years", StringComparison.Ordinal)));

        Assert.StartsWith("The document TypedSeeds.Documents/report.txt in ", message, StringComparison.Ordinal);
        Assert.EndsWith(" is not the one that its quotes were proved against.", message, StringComparison.Ordinal);
    }
}
