using System.Text;
using TypedSeeds.Tool.Exporting.Model;

namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>The tables as CSV, a file each, with their descriptor.</summary>
internal static class CsvFolder
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    public static IReadOnlyList<ExportedFile> Write(ExportedCorpus corpus, CancellationToken cancellation)
    {
        var tables = CorpusTables.Of(corpus, cancellation);
        return
        [
            .. tables.Select(table => new ExportedFile(table.Name + DataPackage.Csv.Extension, Encoding.GetBytes(CsvWriter.Write(table, cancellation)))),
            new(DataPackage.FileName, Encoding.GetBytes(DataPackage.Of(tables, DataPackage.Csv))),
        ];
    }
}
