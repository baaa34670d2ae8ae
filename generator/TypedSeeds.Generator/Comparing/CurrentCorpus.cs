using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.HouseRules;
using TypedSeeds.Generator.Surveying;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Comparing;

/// <summary>The files that are compared with a baseline: all where there is one, else none.</summary>
internal sealed record ComparedFiles(EquatableArray<AnchoredFile> Files)
{
    public static ComparedFiles Of(SummarizedFiles files, BaselineFiles baselines) =>
        new(baselines.Files.Count > 0 ? files.Files.Select(static file => file.File).ToEquatableArray() : default);
}

/// <summary>The corpus as it is now.</summary>
/// <param name="Files">What its files say, in the order of their paths.</param>
/// <param name="LeftOut">The entries that failed a check or depend on one that did.</param>
internal sealed record CurrentCorpus(EquatableArray<FileFingerprints> Files, LeftOutEntries LeftOut)
{
    public static CurrentCorpus Of(FingerprintList fingerprints, SurveyResult survey) => new(fingerprints.Files, survey.LeftOut);
}

/// <summary>The fingerprints of all files, in the order of their paths.</summary>
internal sealed record FingerprintList(EquatableArray<FileFingerprints> Files)
{
    public static FingerprintList Of(IEnumerable<FileFingerprints> files) => new(files.InOrder(static file => file.Path));
}

/// <summary>What decides which changes are meant.</summary>
/// <param name="Scope">The changes that are meant, and what else their waivers can be for.</param>
/// <param name="Used">The waivers that a broken rule of the corpus used.</param>
internal sealed record ChangeRules(WaiverScope Scope, EquatableArray<WaiverKey> Used)
{
    public static ChangeRules Of(WaiverScope scope, RuleReport report) => new(scope, report.Used);
}

/// <summary>All that a comparison needs beside the baseline.</summary>
internal sealed record ComparisonTarget(CurrentCorpus Corpus, ChangeRules Rules)
{
    public static ComparisonTarget Of(CurrentCorpus corpus, ChangeRules rules) => new(corpus, rules);
}
