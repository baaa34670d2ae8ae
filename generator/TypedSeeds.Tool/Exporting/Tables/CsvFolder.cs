using System.Text;

namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>The tables as CSV, a file each, with their descriptor.</summary>
internal static class CsvFolder
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    public static IEnumerable<ExportedFile> Write(ExportRun run)
    {
        var tables = CorpusTables.Of(run.Corpus, run.Cancellation);
        foreach (var table in run.Each(tables))
        {
            yield return new(table.Name + DataPackage.Csv.Extension, Encoding.GetBytes(CsvWriter.Write(table, run.Cancellation)));
        }

        yield return new(DataPackage.FileName, Encoding.GetBytes(DataPackage.Of(tables, DataPackage.Csv)));
    }
}
