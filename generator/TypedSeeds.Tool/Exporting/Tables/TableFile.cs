namespace TypedSeeds.Tool.Exporting.Tables;

/// <summary>A file with rows of a table.</summary>
/// <param name="Table">The name of the table.</param>
/// <param name="Path">Its path in the folder of the export.</param>
/// <param name="Sha256">The hash of its bytes, in small hexadecimal digits.</param>
internal sealed record TableFile(string Table, string Path, string Sha256)
{
    public static TableFile Of(Table table, string path, byte[] content) =>
        new(table.Name, path, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(content)).ToLowerInvariant());
}
