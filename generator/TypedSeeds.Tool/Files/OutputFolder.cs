using System.IO.Enumeration;
using System.Text;
using TypedSeeds.Build;

namespace TypedSeeds.Tool.Files;

/// <summary>
/// Writes a folder as a whole: beside its place first, and then moved there. At every moment the folder has the files of
/// one run. Between two renames there is no folder of that name, and the next run puts the old one back if that is left.
/// </summary>
internal static class OutputFolder
{
    /// <summary>The list of the files that a run wrote. A folder with other files is not replaced.</summary>
    public const string ListName = ".typed-seeds.export";

    private const char ListEnd = '\n';

    /// <summary>Writes a folder over one that an earlier run wrote, if any.</summary>
    /// <param name="folder">The folder; it is made if it is not there.</param>
    /// <param name="files">The paths in the folder, with <c>/</c> between their parts, and the contents. Each is written before the next is asked for.</param>
    /// <param name="disk">The disk.</param>
    /// <exception cref="IOException">The folder is not written.</exception>
    public static void Write(string folder, IEnumerable<(string Path, byte[] Content)> files, IDisk disk) =>
        Write(folder, files.Select(static file => (file.Path, (Action<Stream>)(stream => stream.Write(file.Content)))), disk);

    /// <inheritdoc cref="Write(string, IEnumerable{ValueTuple{string, byte[]}}, IDisk)"/>
    public static void Write(string folder, IEnumerable<(string Path, Action<Stream> Write)> files, IDisk disk)
    {
        try
        {
            LinkOut.Refuse(folder);
            var target = Path.TrimEndingDirectorySeparator(OutputFile.TargetOf(Path.GetFullPath(folder)));
            using (OutputFile.Lock(target))
            {
                Recover(target, disk);
                Check(target);
            }

            var draft = WholeFile.DraftOf(target);
            try
            {
                Fill(draft, files, disk);
                using (OutputFile.Lock(target))
                {
                    // Another run may have been here meanwhile.
                    Recover(target, disk);
                    Check(target);
                    Put(draft, target, disk);
                }
            }
            finally
            {
                Forget(draft, disk);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"'{folder}' is not written as a whole: {exception.Message}", exception);
        }
    }

    private static void Fill(string draft, IEnumerable<(string Path, Action<Stream> Write)> files, IDisk disk)
    {
        var paths = new List<string>();
        Directory.CreateDirectory(draft);
        foreach (var (path, write) in files)
        {
            paths.Add(path);
            FillOne(draft, path, write, disk);
        }

        var list = Encoding.UTF8.GetBytes(string.Concat(paths.Order(StringComparer.Ordinal).Select(static path => path + ListEnd)));
        FillOne(draft, ListName, file => file.Write(list), disk);
    }

    private static void FillOne(string draft, string path, Action<Stream> write, IDisk disk)
    {
        var file = Path.Combine(draft, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        // A thousand files that each wait for the disk take 20 s for 2. What is lost with the power is made again.
        WholeFile.Fill(file, write, disk, isDurable: false);
    }

    private static void Put(string draft, string target, IDisk disk)
    {
        if (!Directory.Exists(target))
        {
            disk.MoveFolder(draft, target);
            return;
        }

        KeepModes(target, draft);
        var old = OldOf(target);
        disk.MoveFolder(target, old);
        try
        {
            disk.MoveFolder(draft, target);
        }
        catch
        {
            disk.MoveFolder(old, target);
            throw;
        }

        Discard(old, disk);
    }

    // What a run left that was killed between two renames, or before it deleted what it had replaced.
    private static void Recover(string target, IDisk disk)
    {
        var old = OldOf(target);
        var isLink = new DirectoryInfo(old).LinkTarget is not null;
        if (!isLink && !Path.Exists(old))
        {
            return;
        }

        // Somebody may send a change with a folder or a link of that name, and would have it moved to another place.
        if (isLink || !Directory.Exists(old) || OtherIn(old) is not null)
        {
            throw new IOException($"'{old}' is in the way, and no export wrote it; move it away, or delete it.");
        }

        if (Directory.Exists(target))
        {
            Discard(old, disk);
        }
        else
        {
            disk.MoveFolder(old, target);
        }
    }

    // Under another name first. A run that is killed here leaves a folder without its list, which would be one that no export wrote.
    private static void Discard(string old, IDisk disk)
    {
        var draft = WholeFile.DraftOf(old);
        try
        {
            disk.MoveFolder(old, draft);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return;
        }

        Forget(draft, disk);
    }

    private static void Check(string target)
    {
        if (RealPath.IsIn(RealPath.Of(Environment.CurrentDirectory), RealPath.Of(target)))
        {
            throw new IOException("this run works in it, and it would be replaced as a whole; give another folder, such as one in it.");
        }

        if (Directory.Exists(target) && OtherIn(target) is { } other)
        {
            throw new IOException($"it holds '{other}', which no export wrote, and it would be replaced as a whole; give a new folder.");
        }
    }

    /// <summary>A file in a folder that no run wrote; null where there is none.</summary>
    private static string? OtherIn(string folder)
    {
        var list = Path.Combine(folder, ListName);
        var known = File.Exists(list) ? TextFile.Read(list).Text.Split(ListEnd).Append(ListName).ToHashSet(StringComparer.Ordinal) : [];
        return FilesIn(folder).Select(file => SeedsFolder.Relative(folder, file)).Order(StringComparer.Ordinal).FirstOrDefault(file => !known.Contains(file));
    }

    // No run writes a link, so one is a file of somebody else; to follow those that lead to each other would never end.
    // Nor is a hidden file none, or a folder that cannot be read an empty one.
    private static FileSystemEnumerable<string> FilesIn(string folder) =>
        new(folder, static (ref FileSystemEntry entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !IsLink(ref entry),
        };

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static void KeepModes(string target, string draft)
    {
        WholeFile.KeepMode(target, draft);
        foreach (var path in Directory.EnumerateFileSystemEntries(draft, "*", SearchOption.AllDirectories))
        {
            if (Path.Combine(target, Path.GetRelativePath(draft, path)) is var was && Path.Exists(was))
            {
                WholeFile.KeepMode(was, path);
            }
        }
    }

    // A name with a dot is in no list of seeds. It is always the same, so that the next run finds it.
    private static string OldOf(string target) => Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.typed-seeds.old");

    // That the folder is written, or why it is not, says more than that another is left.
    private static void Forget(string folder, IDisk disk)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                disk.DeleteFolder(folder);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
