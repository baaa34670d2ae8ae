using Microsoft.CodeAnalysis.CSharp;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Emitting;

/// <summary>Documents as literals of the generated code.</summary>
public class LiteralReadBackTests : ReadBackTests
{
    private static readonly Lazy<GeneratorRun> Once = new(FullCorpus.Files.Run);

    private protected override GeneratorRun Run => Once.Value;

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Preview)]
    public void The_generated_code_compiles_without_a_warning(LanguageVersion language) =>
        Assert.Empty((FullCorpus.Files with { Language = language }).Run().CompilerMessages());
}
