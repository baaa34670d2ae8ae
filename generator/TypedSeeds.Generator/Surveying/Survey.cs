using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Surveying.Checks;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>The checks that no file can make alone, then what depends on an entry that failed one.</summary>
internal static class Survey
{
    public static SurveyResult Run(EquatableArray<FileSummary> files, KindSchema schema, CancellationToken cancellation = default) =>
        Run(files, FindClashes(files, schema, cancellation), cancellation);

    /// <summary>The checks of entries that are right or wrong together: of their ids, names, chains and uses.</summary>
    public static Clashes FindClashes(EquatableArray<FileSummary> files, KindSchema schema, CancellationToken cancellation = default)
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
        PartsOfPersons.Check(index, report);
        ClassSizes.Check(index, report);
        UnusedEntries.Check(index, report);
        return new(report.LeftOut, report.LeftOutFormers, report.Findings);
    }

    /// <summary>What is left out with the entries that failed a check, these or one of their own file.</summary>
    public static SurveyResult Run(EquatableArray<FileSummary> files, Clashes clashes, CancellationToken cancellation = default) =>
        new(LeftOutEntries.Of(Dependents.With(clashes.LeftOut, files, cancellation), clashes.LeftOutFormers), clashes.Findings);
}
