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
        // Each step that has a value for each file costs every run some time for every file of the corpus, even where nothing
        // changed. So what is little work is done for all files at once, and a step of its own is for what is much.
        var options = Options(context);
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => InputFile.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.Files);

        // Reading: text to meaning and, apart from it, positions.
        var read = files
            .Where(static file => file.Role == InputRole.Annotation)
            .Select(static (file, cancellation) => file.Read(cancellation))
            .WithTrackingName(StepNames.Read);
        var meanings = read.Select(static (file, _) => file.Meaning).WithTrackingName(StepNames.Meaning);
        var all = meanings.Collect().Select(static (files, _) => files.InOrder(static file => file.Path));

        // Schema: the built-in kinds, and those that the corpus declares.
        var declarations = all
            .Select(static (files, _) => files.Select(KindSection.Of).ToEquatableArray())
            .WithTrackingName(StepNames.Declarations);
        var kinds = declarations.Select(static (files, cancellation) => KindBinder.Bind(files, cancellation)).WithTrackingName(StepNames.Kinds);
        var schema = kinds.Select(static (result, _) => result.Schema).WithTrackingName(StepNames.Schema);

        // Binding: meaning and the ids of all files to checked entries.
        var ids = meanings
            .Combine(schema)
            .Select(static (pair, _) => FileIds.Of(pair.Left, pair.Right))
            .Collect()
            .Select(static (files, _) => new IdTable(files.InOrder(static file => file.Path)))
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
            .Select(static (files, _) => new DocumentTable(files.OfType<DocumentText>().ToEquatableArray()));
        var anchored = bound
            .Combine(documents)
            .Select(static (pair, _) => (File: pair.Left, Document: pair.Right.Find(pair.Left)))
            .Select(static (pair, cancellation) => new SurveyedFile(Anchorer.Anchor(pair.File, pair.Document, cancellation)))
            .WithTrackingName(StepNames.Anchor);
        var surveyed = anchored.Collect();

        // What no file can check alone, and what falls with what.
        var survey = surveyed
            .Select(static (files, _) => files.InOrder(static file => file.File.Path).Select(static file => file.Overview).ToEquatableArray())
            .WithTrackingName(StepNames.Overview)
            .Combine(schema)
            .Select(static (input, cancellation) => Survey.Run(input.Left, input.Right, cancellation))
            .WithTrackingName(StepNames.Survey);
        var leftOut = survey.Select(static (result, _) => result.LeftOut);

        // Comparing: entries to the baseline, if there is one; else nothing of this runs.
        var waivers = all
            .Select(static (files, _) => files.Where(WaiverReader.HasWaivers).Select(WaiverReader.Read).ToEquatableArray())
            .WithTrackingName(StepNames.Waivers);
        var baseline = files
            .Where(static file => file.Role == InputRole.Baseline)
            .Select(static (file, cancellation) => file.ReadBaseline(cancellation))
            .WithTrackingName(StepNames.Baseline)
            .Collect();
        var fingerprints = anchored
            .Combine(baseline.Select(static (all, _) => all.Length > 0))
            .Where(static pair => pair.Right)
            .Select(static (pair, _) => FileFingerprints.Of(pair.Left.File))
            .WithTrackingName(StepNames.Fingerprint);
        var compared = baseline
            .SelectMany(static (all, _) => all.Length > 0 ? new[] { all.InOrder(static file => file.FilePath) } : [])
            .Combine(fingerprints.Collect())
            .Combine(leftOut)
            .Combine(waivers)
            .Combine(schema)
            .Select(static (input, cancellation) => Compare(input.Left.Left.Left.Left, input.Left.Left.Left.Right, input.Left.Left.Right, input.Left.Right, input.Right, cancellation))
            .WithTrackingName(StepNames.Compare);

        var project = surveyed
            .Select(static (files, _) => files.Select(static file => file.Use).ToEquatableArray())
            .Combine(documents)
            .Combine(options.Select(static (project, _) => project.Emit?.Storage ?? DocumentStorage.Literal))
            .Select(static (input, _) => ProjectChecks.Run(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(StepNames.Project);
        var emit = options
            .Combine(project.Select(static (result, _) => (result.CanEmit, result.SharesFiles)))
            .Combine(schema)
            .Select(static (input, _) => input.Left.Right.CanEmit && input.Left.Left.Emit is { } chosen
                ? new EmitContext(chosen, input.Right) { SharesFiles = input.Left.Right.SharesFiles }
                : null);

        // Emitting: entries that passed every check to C#.
        var names = ids
            .Combine(options.Select(static (project, _) => project.Directory))
            .Select(static (input, _) => UnitTable.Of(input.Left.Files.Select(file => file.Path), input.Right));
        var units = anchored
            .Combine(leftOut.Combine(names))
            .Select(static (input, _) => UnitBuilder.Build(input.Left.File, input.Right.Left, input.Right.Right.NameOf(input.Left.File)))
            .WithTrackingName(StepNames.Unit);
        var sources = units
            .Combine(emit)
            .Select(static (pair, cancellation) => pair.Right is { } context ? GeneratedSource.Of(pair.Left, context, cancellation) : null)
            .WithTrackingName(StepNames.Emit);
        var generated = sources
            .Collect()
            .SelectMany(static (all, _) => GeneratedFile.Group(all))
            .WithTrackingName(StepNames.Group);
        var corpus = units
            .Collect()
            .Select(static (all, _) => all.Select(static unit => unit.Outline).Where(static unit => unit.Keys.Count > 0).InOrder(static unit => unit.Name))
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
        var findings = surveyed.Select(static (files, _) => files.SelectMany(static file => file.File.Findings).ToEquatableArray())
            .Combine(survey.Select(static (result, _) => result.Findings).Combine(project.Select(static (result, _) => result.Findings)))
            .Combine(options.Select(static (project, _) => project.Findings).Combine(kinds.Select(static (result, _) => result.Findings)))
            .Combine(compared.Select(static (result, _) => result.Findings).Collect().Combine(waivers.Select(static (files, _) => files.SelectMany(static file => file.Findings).ToEquatableArray())))
            .Combine(read.Collect())
            .WithTrackingName(StepNames.Diagnose);
        context.RegisterSourceOutput(findings, static (output, input) =>
        {
            var (((anchoring, (surveying, checking)), (options, kinds)), (comparing, waiving)) = input.Left;
            Report(output, input.Right, [.. anchoring, .. comparing.SelectMany(static file => file), .. waiving, .. surveying, .. checking, .. options, .. kinds]);
        });
    }

    private static Comparison Compare(
        EquatableArray<ReadBaseline> baselines,
        ImmutableArray<FileFingerprints> files,
        EquatableArray<EntryKey> leftOut,
        EquatableArray<FileWaivers> waivers,
        KindSchema schema,
        CancellationToken cancellation) => Comparer.Compare(
        new ComparisonInput(baselines, files.InOrder(static file => file.Path), leftOut, waivers, schema),
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

    private static void Report(SourceProductionContext output, ImmutableArray<ReadFile> files, List<Finding> findings)
    {
        DiagnosticConverter? converter = null;
        foreach (var finding in findings)
        {
            converter ??= new DiagnosticConverter(files.Select(static file => file.Positions));
            output.ReportDiagnostic(converter.Convert(finding));
        }
    }
}
