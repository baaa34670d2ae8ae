using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedSeeds.Analyzers;
using TypedSeeds.Editor.Tests.Support;

namespace TypedSeeds.Editor.Tests.Analysis;

/// <summary>What <c>dotnet format</c> is told of former names, and nobody else sees.</summary>
public class FormerNameTests
{
    private const string Code = """
        using Sample;

        class Consumer(Treaty treaty)
        {
            [System.ComponentModel.DefaultValue(Parties.Ids.Dominion)]
            object[] All() => [Parties.Dominion, Parties.Canada, Statements.Draft.Halt, treaty.Keeper, nameof(Parties.Dominion)];
        }
        """;

    [Theory]
    [InlineData(ReportDiagnostic.Default)]
    [InlineData(ReportDiagnostic.Error)]
    [InlineData(ReportDiagnostic.Suppress)]
    public async Task Each_use_of_a_former_name_is_found_at_its_name_and_stays_hidden_at_any_severity_of_the_project(ReportDiagnostic severity)
    {
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(Code, new CSharpParseOptions(LanguageVersion.CSharp12))],
            [.. References.Framework, References.Runtime, References.Compile(await Forwarders.CodeAsync())],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithGeneralDiagnosticOption(ReportDiagnostic.Error).WithSpecificDiagnosticOptions([KeyValuePair.Create("SEED4010", severity)]));

        var found = await compilation.WithAnalyzers([new FormerNameAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(
            ["Dominion", "Dominion", "Draft", "Halt", "Keeper", "Dominion"],
            found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic => Code.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)));
        Assert.All(found, diagnostic => Assert.Equal(("SEED4010", DiagnosticSeverity.Hidden), (diagnostic.Id, diagnostic.Severity)));
    }
}
