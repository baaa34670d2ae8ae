namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>A file with rows of a table.</summary>
/// <param name="Table">The name of the table.</param>
/// <param name="Path">Its path in the folder of the export.</param>
/// <param name="Sha256">The hash of its bytes, in small hexadecimal digits.</param>
internal sealed record TableFile(string Table, string Path, string Sha256)
{
    public static TableFile Of(Table table, ExportedFile file) =>
        new(table.Name, file.Name, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Content)).ToLowerInvariant());
}
