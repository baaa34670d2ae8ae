using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Binding.HouseRules;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Surveying;

namespace TypedSeeds.Generator.HouseRules;

/// <summary>The waivers of a corpus, and what they can be for.</summary>
/// <param name="Waivers">The waivers.</param>
/// <param name="Schema">The kinds of the corpus.</param>
/// <param name="Rules">The rules that it sets.</param>
internal sealed record WaiverScope(CorpusWaivers Waivers, KindSchema Schema, CorpusRules Rules)
{
    /// <summary>Whether every rule was read; if not, a waiver that no rule needs may be for one that was not.</summary>
    public bool AreRulesComplete { get; init; } = true;

    public static WaiverScope Of(CorpusWaivers waivers, SchemaRules rules) => new(waivers, rules.Schema, rules.Rules.Rules) { AreRulesComplete = rules.Rules.IsComplete };
}

/// <summary>The kinds and the rules of a corpus.</summary>
internal sealed record SchemaRules(KindSchema Schema, RulesResult Rules)
{
    public static SchemaRules Of(KindSchema schema, RulesResult rules) => new(schema, rules);
}

/// <summary>What decides whether a waiver that no rule used is idle.</summary>
/// <param name="LeftOut">The entries that failed a check or depend on one that did.</param>
/// <param name="HidesIds">Whether an entry may be in a part of a file that could not be read.</param>
internal sealed record WaivedCorpus(LeftOutEntries LeftOut, bool HidesIds)
{
    /// <summary>The kinds of the baseline; null where there is none. Its comparison reports the waivers that name no rule.</summary>
    public BaselineKinds? Baseline { get; init; }

    /// <summary>The entries that waivers name and no file has.</summary>
    public MissingEntries Missing { get; init; } = MissingEntries.None;

    public static WaivedCorpus Of(SummarizedFiles files, SurveyResult survey) => new(survey.LeftOut, files.Files.Any(static file => file.HidesIds));
}

/// <summary>All that the report of broken rules needs.</summary>
/// <param name="Breaches">Where files break rules.</param>
/// <param name="Scope">The waivers.</param>
/// <param name="Corpus">What decides whether one of them is idle.</param>
internal sealed record ReportInput(CorpusBreaches Breaches, WaiverScope Scope, WaivedCorpus Corpus);
