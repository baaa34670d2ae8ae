using System.Text;

namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>
/// The tables as Parquet, with their descriptors: for each table a file for each document, in the layout of Hive, so that
/// the files of many packages are one table. The rows of one document at a time are in memory.
/// </summary>
internal static class ParquetFolder
{
    /// <summary>The key of the part of a path that names the package.</summary>
    public const string PackageKey = "package";

    private const string DocumentKey = "document";

    /// <summary>What Hive calls the part whose rows have no value of the key.</summary>
    private const string NoDocument = "__HIVE_DEFAULT_PARTITION__";

    public static IEnumerable<ExportedFile> Write(ExportRun run)
    {
        var files = new List<TableFile>();
        var parts = TablePart.ByDocument(run.Corpus);
        // Whether any entry refers to another package takes a walk over all of them.
        var leadsOut = run.Corpus.LeadsOut;
        foreach (var part in run.Each(parts))
        {
            foreach (var table in CorpusTables.Of(part, leadsOut, run.Cancellation))
            {
                // Each table has a file, so that its columns are known where it has no row.
                if (table.RowCount > 0 || (part == parts[^1] && !files.Exists(file => file.Table == table.Name)))
                {
                    var (path, content) = (PathOf(table, part, run.Package.Name), ParquetFile.Of(table, run.Cancellation));
                    files.Add(TableFile.Of(table, path, content));
                    yield return new(path, content);
                }
            }
        }

        var empty = CorpusTables.EmptyOf(leadsOut);
        yield return new(DataPackage.FileName, Encoding.UTF8.GetBytes(DataPackage.Of(empty, TableForm.Parquet, files)));
        yield return new(KindViews.FileName, Encoding.UTF8.GetBytes(KindViews.Of(empty, TableForm.Parquet, run.Corpus.Kinds)));
        yield return new(Croissant.FileName, Encoding.UTF8.GetBytes(Croissant.Of(empty, TableForm.Parquet, files, run.Package)));
    }

    // Ids are letters, digits and hyphens, which a path may hold.
    private static string PathOf(Table table, TablePart part, string package) =>
        $"{table.Name}/{PackageKey}={Uri.EscapeDataString(package)}/{DocumentKey}={part.Document ?? NoDocument}/part-0{TableForm.Parquet.Extension}";
}
