using System.Text;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing;

/// <summary>Reads the files of an import: one, or those of a folder with the endings of the format.</summary>
internal static class ImportReader
{
    /// <summary>Reads the files. One that cannot be read is a problem, and others are read.</summary>
    public static ImportedContent Read(string source, ImportFormat format, CancellationToken cancellation)
    {
        var content = new ImportedContent();
        var isNamed = File.Exists(source);
        var files = Files(source, format);
        TellOthers(source, files, format, content);
        foreach (var path in files)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                var (text, encoding) = isNamed ? TextFile.Read(path) : SourceText.Read(path);
                Read(new SourceFile(path, text), encoding, format, content);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                content.Problems.Add(new(new SourcePlace(path, 1, 1), $"it is not read: {ReadProblem.Of(exception)}"));
            }
        }

        return content;
    }

    // Names with a dot before them are those of programs.
    private static void TellOthers(string source, IReadOnlyList<string> files, ImportFormat format, ImportedContent content)
    {
        if (File.Exists(source))
        {
            return;
        }

        var read = files.Concat(files.Select(path => Path.ChangeExtension(path, format.Beside ?? Path.GetExtension(path)))).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFileSystemEntries(source).Where(path => !read.Contains(path) && !Path.GetFileName(path).StartsWith('.')))
        {
            content.Losses.Add(ImportLosses.File, new(path, 1, 1), Directory.Exists(path) ? "the files of a folder inside are not read" : $"a file with the ending '{Shorten.To(Path.GetExtension(path), 40)}' is not read");
        }
    }

    private static void Read(SourceFile file, Encoding encoding, ImportFormat format, ImportedContent content)
    {
        if (TextEncoding.FirstWrong(encoding, file.Text) is >= 0 and var wrong)
        {
            content.Problems.Add(new(file.PlaceOf(wrong), "the file is not UTF-8"));
            return;
        }

        format.Read(file, content);
    }

    /// <summary>The files, in the order of their paths.</summary>
    public static IReadOnlyList<string> Files(string source, ImportFormat format) => File.Exists(source)
        ? [source]
        : [.. Directory.EnumerateFiles(source).Where(path => format.Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)];
}
