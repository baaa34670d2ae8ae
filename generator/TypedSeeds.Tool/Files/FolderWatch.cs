using System.Threading.Channels;

namespace TypedSeeds.Tool.Files;

/// <summary>Reports changes in a folder.</summary>
internal sealed class FolderWatch : IDisposable
{
    /// <summary>An editor saves in several steps; changes within this time belong to the same save.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(50);

    /// <summary>A folder that keeps changing is checked after so many steps.</summary>
    private const int MostSteps = 20;

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly FileSystemWatcher _watcher;

    /// <summary>Starts to watch. No change after this call is missed.</summary>
    public FolderWatch(string folder)
    {
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        _watcher.Changed += Note;
        _watcher.Created += Note;
        _watcher.Deleted += Note;
        _watcher.Renamed += Note;

        // The system reports an error if there are too many changes to list.
        _watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Waits for a change, and then until the folder is quiet.</summary>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public async Task Next(CancellationToken cancellation)
    {
        await _changes.Reader.ReadAsync(cancellation);
        for (var step = 0; step < MostSteps && await ChangesAgain(cancellation); step++)
        {
        }
    }

    public void Dispose() => _watcher.Dispose();

    private void Note(object sender, FileSystemEventArgs change) => _changes.Writer.TryWrite(true);

    private async Task<bool> ChangesAgain(CancellationToken cancellation)
    {
        using var quiet = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        quiet.CancelAfter(Quiet);
        try
        {
            return await _changes.Reader.ReadAsync(quiet.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }
}
