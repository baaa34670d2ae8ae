using System.Xml;
using System.Xml.Linq;

namespace TypedSeeds.Tool.Files;

/// <summary>
/// Reads a project file as XML. Somebody else may have written it: what is no file, is larger or deeper than any project,
/// or declares entities, says nothing, as a project does that is no XML.
/// </summary>
internal static class ProjectFile
{
    private const int MostBytes = 1_000_000;

    /// <summary>No project is nested deeper, and what is read of it is read by recursion.</summary>
    private const int MostLevels = 64;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The element that is the whole; null where the file says nothing.</summary>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static XElement? Read(string path)
    {
        try
        {
            var bytes = TextFile.ReadBytes(path, MostBytes);
            return IsFlat(bytes) ? Load(bytes) : null;
        }
        catch (Exception exception) when (exception is IOException or XmlException)
        {
            // A broken project does not build; what it would say does not matter.
            return null;
        }
    }

    private static bool IsFlat(byte[] bytes)
    {
        using var reader = ReaderOf(bytes);
        while (reader.Read())
        {
            if (reader.Depth > MostLevels)
            {
                return false;
            }
        }

        return true;
    }

    private static XElement? Load(byte[] bytes)
    {
        using var reader = ReaderOf(bytes);
        return XDocument.Load(reader).Root;
    }

    private static XmlReader ReaderOf(byte[] bytes) => XmlReader.Create(new MemoryStream(bytes), Settings);
}
