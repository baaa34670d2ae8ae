using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Exporting;

/// <summary>A file that an export consists of.</summary>
/// <param name="Name">Its path in the folder of the export, with <c>/</c> between its parts; a format of one file gives none.</param>
/// <param name="WriteTo">Writes its bytes, once. A file of a whole corpus is written as it is made, and is never in memory as a whole.</param>
internal sealed record ExportedFile(string Name, Action<Stream> WriteTo)
{
    /// <summary>A file whose bytes are there.</summary>
    public ExportedFile(string name, byte[] content)
        : this(name, file => file.Write(content))
    {
    }

    /// <summary>All of its bytes.</summary>
    public byte[] Content => OutputFile.BytesOf(WriteTo);
}
