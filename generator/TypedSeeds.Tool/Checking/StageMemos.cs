using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Packages;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Comparing;
using TypedSeeds.Generator.HouseRules;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Surveying;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Checking;

/// <summary>What a corpus check keeps from one run to the next.</summary>
internal sealed class StageMemos
{
    public StageMemo<CorpusFile, ReadFile> Read { get; private init; } = new();

    public StageMemo<CorpusFile, DocumentText> Documents { get; private init; } = new();

    public StageMemo<CorpusFile, PackageIndex> Indexes { get; private init; } = new();

    public StageMemo<CorpusFile, PackageTexts> Texts { get; private init; } = new();

    public StageMemo<(AnnotationFile File, KindSchema Schema), AnnotationIds> Listed { get; private init; } = new();

    /// <summary>The ids that each file names: looked up again only where the file or any id is another.</summary>
    public StageMemo<(AnnotationIds File, IdIndex Ids), BindInput> Known { get; private init; } = new();

    public StageMemo<BindInput, BoundFile> Bound { get; private init; } = new();

    public StageMemo<AnchorInput, SummarizedFile> Anchored { get; private init; } = new();

    /// <summary>The longer part of the survey: the same while a quote is typed.</summary>
    public StageMemo<ClashInput, Clashes> Clashes { get; private init; } = new();

    /// <summary>The survey of all files, of which there is one: the same while a quote that is wrong anyway is typed.</summary>
    public StageMemo<SurveyInput, SurveyResult> Surveyed { get; private init; } = new();

    public StageMemo<RuleInput, FileBreaches> Ruled { get; private init; } = new();

    public StageMemo<CorpusFile, ReadBaseline> Baselines { get; private init; } = new();

    public StageMemo<AnchoredFile, FileFingerprints> Fingerprints { get; private init; } = new();

    /// <summary>The kinds of the last run.</summary>
    public KindSchema Schema { get; set; } = KindSchema.BuiltIn;

    /// <summary>How the ids of the last run differ from those before.</summary>
    public IdChange IdChange { get; set; } = IdChange.None;

    /// <summary>The ids of the last run.</summary>
    public IdIndex Ids { get; set; } = IdIndex.Empty;

    /// <summary>Memos that know the same, and learn for themselves. They may be made while these are in use.</summary>
    public StageMemos Fork() => new()
    {
        Read = Read.Fork(),
        Documents = Documents.Fork(),
        Indexes = Indexes.Fork(),
        Texts = Texts.Fork(),
        Listed = Listed.Fork(),
        Known = Known.Fork(),
        Bound = Bound.Fork(),
        Anchored = Anchored.Fork(),
        Clashes = Clashes.Fork(),
        Surveyed = Surveyed.Fork(),
        Ruled = Ruled.Fork(),
        Baselines = Baselines.Fork(),
        Fingerprints = Fingerprints.Fork(),
        Schema = Schema,
        IdChange = IdChange,
        Ids = Ids,
    };
}
