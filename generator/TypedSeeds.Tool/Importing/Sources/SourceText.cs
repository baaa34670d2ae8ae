using System.Text;
using TypedSeeds.Build;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Importing.Sources;

/// <summary>Reads the files of a folder that is imported.</summary>
internal static class SourceText
{
    /// <summary>Reads a file that nobody named by itself. A link that leads out of its folder is not followed, since its words would become part of the corpus.</summary>
    /// <exception cref="IOException">The file cannot be read, or is elsewhere.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static (string Text, Encoding Encoding) Read(string path)
    {
        var folder = RealPath.Of(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return RealPath.IsIn(RealPath.Of(folder, path), folder)
            ? TextFile.Read(path)
            : throw new IOException("a link leads from it to a file outside its folder; put the file itself there");
    }
}
