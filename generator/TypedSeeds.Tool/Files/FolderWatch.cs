using System.Threading.Channels;

namespace TypedSeeds.Tool.Files;

/// <summary>
/// Reports changes in folders. The system tells of most changes at once, but of none in a folder that was moved or made
/// anew, or reached by a link, and on some file systems; so the list of files is also compared from time to time.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    /// <summary>An editor saves in several steps; changes within this time belong to the same save.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(50);

    /// <summary>The time from one comparison of the list to the next.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    /// <summary>A folder that keeps changing is checked after so many steps.</summary>
    private const int MostSteps = 20;

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly IReadOnlyList<string> _folders;
    private readonly List<FileSystemWatcher> _watchers = [];
    private string _stamp;

    /// <summary>Starts to watch. No change after this call is missed.</summary>
    public FolderWatch(IReadOnlyList<string> folders)
    {
        _folders = folders;
        Start();
        _stamp = Stamp();
    }

    /// <summary>Waits for a change, and then until the folders are quiet.</summary>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public async Task Next(CancellationToken cancellation)
    {
        while (true)
        {
            if (await ChangesWithin(Interval, cancellation))
            {
                break;
            }

            if (Stamp() != _stamp)
            {
                Start();
                break;
            }
        }

        for (var step = 0; step < MostSteps && await ChangesWithin(Quiet, cancellation); step++)
        {
        }

        _stamp = Stamp();
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private void Start()
    {
        Dispose();
        _watchers.Clear();
        foreach (var folder in _folders.Where(Directory.Exists))
        {
            try
            {
                var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
                _watchers.Add(watcher);
                watcher.Changed += Note;
                watcher.Created += Note;
                watcher.Deleted += Note;
                watcher.Renamed += Note;

                // The system reports an error if there are too many changes to list.
                watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
                watcher.EnableRaisingEvents = true;
            }
            catch (Exception exception) when (exception is IOException or ArgumentException)
            {
                // The folder is gone again, or the system has no watch left: the comparison of the list remains.
            }
        }
    }

    private void Note(object sender, FileSystemEventArgs change) => _changes.Writer.TryWrite(true);

    /// <summary>The names, sizes and times of all files and of the indexes that a build wrote, which differ after nearly every change.</summary>
    private string Stamp()
    {
        ProjectReads.Renew();
        return string.Join('\n', _folders.Select(Stamp));
    }

    private static string Stamp(string folder)
    {
        try
        {
            var paths = SeedsFolder.List(folder).Select(static file => file.Path).Concat(ReferencedIndexes.Lists(folder)).Concat(ReferencedIndexes.List(folder));
            return string.Join('\n', paths.Select(static path => new FileInfo(path)).Select(file => file.Exists
                ? FormattableString.Invariant($"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks} {file.CreationTimeUtc.Ticks}")
                : file.FullName));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.GetType().Name;
        }
    }

    private async Task<bool> ChangesWithin(TimeSpan time, CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(time);
        try
        {
            return await _changes.Reader.ReadAsync(end.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }
}
