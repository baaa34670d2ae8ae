using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Binding.Kinds;
using TypedSeeds.Generator.Comparing;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
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

        // Schema: the built-in kinds, and those that the corpus declares.
        var declarations = meanings
            .Select(static (file, _) => KindSection.Of(file))
            .Collect()
            .Select(static (all, _) => all.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(StepNames.Declarations);
        var kinds = declarations.Select(static (files, cancellation) => KindBinder.Bind(files, cancellation)).WithTrackingName(StepNames.Kinds);
        var schema = kinds.Select(static (result, _) => result.Schema).WithTrackingName(StepNames.Schema);

        // Binding: meaning and the ids of all files to checked entries.
        var ids = meanings
            .Combine(schema)
            .Select(static (pair, _) => FileIds.Of(pair.Left, pair.Right))
            .Collect()
            .Select(static (all, _) => new IdTable(all.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray()))
            .WithTrackingName(StepNames.Ids);
        var bound = meanings
            .Combine(ids.Combine(schema))
            .Select(static (pair, cancellation) => Binder.Bind(pair.Left, pair.Right.Left, pair.Right.Right, cancellation))
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
            .Combine(schema)
            .Select(static (input, cancellation) => Survey.Run(input.Left.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray(), input.Right, cancellation))
            .WithTrackingName(StepNames.Survey);

        // Comparing: entries to the baseline, if there is one; else nothing of this runs.
        var waivers = meanings.Select(static (file, _) => WaiverReader.Read(file)).WithTrackingName(StepNames.Waivers);
        var baseline = files
            .Where(static file => file.Role == InputRole.Baseline)
            .Select(static (file, cancellation) => file.ReadBaseline(cancellation))
            .WithTrackingName(StepNames.Baseline)
            .Collect();
        var fingerprints = anchored
            .Combine(baseline.Select(static (all, _) => all.Length > 0))
            .Where(static pair => pair.Right)
            .Select(static (pair, _) => FileFingerprints.Of(pair.Left))
            .WithTrackingName(StepNames.Fingerprint);
        var compared = baseline
            .SelectMany(static (all, _) => all.Length > 0 ? new[] { all.OrderBy(file => file.FilePath, StringComparer.Ordinal).ToEquatableArray() } : [])
            .Combine(fingerprints.Collect())
            .Combine(survey.Select(static (result, _) => result.LeftOut))
            .Combine(waivers.Collect())
            .Combine(schema)
            .Select(static (input, cancellation) => Compare(input.Left.Left.Left.Left, input.Left.Left.Left.Right, input.Left.Left.Right, input.Left.Right, input.Right, cancellation))
            .WithTrackingName(StepNames.Compare);

        var uses = anchored.Select(static (file, _) => DocumentUse.Of(file)).Collect().Select(static (all, _) => all.ToEquatableArray());
        var project = uses
            .Combine(documents)
            .Combine(options.Select(static (project, _) => project.Emit?.Storage ?? DocumentStorage.Literal))
            .Select(static (input, _) => ProjectChecks.Run(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(StepNames.Project);
        var emit = options
            .Combine(project.Select(static (result, _) => result.CanEmit))
            .Combine(schema)
            .Select(static (input, _) => input.Left.Right && input.Left.Left.Emit is { } chosen ? new EmitContext(chosen, input.Right) : null);

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
        var records = emit
            .Select(static (context, _) => context is not null && KindEmitter.Emit(context) is { } code ? CodeNames.Header + code : null)
            .WithTrackingName(StepNames.EmitKinds);
        context.RegisterSourceOutput(generated, AddFile);
        context.RegisterSourceOutput(records, static (output, code) => Add(output, KindEmitter.Hint, code));
        context.RegisterSourceOutput(corpus, static (output, code) => Add(output, CorpusEmitter.Hint, code));

        // Diagnostics: findings of all stages get their positions here, so that a moved line emits nothing again.
        var findings = anchored.Select(static (file, _) => file.Findings).Collect()
            .Combine(survey.Select(static (result, _) => result.Findings).Combine(project.Select(static (result, _) => result.Findings)))
            .Combine(options.Select(static (project, _) => project.Findings).Combine(kinds.Select(static (result, _) => result.Findings)))
            .Combine(compared.Select(static (result, _) => result.Findings).Collect().Combine(waivers.Select(static (file, _) => file.Findings).Collect()))
            .Combine(read.Select(static (file, _) => file.Positions).Collect())
            .WithTrackingName(StepNames.Diagnose);
        context.RegisterSourceOutput(findings, static (output, input) =>
        {
            var (((anchoring, (surveying, checking)), (options, kinds)), (comparing, waiving)) = input.Left;
            Report(output, input.Right, [.. anchoring.Concat(comparing).Concat(waiving).SelectMany(file => file), .. surveying, .. checking, .. options, .. kinds]);
        });
    }

    private static Comparison Compare(
        EquatableArray<ReadBaseline> baselines,
        ImmutableArray<FileFingerprints> files,
        EquatableArray<EntryKey> leftOut,
        ImmutableArray<FileWaivers> waivers,
        KindSchema schema,
        CancellationToken cancellation) => Comparer.Compare(
        new ComparisonInput(
            baselines,
            files.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray(),
            leftOut,
            waivers.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray(),
            schema),
        cancellation);

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

    private static void Add(SourceProductionContext output, string hint, string? code)
    {
        if (code is not null)
        {
            output.AddSource(hint, SourceText.From(code, Encoding.UTF8));
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
