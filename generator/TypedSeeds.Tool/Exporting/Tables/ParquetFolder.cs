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
        foreach (var part in run.Each(parts))
        {
            foreach (var table in CorpusTables.Of(part, run.Corpus.LeadsOut, run.Cancellation))
            {
                // Each table has a file, so that its columns are known where it has no row.
                if (table.RowCount > 0 || (part == parts[^1] && !files.Exists(file => file.Table == table.Name)))
                {
                    var file = new ExportedFile(PathOf(table, part, run.Package.Name), ParquetFile.Of(table, run.Cancellation));
                    files.Add(TableFile.Of(table, file));
                    yield return file;
                }
            }
        }

        yield return new(DataPackage.FileName, Encoding.UTF8.GetBytes(DataPackage.Of(CorpusTables.EmptyOf(run.Corpus.LeadsOut), TableForm.Parquet, files)));
        yield return new(Croissant.FileName, Encoding.UTF8.GetBytes(Croissant.Of(CorpusTables.EmptyOf(run.Corpus.LeadsOut), TableForm.Parquet, files, run.Package)));
    }

    // Ids are letters, digits and hyphens, which a path may hold.
    private static string PathOf(Table table, TablePart part, string package) =>
        $"{table.Name}/{PackageKey}={Uri.EscapeDataString(package)}/{DocumentKey}={part.Document ?? NoDocument}/part-0{TableForm.Parquet.Extension}";
}
