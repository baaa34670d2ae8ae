using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace TypedSeeds.Editor.Tests.Support;

/// <summary>Code with its diagnostics marked, and the result of a fix: one by one, and for all in file, project and solution.</summary>
internal sealed class FixTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    public FixTest(string code, string? fixedCode, params MetadataReference[] references)
    {
        TestCode = code;
        FixedCode = fixedCode ?? code;
        AnalysisTest.Configure(this, references);
    }
}

/// <summary>Code with its diagnostics marked.</summary>
internal sealed class AnalysisTest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public AnalysisTest(string code, params MetadataReference[] references)
    {
        TestCode = code;
        AnalysisTest.Configure(this, references);
    }
}

/// <summary>The settings of tests of analyzers and fixes.</summary>
internal static class AnalysisTest
{
    public static void Configure(AnalyzerTest<DefaultVerifier> test, MetadataReference[] references)
    {
        // The library would download the framework; these tests have it as a package.
        test.ReferenceAssemblies = new ReferenceAssemblies("net8.0");
        test.TestState.AdditionalReferences.AddRange([.. References.Framework, References.Runtime, .. references]);

        // The compiler reports the use of forwarders as warnings.
        test.CompilerDiagnostics = CompilerDiagnostics.Warnings;
        test.SolutionTransforms.Add(static (solution, id) => solution.WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.CSharp12)));
    }
}
