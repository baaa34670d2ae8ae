using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>The summaries of all files, in the order of their paths. They change less often than the files.</summary>
internal sealed record FileSummaries(EquatableArray<FileSummary> Files)
{
    public static FileSummaries Of(SummarizedFiles files) => new(files.Files.Select(static file => file.Summary).ToEquatableArray());
}

/// <summary>All that the survey needs.</summary>
internal sealed record SurveyInput(FileSummaries Summaries, KindSchema Schema)
{
    public static SurveyInput Of(FileSummaries summaries, KindSchema schema) => new(summaries, schema);
}
