using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing;

/// <summary>Reads the files of an import: one, or those of a folder with the endings of the format.</summary>
internal static class ImportReader
{
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static ImportedContent Read(string source, ImportFormat format, CancellationToken cancellation)
    {
        var content = new ImportedContent();
        foreach (var path in Files(source, format))
        {
            cancellation.ThrowIfCancellationRequested();
            var (text, encoding) = TextFile.Read(path);
            var file = new SourceFile(path, text);
            if (TextEncoding.FirstWrong(encoding, text) is >= 0 and var wrong)
            {
                content.Problems.Add(new(file.PlaceOf(wrong), "the file is not UTF-8"));
                continue;
            }

            format.Read(file, content);
        }

        return content;
    }

    /// <summary>The files, in the order of their paths.</summary>
    public static IReadOnlyList<string> Files(string source, ImportFormat format) => File.Exists(source)
        ? [source]
        : [.. Directory.EnumerateFiles(source).Where(path => format.Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)];
}
