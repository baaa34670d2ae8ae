using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema.Packages;

namespace TypedSeeds.Tool.Files;

/// <summary>The indexes of the data packages that a project references: a build knows which, and it writes a list; before the first, a restore knows the packages.</summary>
internal static class ReferencedIndexes
{
    /// <summary>Reads the indexes for the projects of a folder of seeds, in the order of their paths, each with the texts beside it.</summary>
    public static IEnumerable<CorpusFile> Of(string folder) => List(folder).Select(Read);

    /// <summary>The lists that the last build wrote.</summary>
    public static IEnumerable<string> Lists(string folder) => SeedsProject.WithSeeds(folder).SelectMany(static project => project.IndexLists()).Distinct(StringComparer.Ordinal).Where(File.Exists);

    /// <summary>The paths of these indexes, and of the texts beside them.</summary>
    public static IReadOnlyList<string> List(string folder) =>
    [
        .. Lists(folder)
            .SelectMany(LinesOf)
            .Select(static line => line.Trim())
            .Concat(CarriedSeeds.IndexesFor(folder))
            .Concat(SeedsProject.WithSeeds(folder).Where(static project => !project.IndexLists().Any(File.Exists)).DistinctBy(static project => project.AssetsFile()).SelectMany(CarriedSeeds.RestoredFor))
            // Somebody may send such a list. A file that is no index by its name may be one of the corpus, which is read once.
            .Where(static path => path.EndsWith(IndexFormat.Extension, StringComparison.OrdinalIgnoreCase) && File.Exists(path))
            // Another target framework may have another copy of a package; the first one counts.
            .DistinctBy(static path => Path.GetFileName(path), StringComparer.OrdinalIgnoreCase)
            .SelectMany(static path => new[] { path, TextsFormat.PathOf(path) })
            .Where(File.Exists)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether a path is that of an index, of the texts beside it or of a list of indexes, as a build writes them.</summary>
    public static bool IsBuilt(string path) => IsOfPackage(path) || SeedsProject.IsIndexList(path);

    /// <summary>Whether a path is that of an index or of the texts beside it.</summary>
    public static bool IsOfPackage(string path) => path.EndsWith(IndexFormat.Extension, StringComparison.OrdinalIgnoreCase) || IsTexts(path);

    /// <summary>Reads one of them; texts when they are asked for.</summary>
    public static CorpusFile Read(string path) =>
        IsTexts(path) ? new(path, InputRole.Texts, string.Empty) { Later = LaterText.Of(path) } : new(path, InputRole.Index, TextOf(path));

    private static bool IsTexts(string path) => path.EndsWith(TextsFormat.Extension, StringComparison.OrdinalIgnoreCase);

    // Many projects may have one such list.
    private static IReadOnlyList<string> LinesOf(string list) => ProjectReads.Current.Answer(list, nameof(LinesOf), int.MaxValue, static path => TextOf(path).Split('\n'));

    // Nobody named these files, so that a reason alone would say nothing.
    private static string TextOf(string path)
    {
        try
        {
            return TextFile.ReadListed(path).Text;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"'{path}', which a build writes, cannot be read: {ReadProblem.Of(exception)}", exception);
        }
    }
}
