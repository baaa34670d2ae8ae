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
using TypedSeeds.Generator.Values;

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
        // changed. So what is little work is done for all files at once, and a step of its own is for what is much. What goes
        // from step to step is a class, or a pair of two: see Held.
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
        var all = meanings.All();

        // The order of files is one, whatever order a host hands them over in. Each step keeps the order of the one before
        // it, so that it is found once for all of them, and again only where a file comes or goes.
        var paths = all.Select(static (files, _) => files.Value.Select(static file => file.Path).ToEquatableArray().Hold());
        var order = paths.Select(static (files, _) => FileOrder.Of(files.Value));

        // Schema: the built-in kinds, and those that the corpus declares.
        var declarations = all
            .Select(static (files, _) => KindSection.In(files.Value).Hold())
            .WithTrackingName(StepNames.Declarations);
        var kinds = declarations.Select(static (files, cancellation) => KindBinder.Bind(files.Value, cancellation)).WithTrackingName(StepNames.Kinds);
        var schema = kinds.Select(static (result, _) => result.Schema).WithTrackingName(StepNames.Schema);

        // Binding: meaning and the ids of all files to checked entries. Of all ids, a file is handed those that it names.
        var outlined = meanings
            .Combine(schema)
            .Select(static (pair, _) => new OutlinedFile(pair.Left, pair.Right))
            .WithTrackingName(StepNames.References);
        var ids = outlined
            .All()
            .And(order)
            .Select(static (input, _) => new IdTable(input.Right.Apply(input.Left.Value, static file => file.Ids)))
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
            .All()
            .Select(static (files, _) => new DocumentTable(files.Value.ToEquatableArray()));
        var anchored = bound
            .Combine(documents)
            .Select(static (pair, _) => (File: pair.Left, Document: pair.Right.Find(pair.Left)))
            .Select(static (pair, cancellation) => SurveyedFile.Of(Anchorer.Anchor(pair.File, pair.Document, cancellation), cancellation))
            .WithTrackingName(StepNames.Anchor);
        var surveyed = anchored.All();

        // What no file can check alone, and what falls with what.
        var survey = surveyed
            .And(order)
            .Select(static (input, _) => input.Right.Apply(input.Left.Value, static file => file.Overview).Hold())
            .WithTrackingName(StepNames.Overview)
            .And(schema)
            .Select(static (input, cancellation) => Survey.Run(input.Left.Value, input.Right, cancellation))
            .WithTrackingName(StepNames.Survey);
        var leftOut = survey.Select(static (result, _) => result.LeftOut.Hold());

        // Comparing: entries to the baseline, if there is one; else nothing of this runs.
        var waivers = all
            .Select(static (files, _) => files.Value.Where(static file => file.HasWaivers).Select(WaiverReader.Read).InOrder(static file => file.Path).Hold())
            .WithTrackingName(StepNames.Waivers);
        var baseline = files
            .Where(static file => file.Role == InputRole.Baseline)
            .Select(static (file, cancellation) => file.ReadBaseline(cancellation))
            .WithTrackingName(StepNames.Baseline)
            .All();
        var fingerprints = surveyed
            .And(order)
            .And(baseline)
            .SelectMany(static (input, _) => input.Right.Value.Length > 0 ? input.Left.Right.Apply(input.Left.Left.Value, static file => file.File) : EquatableArray<AnchoredFile>.Empty)
            .Select(static (file, _) => FileFingerprints.Of(file))
            .WithTrackingName(StepNames.Fingerprint);
        var compared = baseline
            .SelectMany(static (all, _) => all.Value.Length > 0 ? new[] { all.Value.InOrder(static file => file.FilePath).Hold() } : [])
            .Combine(fingerprints.All().And(leftOut).And(waivers.And(schema)))
            .Select(static (input, cancellation) => Compare(input.Left.Value, input.Right.Left.Left.Value, input.Right.Left.Right.Value, input.Right.Right.Left.Value, input.Right.Right.Right, cancellation))
            .WithTrackingName(StepNames.Compare);

        var project = surveyed
            .Select(static (files, _) => files.Value.Select(static file => file.Use).ToEquatableArray().Hold())
            .And(documents)
            .And(options.Select(static (project, _) => (project.Emit?.Storage ?? DocumentStorage.Literal).Hold()))
            .Select(static (input, _) => ProjectChecks.Run(input.Left.Left.Value, input.Left.Right, input.Right.Value))
            .WithTrackingName(StepNames.Project);
        var emit = options
            .And(project.Select(static (result, _) => (result.CanEmit, result.SharesFiles).Hold()))
            .And(schema)
            .Select(static (input, _) => input.Left.Right.Value.CanEmit && input.Left.Left.Emit is { } chosen
                ? new EmitContext(chosen, input.Right) { SharesFiles = input.Left.Right.Value.SharesFiles }
                : null);

        // Emitting: entries that passed every check to C#.
        var names = paths
            .And(options.Select(static (project, _) => project.Directory))
            .Select(static (input, _) => UnitTable.Of(input.Left.Value, input.Right));
        var sources = anchored
            .Combine(leftOut.And(names).And(emit))
            .Select(static (input, _) => new UnitToEmit(Unit(input.Left, input.Right.Left.Left.Value, input.Right.Left.Right), input.Right.Right))
            .WithTrackingName(StepNames.Unit)
            .Select(static (unit, cancellation) => GeneratedSource.Of(unit, cancellation))
            .WithTrackingName(StepNames.Emit)
            .All();
        var generated = sources
            .SelectMany(static (all, _) => GeneratedFile.Group(all.Value))
            .WithTrackingName(StepNames.Group);
        var corpus = sources
            .Select(static (all, _) => all.Value.Select(static source => source?.Outline).ToEquatableArray().Hold())
            .WithTrackingName(StepNames.Outline)
            .And(emit)
            .Select(static (pair, _) => pair.Right is null ? null : CodeNames.Header + CorpusEmitter.Emit(Index(pair.Left.Value), pair.Right))
            .WithTrackingName(StepNames.EmitCorpus);
        var records = emit
            .Select(static (context, _) => context is not null && KindEmitter.Emit(context) is { } code ? CodeNames.Header + code : null)
            .WithTrackingName(StepNames.EmitKinds);
        context.RegisterSourceOutput(generated, AddFile);
        context.RegisterSourceOutput(records, static (output, code) => Add(output, KindEmitter.Hint, code));
        context.RegisterSourceOutput(corpus, static (output, code) => Add(output, CorpusEmitter.Hint, code));

        // Diagnostics: findings of all stages get their positions here, so that a moved line emits nothing again.
        var findings = surveyed
            .Select(static (files, _) => files.Value.SelectMany(static file => file.File.Findings).ToEquatableArray().Hold())
            .And(compared.All().And(waivers))
            .And(survey.And(project))
            .And(options.And(kinds))
            .And(read.All().And(order))
            .WithTrackingName(StepNames.Diagnose);
        context.RegisterSourceOutput(findings, static (output, input) =>
        {
            var (((anchoring, (comparing, waiving)), (surveying, checking)), (options, kinds)) = input.Left;
            Report(output, input.Right.Left.Value, input.Right.Right, [
                .. anchoring.Value,
                .. comparing.Value.SelectMany(static result => result.Findings),
                .. waiving.Value.SelectMany(static file => file.Findings),
                .. surveying.Findings,
                .. checking.Findings,
                .. options.Findings,
                .. kinds.Findings,
            ]);
        });
    }

    private static UnitModel Unit(SurveyedFile file, EquatableArray<EntryKey> leftOut, UnitTable names) =>
        UnitBuilder.Build(file, leftOut, names.NameOf(file.File));

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
        var language = context.ParseOptionsProvider.Select(static (options, _) => ((CSharpParseOptions)options).LanguageVersion.Hold());
        var assembly = context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName);
        return context.AnalyzerConfigOptionsProvider
            .And(language.And(assembly))
            .Select(static (input, _) => ProjectOptions.Read(input.Left.GlobalOptions, input.Right.Left.Value, input.Right.Right))
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
