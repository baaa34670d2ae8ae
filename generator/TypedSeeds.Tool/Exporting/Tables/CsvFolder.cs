using System.Text;

namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>The tables as CSV, a file each, with their descriptor.</summary>
internal static class CsvFolder
{
    public static IEnumerable<ExportedFile> Write(ExportRun run)
    {
        var tables = CorpusTables.Of(run.Corpus, run.Cancellation);
        var files = new List<TableFile>();
        foreach (var table in run.Each(tables))
        {
            var file = new ExportedFile(table.Name + TableForm.Csv.Extension, Encoding.UTF8.GetBytes(CsvWriter.Write(table, run.Cancellation)));
            files.Add(TableFile.Of(table, file));
            yield return file;
        }

        yield return new(DataPackage.FileName, Encoding.UTF8.GetBytes(DataPackage.Of(tables, TableForm.Csv, files)));
    }
}
