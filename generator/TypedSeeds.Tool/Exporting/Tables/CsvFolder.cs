using System.Text;

namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>The tables as CSV, a file each, with their descriptor. The rows of a few entries, and the bytes of one file, are in memory at a time.</summary>
internal static class CsvFolder
{
    public static IEnumerable<ExportedFile> Write(ExportRun run)
    {
        // Whether any entry refers to another package takes a walk over all of them.
        var leadsOut = run.Corpus.LeadsOut;
        var tables = CorpusTables.EmptyOf(leadsOut);
        var files = new List<TableFile>();
        foreach (var number in run.Each([.. Enumerable.Range(0, tables.Count)]))
        {
            var slices = CorpusTables.SlicesOf(number, run.Corpus, leadsOut, run.Cancellation);
            var (path, content) = (tables[number].Name + TableForm.Csv.Extension, CsvWriter.Write(slices, run.Cancellation));
            files.Add(TableFile.Of(tables[number], path, content));
            yield return new(path, content);
        }

        yield return new(DataPackage.FileName, Encoding.UTF8.GetBytes(DataPackage.Of(tables, TableForm.Csv, files)));
        yield return new(KindViews.FileName, Encoding.UTF8.GetBytes(KindViews.Of(tables, TableForm.Csv, run.Corpus.Kinds)));
    }
}
