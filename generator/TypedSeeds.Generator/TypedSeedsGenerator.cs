using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Surveying;

namespace TypedSeeds.Generator;

/// <summary>
/// The pipeline: annotations and documents in, C# and diagnostics out. It reads as the list of its steps; each step is a
/// plain function of another folder, and this is the one file that knows how the compiler runs them.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TypedSeedsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = Options(context);
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => InputFile.Of(pair.Left, pair.Right, cancellation))
            .Where(static file => file.Role != InputRole.None)
            .WithTrackingName(StepNames.Files);

        // Reading: text to meaning and, apart from it, positions.
        var read = files
            .Where(static file => file.Role == InputRole.Annotation)
            .Select(static (file, cancellation) => file.Read(cancellation))
            .WithTrackingName(StepNames.Read);
        var meanings = read.Select(static (file, _) => file.Meaning).WithTrackingName(StepNames.Meaning);

        // Binding: meaning and the ids of all files to checked entries.
        var ids = meanings
            .Select(static (file, _) => FileIds.Of(file))
            .Collect()
            .Select(static (all, _) => new IdTable(all.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray()))
            .WithTrackingName(StepNames.Ids);
        var bound = meanings
            .Combine(ids)
            .Select(static (pair, cancellation) => Binder.Bind(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.Bind);

        // Anchoring: quotes to ranges of the document.
        var documents = files
            .Where(static file => file.Role == InputRole.Document)
            .Select(static (file, cancellation) => file.ReadDocument(cancellation))
            .WithTrackingName(StepNames.Documents)
            .Collect()
            .Select(static (all, _) => new DocumentTable(all.OfType<DocumentText>().ToEquatableArray()));
        var anchored = bound
            .Combine(documents)
            .Select(static (pair, _) => (File: pair.Left, Document: pair.Right.Find(pair.Left)))
            .Select(static (pair, cancellation) => Anchorer.Anchor(pair.File, pair.Document, cancellation))
            .WithTrackingName(StepNames.Anchor);

        // What no file can check alone, and what falls with what.
        var survey = anchored
            .Select(static (file, _) => FileOverview.Of(file))
            .WithTrackingName(StepNames.Overview)
            .Collect()
            .Select(static (all, cancellation) => Survey.Run(all.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray(), cancellation))
            .WithTrackingName(StepNames.Survey);

        var uses = anchored.Select(static (file, _) => DocumentUse.Of(file)).Collect().Select(static (all, _) => all.ToEquatableArray());
        var project = uses
            .Combine(documents)
            .Combine(options.Select(static (project, _) => project.Emit?.Storage ?? DocumentStorage.Literal))
            .Select(static (input, _) => ProjectChecks.Run(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(StepNames.Project);
        var emit = options
            .Combine(project.Select(static (result, _) => result.CanEmit))
            .Select(static (pair, _) => pair.Right ? pair.Left.Emit : null);

        // Emitting: entries that passed every check to C#.
        var names = ids
            .Combine(options.Select(static (project, _) => project.Directory))
            .Select(static (input, _) => UnitTable.Of(input.Left.Files.Select(file => file.Path), input.Right));
        var units = anchored
            .Combine(survey.Select(static (result, _) => result.LeftOut))
            .Combine(names)
            .Select(static (input, _) => UnitBuilder.Build(input.Left.Left, input.Left.Right, input.Right.NameOf(input.Left.Left)))
            .WithTrackingName(StepNames.Unit);
        var sources = units
            .Combine(emit)
            .Where(static pair => pair.Right is not null && pair.Left.Entries.Count > 0)
            .Select(static (pair, cancellation) => new GeneratedSource(UnitNames.HintOf(pair.Left.Name), UnitEmitter.Emit(pair.Left, pair.Right!, cancellation)))
            .WithTrackingName(StepNames.Emit);
        var generated = sources
            .Collect()
            .SelectMany(static (all, _) => GeneratedFile.Group(all))
            .WithTrackingName(StepNames.Group);
        var corpus = units
            .Select(static (unit, _) => UnitOutline.Of(unit))
            .Collect()
            .Select(static (all, _) => all.Where(unit => unit.Keys.Count > 0).OrderBy(unit => unit.Name, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(StepNames.Outline)
            .Combine(emit)
            .Select(static (pair, _) => pair.Right is null ? null : CodeNames.Header + CorpusEmitter.Emit(pair.Left, pair.Right))
            .WithTrackingName(StepNames.EmitCorpus);
        context.RegisterSourceOutput(generated, AddFile);
        context.RegisterSourceOutput(corpus, AddCorpus);

        // Diagnostics: findings of all stages get their positions here, so that a moved line emits nothing again.
        var findings = anchored.Select(static (file, _) => file.Findings).Collect()
            .Combine(survey.Select(static (result, _) => result.Findings).Combine(project.Select(static (result, _) => result.Findings)))
            .Combine(options.Select(static (project, _) => project.Findings))
            .Combine(read.Select(static (file, _) => file.Positions).Collect())
            .WithTrackingName(StepNames.Diagnose);
        context.RegisterSourceOutput(findings, static (output, input) =>
            Report(output, input.Right, [.. input.Left.Left.Left.SelectMany(file => file), .. input.Left.Left.Right.Left, .. input.Left.Left.Right.Right, .. input.Left.Right]));
    }

    private static IncrementalValueProvider<ProjectOptions> Options(IncrementalGeneratorInitializationContext context)
    {
        var language = context.ParseOptionsProvider.Select(static (options, _) => ((CSharpParseOptions)options).LanguageVersion);
        var assembly = context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName);
        return context.AnalyzerConfigOptionsProvider
            .Combine(language)
            .Combine(assembly)
            .Select(static (input, _) => ProjectOptions.Read(input.Left.Left.GlobalOptions, input.Left.Right, input.Right))
            .WithTrackingName(StepNames.Options);
    }

    private static void AddFile(SourceProductionContext output, GeneratedFile file) =>
        output.AddSource(file.Hint, SourceText.From(file.Code, Encoding.UTF8));

    private static void AddCorpus(SourceProductionContext output, string? code)
    {
        if (code is not null)
        {
            output.AddSource(CorpusEmitter.Hint, SourceText.From(code, Encoding.UTF8));
        }
    }

    private static void Report(SourceProductionContext output, ImmutableArray<TokenPositions> positions, List<Finding> findings)
    {
        DiagnosticConverter? converter = null;
        foreach (var finding in findings)
        {
            converter ??= new DiagnosticConverter(positions);
            output.ReportDiagnostic(converter.Convert(finding));
        }
    }
}
