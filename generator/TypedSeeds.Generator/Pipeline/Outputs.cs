using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>What the compiler gets: files of C#, and diagnostics.</summary>
internal static class Outputs
{
    /// <summary>Hands the compiler what a step has for the whole corpus.</summary>
    public static void RegisterSourceOutput<T>(this IncrementalGeneratorInitializationContext context, CorpusStep<T> step, Action<SourceProductionContext, T> add)
        where T : class? => context.RegisterSourceOutput(step.Provider, (output, value) => add(output, (T)value!));

    /// <summary>Hands the compiler what a step has for each file.</summary>
    public static void RegisterSourceOutput<T>(this IncrementalGeneratorInitializationContext context, FileStep<T> step, Action<SourceProductionContext, T> add)
        where T : class? => context.RegisterSourceOutput(step.Provider, (output, value) => add(output, (T)value!));

    public static void AddFile(SourceProductionContext output, GeneratedFile file) => output.AddSource(file.Hint, file.Text);

    public static void AddKinds(SourceProductionContext output, string? code) => Add(output, KindEmitter.Hint, code);

    public static void AddCorpus(SourceProductionContext output, string? code) => Add(output, CorpusEmitter.Hint, code);

    /// <summary>Reports findings. They get their positions only here, so that a moved line emits nothing again.</summary>
    public static void Report(SourceProductionContext output, Report report)
    {
        var converter = new DiagnosticConverter(report.Files.PositionsOf);
        foreach (var finding in report.Findings.Findings)
        {
            output.ReportDiagnostic(converter.Convert(finding));
        }
    }

    private static void Add(SourceProductionContext output, string hint, string? code)
    {
        if (code is not null)
        {
            output.AddSource(hint, SourceText.From(code, Encoding.UTF8));
        }
    }
}

/// <summary>All that is wrong, and the positions of the tokens that it concerns.</summary>
internal sealed record Report(FindingList Findings, ReadFiles Files)
{
    public static Report Of(FindingList findings, ReadFiles files) => new(findings, files);
}
