using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Surveying.Checks;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>The checks that no file can make alone, then what depends on an entry that failed one.</summary>
internal static class Survey
{
    public static SurveyResult Run(EquatableArray<FileSummary> files, KindSchema schema, CancellationToken cancellation = default)
    {
        var index = new SurveyIndex(files, schema, cancellation);
        var report = new SurveyReport();
        DocumentsAnnotatedTwice.Check(index, report);
        DuplicateIds.Check(index, report);
        LookAlikeIds.Check(index, report);
        MemberNames.Check(index, report);
        ClosedChains.Check(index, report);
        OriginalLanguages.Check(index, report);
        FormerIds.Check(index, report);
        UniqueValues.Check(index, report);
        ClassSizes.Check(index, report);
        UnusedEntries.Check(index, report);
        Dependents.LeaveOut(index, report);
        return new SurveyResult(LeftOutEntries.Of(report.LeftOut, report.LeftOutFormers), report.Findings);
    }
}
