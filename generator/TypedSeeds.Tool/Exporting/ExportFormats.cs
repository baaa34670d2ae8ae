using TypedSeeds.Tool.Exporting.Brat;
using TypedSeeds.Tool.Exporting.Json;
using TypedSeeds.Tool.Exporting.Tables;
using TypedSeeds.Tool.Exporting.WebAnnotations;

namespace TypedSeeds.Tool.Exporting;

/// <summary>The one table of formats.</summary>
internal static class ExportFormats
{
    /// <summary>What no format has, since it says how to read and check a corpus, and not what the corpus says.</summary>
    public const string LostByAll = "declarations of kinds and of used packages, rules, waivers, and comments";

    /// <summary>What the tables have not. A text without characters is no row of theirs.</summary>
    private const string LostByTables = LostByAll + ", and whether a text without characters is given";

    /// <summary>The formats, the default first.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("jsonl", IsFolder: false, LostByAll, JsonLines.Write),
        new("csv", IsFolder: true, LostByTables, CsvFolder.Write),
        new("brat", IsFolder: true, LostByAll + ", entries that quote nothing, and relations between documents and versions in other languages, which are in notes alone", BratFolder.Write) { Reasons = [LeftOutReason.QuotesNothing, LeftOutReason.QuotesOthersOnly] },
        new("parquet", IsFolder: true, LostByTables, ParquetFolder.Write),
        new("web-annotation", IsFolder: false, LostByAll + ", entries that quote nothing, and the text of documents", AnnotationCollection.Write) { Reasons = [LeftOutReason.QuotesNothing] },
    ];
}
