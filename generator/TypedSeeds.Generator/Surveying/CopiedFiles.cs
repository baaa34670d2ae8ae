using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Surveying;

/// <summary>The files that are copies of others: nearly all that they declare for the corpus is in the other, too.</summary>
internal sealed class CopiedFiles
{
    /// <summary>A few entries may be declared twice by mistake.</summary>
    private const int FewestTwice = 3;

    /// <summary>So many of ten entries are in the other file.</summary>
    private const int MostOfTen = 8;

    private readonly Dictionary<(string Path, string Other), int> _numbers;
    private readonly HashSet<(string Path, string Other)> _told = [];

    private CopiedFiles(Dictionary<(string Path, string Other), int> numbers) => _numbers = numbers;

    /// <summary>Finds them among the entries that are there twice.</summary>
    public static CopiedFiles Of(IReadOnlyList<DuplicateEntry> duplicates)
    {
        var numbers = new Dictionary<(string Path, string Other), int>();
        foreach (var files in duplicates.Where(static twice => twice.Second.File.Path != twice.First.File.Path && IsShared(twice.Second.Entry)).GroupBy(static twice => (twice.Second.File, twice.First.File)))
        {
            var ((file, other), count) = (files.Key, files.Count());
            var isOneDocument = file.DocumentPath.Length > 0 && file.DocumentPath == other.DocumentPath;
            if (isOneDocument || (count >= FewestTwice && count * 10 >= Math.Min(Shared(file), Shared(other)) * MostOfTen))
            {
                numbers[(file.Path, other.Path)] = count;
            }
        }

        return new(numbers);
    }

    /// <summary>Whether one of two files is a copy of the other, or both annotate one document.</summary>
    public bool Contains((string Path, string Other) files) => _numbers.ContainsKey(files);

    /// <summary>Whether two files are asked for the first time.</summary>
    public bool IsFirst(string path, string other) => _told.Add((path, other));

    /// <summary>The finding of two files, at the first entry that is in both.</summary>
    public Finding Told(FileEntry item, FileEntry first)
    {
        var (copy, right) = IsCopy(item.File.Path, first.File.Path) ? (item, first) : (first, item);
        return Finding.DuplicateId(
            new TokenPlace(copy.File.Path, copy.Entry.Token),
            new TokenPlace(right.File.Path, right.Entry.Token),
            copy.Entry.Key.Kind,
            copy.Entry.Key.Id,
            copied: $"{Invariant.Text(_numbers[(item.File.Path, first.File.Path)])} entries of '{FilePaths.FileName(copy.File.Path)}' are in '{FilePaths.FileName(right.File.Path)}', too, so if it is a copy, take one of the two files out");
    }

    // A copy gets a longer name: “report copy”, “report-2”, “report.bak”.
    private static bool IsCopy(string path, string other) => path.Length != other.Length ? path.Length > other.Length : string.CompareOrdinal(path, other) > 0;

    private static bool IsShared(EntrySummary entry) => entry.Key.Document.Length == 0;

    private static int Shared(FileSummary file) => file.Entries.Count(IsShared);
}
