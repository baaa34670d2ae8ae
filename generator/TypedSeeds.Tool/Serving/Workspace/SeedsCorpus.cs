using System.Diagnostics.CodeAnalysis;
using TypedSeeds.Build;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Serving.Workspace;

/// <summary>One seeds folder while it is edited: what is open, what is on the disk, and the check that remembers both.</summary>
/// <param name="folder">The full path of the folder.</param>
/// <param name="project">What its project says.</param>
/// <param name="encoding">How the editor counts columns.</param>
[SuppressMessage("Design", "CA1001", Justification = "The semaphore holds a resource of the system only where its handle is asked for, and that of a closed folder may be in use.")]
internal sealed class SeedsCorpus(string folder, CorpusProject project, PositionEncoding encoding)
{
    private readonly object _lock = new();

    /// <summary>Lets one check run at a time, since the next one begins with what the last one knows.</summary>
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly CorpusCheck _check = new(project.Storage) { PackageId = project.PackageId };
    private readonly DiskFiles _disk = new(folder);

    private readonly Dictionary<string, OpenBuffer> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changedOnDisk = new(StringComparer.Ordinal);
    private bool _isDiskStale = true;
    private long _state = 1;
    private (long State, WorkspaceSnapshot Snapshot)? _last;

    /// <summary>The files of open buffers: the same one as before where nothing was typed, so that no stage runs again.</summary>
    private Dictionary<string, CorpusFile> _buffered = new(StringComparer.Ordinal);

    /// <summary>Whether the compiler would list an open file, which need not be on the disk; as of the last look at the folder.</summary>
    private readonly Dictionary<string, bool> _isListed = new(StringComparer.Ordinal);

    /// <summary>The full path of the folder.</summary>
    public string Folder => folder;

    /// <summary>What its project says.</summary>
    public CorpusProject Project => project;

    /// <summary>What was not done again.</summary>
    public StageCounts Counts => _check.Counts;

    /// <summary>How many files were read from the disk.</summary>
    public int DiskReads => _disk.Reads;

    /// <summary>Is told how many steps of a check are done, of how many.</summary>
    public IProgress<(int Done, int All)>? Progress { get; set; }

    /// <summary>Whether a file is in the folder. It counts there only if the compiler would list it.</summary>
    public bool Holds(string path) => RealPath.IsIn(path, folder);

    /// <summary>Takes the text of an open file.</summary>
    public void Set(OpenBuffer buffer) => Change(() => _open[buffer.Path] = buffer);

    /// <summary>Goes back to the text on the disk.</summary>
    public void Close(string path) => Change(() =>
    {
        _open.Remove(path);
        NoteDisk([path]);
    });

    /// <summary>Takes notice of changes on the disk.</summary>
    /// <param name="paths">The files that changed; others are found by their times.</param>
    public void ChangedOnDisk(IEnumerable<string> paths) => Change(() => NoteDisk(paths));

    /// <summary>The folder as it is now.</summary>
    public async Task<WorkspaceSnapshot> Snapshot(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var (state, open, changed) = Now();
            if (changed is not null)
            {
                _disk.Refresh(changed);
                _isListed.Clear();
            }

            if (_last is { } last && last.State == state)
            {
                return last.Snapshot;
            }

            open = [.. open.Where(IsListed)];
            var source = new SnapshotSource(folder, Files(open), open.ToDictionary(buffer => CorpusPaths.Of(folder, buffer.Path), StringComparer.Ordinal), encoding);
            var corpus = _check.Run(source.Files, Progress, cancellation) with { Folder = folder };
            var snapshot = new WorkspaceSnapshot(source, corpus, _check.Fork);
            _last = (state, snapshot);
            return snapshot;
        }
        finally
        {
            _turn.Release();
        }
    }

    private void Change(Action change)
    {
        lock (_lock)
        {
            change();
            _state++;
        }
    }

    private void NoteDisk(IEnumerable<string> paths)
    {
        _isDiskStale = true;
        _changedOnDisk.UnionWith(paths);
    }

    // All at one moment: what changes while the disk is read belongs to the next state. Null where nothing changed on the disk.
    private (long State, OpenBuffer[] Open, HashSet<string>? ChangedOnDisk) Now()
    {
        lock (_lock)
        {
            var changed = _isDiskStale ? new HashSet<string>(_changedOnDisk, StringComparer.Ordinal) : null;
            _isDiskStale = false;
            _changedOnDisk.Clear();
            return (_state, [.. _open.Values], changed);
        }
    }

    private CorpusFile[] Files(OpenBuffer[] open)
    {
        _buffered = open.ToDictionary(static buffer => buffer.Path, Buffered, StringComparer.Ordinal);
        // Those on the disk are in their order already.
        var isOrdered = _buffered.Keys.All(path => _disk.Find(path) is not null);
        var files = isOrdered
            ? _disk.Files.Select(file => _buffered.GetValueOrDefault(file.Key, file.Value))
            : _disk.Files.Where(file => !_buffered.ContainsKey(file.Key)).Select(static file => file.Value).Concat(_buffered.Values).OrderBy(static file => file.FilePath, StringComparer.Ordinal);
        return files.ToArray();
    }

    private bool IsListed(OpenBuffer buffer)
    {
        if (!_isListed.TryGetValue(buffer.Path, out var isListed))
        {
            _isListed.Add(buffer.Path, isListed = InputRoles.ByName(buffer.Path) != InputRole.None && FolderWalk.Lists(folder, buffer.Path));
        }

        return isListed;
    }

    private CorpusFile Buffered(OpenBuffer buffer) =>
        _buffered.TryGetValue(buffer.Path, out var last) && last.Text == buffer.Text
            ? last
            : new(CorpusPaths.Of(folder, buffer.Path), InputRoles.ByName(buffer.Path), buffer.Text, _disk.Find(buffer.Path)?.Encoding, SeedsFolder.ResourceNameOf(folder, buffer.Path));
}
