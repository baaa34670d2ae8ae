using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace TypedSeeds.Data.Tests;

/// <summary>The files that the data is compiled from.</summary>
internal static partial class SeedFiles
{
    /// <summary>The annotations in the order of the corpus, shared ones first.</summary>
    private static readonly IReadOnlyList<string> Annotations =
    [
        .. Directory.EnumerateFiles(Folder(), "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .OrderBy(annotation => annotation.Contains("\ndocument:\n", StringComparison.Ordinal)),
    ];

    public static byte[] DocumentBytes() => File.ReadAllBytes(Path.Combine(Folder(), Documents.CanadaKoreaTwoPlusTwo.FileName!));

    /// <summary>The ids of a section's entries in the order of files and lines, read as text by indentation.</summary>
    public static IEnumerable<string> IdsOf(string section) => Annotations.SelectMany(annotation => IdsOf(section, annotation));

    private static IEnumerable<string> IdsOf(string section, string annotation)
    {
        var lines = annotation.Split('\n');
        return lines
            .SkipWhile(line => line != section + ":")
            .Skip(1)
            .TakeWhile(line => line.Length == 0 || line[0] is ' ' or '#')
            .Select(line => EntryLine().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value);
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.Combine(here, "../../../../seeds/TypedSeeds.Data/seeds");

    [GeneratedRegex("^  ([^ #:]+):$")]
    private static partial Regex EntryLine();
}
