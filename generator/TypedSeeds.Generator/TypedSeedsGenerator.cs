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
            .SelectMany(static (file, cancellation) => file.Role == InputRole.Annotation ? [file.Read(cancellation)] : Array.Empty<ReadFile>())
            .WithTrackingName(StepNames.Read);
        var meanings = read.Select(static (file, _) => file.Meaning).WithTrackingName(StepNames.Meaning);
        var all = meanings.Collect();

        // The order of files is one, whatever order a host hands them over in. Each step keeps the order of the one before
        // it, so that it is found once for all of them, and again only where a file comes or goes.
        var paths = all.Select(static (files, _) => files.Select(static file => file.Path).ToEquatableArray());
        var order = paths.Select(static (files, _) => FileOrder.Of(files));

        // Schema: the built-in kinds, and those that the corpus declares.
        var declarations = all
            .Select(static (files, _) => KindSection.In(files))
            .WithTrackingName(StepNames.Declarations);
        var kinds = declarations.Select(static (files, cancellation) => KindBinder.Bind(files, cancellation)).WithTrackingName(StepNames.Kinds);
        var schema = kinds.Select(static (result, _) => result.Schema).WithTrackingName(StepNames.Schema);

        // Binding: meaning and the ids of all files to checked entries. Of all ids, a file is handed those that it names.
        var outlined = meanings
            .Combine(schema)
            .Select(static (pair, _) => new OutlinedFile(pair.Left, pair.Right))
            .WithTrackingName(StepNames.References);
        var ids = outlined
            .Collect()
            .Combine(order)
            .Select(static (input, _) => new IdTable(input.Right.Apply(input.Left, static file => file.Ids)))
            .WithTrackingName(StepNames.Ids);
        var bound = outlined
            .Combine(ids)
            .Select(static (pair, _) => ResolvedFile.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Resolve)
            .Select(static (file, cancellation) => Binder.Bind(file, cancellation))
            .WithTrackingName(StepNames.Bind);

        // Anchoring: quotes to ranges of the document.
        var documents = files
            .SelectMany(static (file, cancellation) => file.Role == InputRole.Document && file.ReadDocument(cancellation) is { } read ? [read] : Array.Empty<DocumentText>())
            .WithTrackingName(StepNames.Documents)
            .Collect()
            .Select(static (files, _) => new DocumentTable(files.ToEquatableArray()));
        var anchored = bound
            .Combine(documents)
            .Select(static (pair, _) => (File: pair.Left, Document: pair.Right.Find(pair.Left)))
            .Select(static (pair, cancellation) => new SurveyedFile(Anchorer.Anchor(pair.File, pair.Document, cancellation)))
            .WithTrackingName(StepNames.Anchor);
        var surveyed = anchored.Collect();

        // What no file can check alone, and what falls with what.
        var survey = surveyed
            .Combine(order)
            .Select(static (input, _) => input.Right.Apply(input.Left, static file => file.Overview))
            .WithTrackingName(StepNames.Overview)
            .Combine(schema)
            .Select(static (input, cancellation) => Survey.Run(input.Left, input.Right, cancellation))
            .WithTrackingName(StepNames.Survey);
        var leftOut = survey.Select(static (result, _) => result.LeftOut);

        // Comparing: entries to the baseline, if there is one; else nothing of this runs.
        var waivers = all
            .Select(static (files, _) => files.Where(static file => file.HasWaivers).Select(WaiverReader.Read).InOrder(static file => file.Path))
            .WithTrackingName(StepNames.Waivers);
        var baseline = files
            .Where(static file => file.Role == InputRole.Baseline)
            .Select(static (file, cancellation) => file.ReadBaseline(cancellation))
            .WithTrackingName(StepNames.Baseline)
            .Collect();
        var fingerprints = surveyed
            .Combine(order)
            .Combine(baseline.Select(static (all, _) => all.Length > 0))
            .SelectMany(static (input, _) => input.Right ? input.Left.Right.Apply(input.Left.Left, static file => file.File) : EquatableArray<AnchoredFile>.Empty)
            .Select(static (file, _) => FileFingerprints.Of(file))
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
        var names = paths
            .Combine(options.Select(static (project, _) => project.Directory))
            .Select(static (input, _) => UnitTable.Of(input.Left, input.Right));
        var sources = anchored
            .Combine(leftOut.Combine(names).Combine(emit))
            .Select(static (input, _) => new UnitToEmit(Unit(input.Left.File, input.Right.Left.Left, input.Right.Left.Right), input.Right.Right))
            .WithTrackingName(StepNames.Unit)
            .Select(static (unit, cancellation) => GeneratedSource.Of(unit, cancellation))
            .WithTrackingName(StepNames.Emit)
            .Collect();
        var generated = sources
            .SelectMany(static (all, _) => GeneratedFile.Group(all))
            .WithTrackingName(StepNames.Group);
        var corpus = sources
            .Select(static (all, _) => all.Select(static source => source?.Outline).ToEquatableArray())
            .WithTrackingName(StepNames.Outline)
            .Combine(emit)
            .Select(static (pair, _) => pair.Right is null ? null : CodeNames.Header + CorpusEmitter.Emit(Index(pair.Left), pair.Right))
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
            .Combine(read.Collect().Combine(order))
            .WithTrackingName(StepNames.Diagnose);
        context.RegisterSourceOutput(findings, static (output, input) =>
        {
            var (((anchoring, (surveying, checking)), (options, kinds)), (comparing, waiving)) = input.Left;
            Report(output, input.Right.Left, input.Right.Right, [.. anchoring, .. comparing.SelectMany(static file => file), .. waiving, .. surveying, .. checking, .. options, .. kinds]);
        });
    }

    private static UnitModel Unit(AnchoredFile file, EquatableArray<EntryKey> leftOut, UnitTable names) =>
        UnitBuilder.Build(file, leftOut, names.NameOf(file));

    private static EquatableArray<UnitOutline> Index(EquatableArray<UnitOutline?> units) =>
        units.OfType<UnitOutline>().Where(static unit => unit.Keys.Count > 0).InOrder(static unit => unit.Name);

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
        output.AddSource(file.Hint, file.Text);

    private static void Add(SourceProductionContext output, string hint, string? code)
    {
        if (code is not null)
        {
            output.AddSource(hint, SourceText.From(code, Encoding.UTF8));
        }
    }

    private static void Report(SourceProductionContext output, ImmutableArray<ReadFile> files, FileOrder order, List<Finding> findings)
    {
        var converter = new DiagnosticConverter(path => order.Find(files, path)?.Positions);
        foreach (var finding in findings)
        {
            output.ReportDiagnostic(converter.Convert(finding));
        }
    }
}
