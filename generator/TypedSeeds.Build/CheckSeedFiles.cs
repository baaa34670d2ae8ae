using System.Globalization;
using Microsoft.Build.Framework;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Build;

/// <summary>Finds the files that the compiler must not read: links that lead out of the folder, pipes and devices, what is too large, and what it refuses as binary.</summary>
/// <remarks>The generator may not look at the disk. It reports what it is told here, and reads no such file.</remarks>
public sealed class CheckSeedFiles : ITask
{
    /// <summary>The metadata that holds the reason.</summary>
    internal const string Reason = "TypedSeedsUnread";

    /// <summary>The metadata that holds the path under which the compiler is told of the file.</summary>
    private const string Shown = "TypedSeedsShown";

    private readonly BackslashNames _backslashes = new();

    /// <summary>The documents and annotations, or the indexes and texts of packages.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The folder that they must be in; null for those of packages, which are wherever the assembly is.</summary>
    public ITaskItem? Folder { get; set; }

    /// <summary>Those not to read, each with its reason.</summary>
    [Output]
    public ITaskItem[] Unread { get; private set; } = [];

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <inheritdoc/>
    public bool Execute()
    {
        if (Folder is null)
        {
            Unread = Files.Where(file => Mark(file, LeadsOut(file) ? nameof(ReadFailure.LeadsOut) : ReasonOf(file, file.GetMetadata("FullPath")))).ToArray();
            return true;
        }

        // The targets write a semicolon of the folder's name like this, since it would part two folders.
        var given = Folder.GetMetadata("FullPath").Replace("%3B", ";");
        var folder = RealPath.Of(given);
        var leadsOut = Repositories.LeadsOut(given);
        Unread = leadsOut ? Files.Where(static file => Mark(file, nameof(ReadFailure.LeadsOut))).ToArray() : UnreadIn(given, folder);
        // What is outside is not looked at.
        var lost = leadsOut ? [] : LostFolders.In(folder).OrderBy(static path => path, StringComparer.Ordinal).ToArray();
        foreach (var path in lost)
        {
            Report(path);
        }

        return lost.Length == 0;
    }

    // No file of the folder is known, and so the generator cannot be told of it. The targets go on after it, so that all others are told, and the build fails.
    private void Report(string folder)
    {
        var message = Invisible.Show(string.Format(CultureInfo.InvariantCulture, Rules.FileUnreadable.Message, Path.GetFileName(folder), ReadFailure.Name));
        BuildEngine.LogErrorEvent(new BuildErrorEventArgs(string.Empty, Rules.FileUnreadable.Id, PassedOn(folder), 1, 1, 0, 0, message, string.Empty, nameof(CheckSeedFiles)));
    }

    // A project that names its files itself may have them anywhere, but no change that somebody sends may put a link in the place of one.
    private static bool LeadsOut(ITaskItem file) => file.GetMetadata("TypedSeeds").Length > 0 && Repositories.LeadsOut(file.GetMetadata("FullPath"));

    private static bool Mark(ITaskItem file, string reason)
    {
        if (reason.Length > 0)
        {
            file.SetMetadata(Reason, reason);
            // As a literal: a name may hold what MSBuild reads as two names, or as another character.
            ((ITaskItem2)file).SetMetadataValueLiteral(Shown, PassedOn(file.ItemSpec));
        }

        return reason.Length > 0;
    }

    private ITaskItem[] UnreadIn(string given, string folder)
    {
        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        var real = Files.ToDictionary(static file => file, file => RealPathOf(file.GetMetadata("FullPath"), folders));
        var again = FilesAgain.In(
            Files.OrderBy(static file => file.GetMetadata("FullPath"), StringComparer.Ordinal),
            file => real[file],
            file => PathIn(folder, real[file]) != PathIn(given, file.GetMetadata("FullPath")));
        return Files.Where(file => Mark(file, !RealPath.IsIn(real[file], folder) ? nameof(ReadFailure.LeadsOut)
            : again.Contains(file) ? nameof(ReadFailure.Again)
            : ReasonOf(file, file.GetMetadata("FullPath")))).ToArray();
    }

    private static string PathIn(string folder, string path) => path.Substring(Math.Min(folder.TrimEnd(Path.DirectorySeparatorChar).Length, path.Length));

    // Files of one folder share the way to it.
    private static string RealPathOf(string path, Dictionary<string, string> folders)
    {
        var parent = Path.GetDirectoryName(path)!;
        if (!folders.TryGetValue(parent, out var real))
        {
            folders.Add(parent, real = RealPath.Of(parent));
        }

        return RealPath.Of(real, path);
    }

    // The compiler finds no metadata for a path with a hash, a semicolon, a colon or a vertical bar, so that the reason would be lost, and
    // the file read: each becomes its full-width look-alike. The colon of a drive is none of a name.
    private static string PassedOn(string path)
    {
        var shown = Invisible.Show(path).Replace('"', '\'').Replace('#', '＃').Replace(';', '；').Replace('|', '｜');
        return Path.DirectorySeparatorChar == '/' ? shown.Replace(':', '：') : shown;
    }

    private static string WithoutDrive(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Substring(Path.GetPathRoot(path)!.Length);

    // The path as the project gives it: where the project itself is, is nobody's mistake in a seeds folder.
    private string ReasonOf(ITaskItem file, string path) =>
        (file.GetMetadata("TypedSeeds").Length > 0 ? ReadFailure.IsOfSeedName(WithoutDrive(file.ItemSpec)) || _backslashes.Hide(path) : ReadFailure.IsOfName(file.ItemSpec)) ? nameof(ReadFailure.Name)
        : UnsafeFile.ReasonOf(path) is { Length: > 0 } unsafeReason ? unsafeReason
        : BinaryFile.Is(path) ? nameof(ReadFailure.NotUtf8)
        : string.Empty;
}
