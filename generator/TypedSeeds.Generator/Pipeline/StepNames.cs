namespace TypedSeeds.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, for tests that ask what ran again after an edit.</summary>
internal static class StepNames
{
    public const string Options = nameof(Options);
    public const string Files = nameof(Files);
    public const string Read = nameof(Read);
    public const string Meaning = nameof(Meaning);
    public const string Uses = nameof(Uses);
    public const string Declarations = nameof(Declarations);
    public const string Kinds = nameof(Kinds);
    public const string Schema = nameof(Schema);
    public const string ListIds = nameof(ListIds);
    public const string Ids = nameof(Ids);
    public const string Resolve = nameof(Resolve);
    public const string Bind = nameof(Bind);
    public const string Documents = nameof(Documents);
    public const string Anchor = nameof(Anchor);
    public const string Summaries = nameof(Summaries);
    public const string Survey = nameof(Survey);
    public const string Project = nameof(Project);
    public const string FileModel = nameof(FileModel);
    public const string Emit = nameof(Emit);
    public const string Outline = nameof(Outline);
    public const string EmitCorpus = nameof(EmitCorpus);
    public const string EmitKinds = nameof(EmitKinds);
    public const string Group = nameof(Group);
    public const string Baseline = nameof(Baseline);
    public const string Rules = nameof(Rules);
    public const string CheckRules = nameof(CheckRules);
    public const string ReportRules = nameof(ReportRules);
    public const string Waivers = nameof(Waivers);
    public const string Fingerprint = nameof(Fingerprint);
    public const string Compare = nameof(Compare);
    public const string Diagnose = nameof(Diagnose);
}
