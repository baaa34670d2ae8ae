using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Binding.Kinds;
using TypedSeeds.Generator.Binding.Packages;
using TypedSeeds.Generator.Comparing;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Emitting;
using TypedSeeds.Generator.HouseRules;
using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Surveying;

namespace TypedSeeds.Generator;

/// <summary>The pipeline: annotations and documents in, C# and diagnostics out. Each step runs a pure function of <see cref="Stages"/>.</summary>
/// <remarks>
/// A step that has a value per file costs each run some time for each file, even where nothing changed. So short work is
/// done for all files at once, and only long work has a step of its own.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class TypedSeedsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.ReadOptions();
        var files = context.ReadFiles();
        var read = files.SelectMany(InputFile.ReadAnnotation).WithTrackingName(StepNames.Read);
        var others = files.SelectMany(InputFile.IfOther);
        var documents = files.SelectMany(InputFile.ReadDocument).WithTrackingName(StepNames.Documents).CollectInto(DocumentIndex.Of).Join(others.TakeTexts(), DocumentIndex.With);
        var baselines = others.SelectMany(InputFile.ReadBaseline).WithTrackingName(StepNames.Baseline).CollectInto(BaselineFiles.Of);
        var meanings = read.Select(static (file, _) => file.Meaning).WithTrackingName(StepNames.Meaning);
        var annotations = meanings.CollectInto(AnnotationFiles.Of);
        var uses = annotations.BindUses(others, options);
        var kinds = Declare(annotations, uses);
        var schema = kinds.Select(static (result, _) => result.Schema).WithTrackingName(StepNames.Schema);
        var bound = Bind(meanings, schema);
        var anchored = bound.Join(documents.Join(bound.CollectInto(BoundCorpus.Of), QuotedTexts.Of), AnchorInput.Of).Select(Stages.Anchor).WithTrackingName(StepNames.Anchor);
        var corpus = anchored.CollectInto(SummarizedFiles.Of);
        var survey = Survey(corpus, schema);
        var project = corpus.Join(documents, CorpusFiles.Of).Join(options, Inputs.ProjectInputOf).Select(Stages.CheckProject).WithTrackingName(StepNames.Project);
        var waivers = annotations.Select(Stages.ReadWaivers).WithTrackingName(StepNames.Waivers);
        var rules = annotations.BindRules(schema);
        var scope = waivers.Join(schema.Join(rules, SchemaRules.Of), WaiverScope.Of);
        var ruled = corpus.CheckRules(rules).Report(corpus, scope, corpus.Join(survey, WaivedCorpus.Of).Join(baselines, RuleSteps.WithBaseline));
        var compared = Compare(baselines, Fingerprint(corpus, baselines).Join(survey, CurrentCorpus.Of).Join(scope.Join(ruled, ChangeRules.Of), ComparisonTarget.Of));

        var emit = options.Join(project, Inputs.PermissionOf).Join(schema, EmitPermission.ContextOf);
        var sources = Emit(anchored, survey.Join(annotations.NameFiles(options), EmitChoice.Of).Join(emit, EmitSettings.Of));
        var outlines = sources.Select(static (all, _) => EmittedFileKeys.Of(all)).WithTrackingName(StepNames.Outline);
        context.RegisterSourceOutput(sources.SelectMany(GeneratedFile.Group).WithTrackingName(StepNames.Group), Outputs.AddFile);
        context.RegisterSourceOutput(emit.Select(Stages.EmitKinds).WithTrackingName(StepNames.EmitKinds), Outputs.AddKinds);
        context.RegisterSourceOutput(outlines.Join(emit, Stages.EmitCorpus).WithTrackingName(StepNames.EmitCorpus), Outputs.AddCorpus);

        var findings = corpus.Select(static (files, _) => SummarizedFiles.FindingsOf(files))
            .Join(compared.CollectInto(FindingList.Of), FindingList.Add).Join(waivers, FindingList.Add).Join(rules, FindingList.Add).Join(ruled, FindingList.Add)
            .Join(survey, FindingList.Add).Join(project, FindingList.Add).Join(options, FindingList.Add).Join(kinds, FindingList.Add).Join(uses, FindingList.Add)
            .Join(annotations.Join(schema, NamedCorpus.Of), NamedCorpus.Answer).Join(documents, OtherDocuments.Tell).Select(static (list, _) => FindingList.CausesFirst(list));
        context.RegisterSourceOutput(findings.Join(read.CollectInto(ReadFiles.Of), Report.Of).WithTrackingName(StepNames.Diagnose), Outputs.Report);
    }

    private static CorpusStep<SchemaResult> Declare(CorpusStep<AnnotationFiles> annotations, CorpusStep<UsesResult> uses) => annotations
        .Select(Stages.FindDeclarations).Join(uses, UseSteps.DeclarationsWith).WithTrackingName(StepNames.Declarations)
        .Select(Stages.Declare).WithTrackingName(StepNames.Kinds);

    private static FileStep<BoundFile> Bind(FileStep<AnnotationFile> meanings, CorpusStep<KindSchema> schema)
    {
        var listed = meanings.Join(schema, Stages.ListIds).WithTrackingName(StepNames.ListIds);
        var ids = listed.CollectInto(Stages.IndexIds).WithTrackingName(StepNames.Ids);
        return listed.Join(ids, BindInput.Of).WithTrackingName(StepNames.Resolve).Select(Stages.Bind).WithTrackingName(StepNames.Bind);
    }

    private static CorpusStep<SurveyResult> Survey(CorpusStep<SummarizedFiles> corpus, CorpusStep<KindSchema> schema) => corpus
        .Select(static (files, _) => FileSummaries.Of(files)).WithTrackingName(StepNames.Summaries)
        .Join(schema, SurveyInput.Of).Select(Stages.Survey).WithTrackingName(StepNames.Survey);

    private static CorpusStep<FingerprintList> Fingerprint(CorpusStep<SummarizedFiles> corpus, CorpusStep<BaselineFiles> baselines) => corpus
        .Join(baselines, ComparedFiles.Of).SelectMany(static (compared, _) => compared.Files)
        .Select(Stages.Fingerprint).WithTrackingName(StepNames.Fingerprint).CollectInto(FingerprintList.Of);

    private static FileStep<Comparison> Compare(CorpusStep<BaselineFiles> baselines, CorpusStep<ComparisonTarget> target) => baselines
        .SelectMany(BaselineFiles.IfAny).Join(target, ComparisonInput.Of).Select(Stages.Compare).WithTrackingName(StepNames.Compare);

    private static CorpusStep<GeneratedSources> Emit(FileStep<SummarizedFile> anchored, CorpusStep<EmitSettings> settings) => anchored
        .Join(settings, FileToEmit.Of).WithTrackingName(StepNames.FileModel)
        .Select(Stages.Emit).WithTrackingName(StepNames.Emit).CollectInto(GeneratedSources.Of);
}
