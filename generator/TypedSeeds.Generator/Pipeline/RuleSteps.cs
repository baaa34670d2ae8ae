using TypedSeeds.Generator.Binding.HouseRules;
using TypedSeeds.Generator.Comparing;
using TypedSeeds.Generator.HouseRules;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Surveying;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>The steps of the rules that a corpus sets itself. Where it sets none, no file has a step.</summary>
internal static class RuleSteps
{
    public static CorpusStep<RulesResult> BindRules(this CorpusStep<AnnotationFiles> annotations, CorpusStep<KindSchema> schema) => annotations
        .Select(Stages.FindRules)
        .Join(schema, RulesToBind.Of)
        .Select(static (rules, cancellation) => Stages.BindRules(rules.Sections, rules.Schema, cancellation)).WithTrackingName(StepNames.Rules);

    public static CorpusStep<CorpusBreaches> CheckRules(this CorpusStep<SummarizedFiles> corpus, CorpusStep<RulesResult> rules) => corpus
        .Join(rules, RuledFiles.Of).SelectMany(static (ruled, _) => ruled.Files)
        .Select(Stages.CheckRules).WithTrackingName(StepNames.CheckRules).CollectInto(CorpusBreaches.Of);

    public static CorpusStep<RuleReport> Report(
        this CorpusStep<CorpusBreaches> breaches, CorpusStep<SummarizedFiles> files, CorpusStep<WaiverScope> scope, CorpusStep<WaivedCorpus> corpus) => breaches
        .Join(scope.Join(corpus.Join(files.Join(scope, MissingEntries.Of), WithMissing), ScopedCorpus.Of), ScopedCorpus.InputOf)
        .Select(Stages.ReportRules).WithTrackingName(StepNames.ReportRules);

    public static WaivedCorpus WithBaseline(WaivedCorpus corpus, BaselineFiles baselines) => corpus with { Baseline = baselines.Kinds };

    private static WaivedCorpus WithMissing(WaivedCorpus corpus, MissingEntries missing) => corpus with { Missing = missing };

    /// <summary>What the binding of rules needs.</summary>
    private sealed record RulesToBind(RuleSections Sections, KindSchema Schema)
    {
        public static RulesToBind Of(RuleSections sections, KindSchema schema) => new(sections, schema);
    }

    /// <summary>The waivers, and what decides whether one of them is idle.</summary>
    private sealed record ScopedCorpus(WaiverScope Scope, WaivedCorpus Corpus)
    {
        public static ScopedCorpus Of(WaiverScope scope, WaivedCorpus corpus) => new(scope, corpus);

        public static ReportInput InputOf(CorpusBreaches breaches, ScopedCorpus scoped) => new(breaches, scoped.Scope, scoped.Corpus);
    }
}
