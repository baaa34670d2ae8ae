using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Workspace;

/// <summary>All that is open in an editor: its files, and the seeds folders to which they belong.</summary>
/// <param name="encoding">How the editor counts columns.</param>
internal sealed class SeedsWorkspace(PositionEncoding encoding)
{
    private readonly object _lock = new();
    private readonly Dictionary<string, OpenBuffer> _buffers = new(StringComparer.Ordinal);

    /// <summary>The seeds folders of the folders that are open.</summary>
    private List<SeedsCorpus> _corpora = [];

    /// <summary>The seeds folders of files that were opened elsewhere.</summary>
    private readonly List<SeedsCorpus> _lone = [];
    private IReadOnlyList<string> _folders = [];
    private ServerSettings _settings = ServerSettings.Default;

    /// <summary>What the user was told: to say it at each change of a project would hide all else.</summary>
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>Is told of each seeds folder that changed.</summary>
    public event Action<SeedsCorpus>? Changed;

    /// <summary>Is told of each seeds folder that is no longer open.</summary>
    public event Action<SeedsCorpus>? Closed;

    /// <summary>Is told what the user should know of what is left out.</summary>
    public event Action<string>? Told;

    public IReadOnlyList<SeedsCorpus> Corpora
    {
        get
        {
            lock (_lock)
            {
                return [.. _corpora, .. _lone];
            }
        }
    }

    /// <summary>The seeds folder of a file: the innermost that holds it; null where none does.</summary>
    public SeedsCorpus? CorpusOf(string path)
    {
        lock (_lock)
        {
            return _corpora.Concat(_lone).Where(corpus => corpus.Holds(path)).MaxBy(static corpus => corpus.Folder.Length);
        }
    }

    /// <summary>Takes a file that was opened.</summary>
    public void Open(OpenBuffer buffer) => Set(buffer);

    /// <summary>Takes changes of an open file. Those of a file that is not open say nothing.</summary>
    public void Change(string path, int version, IEnumerable<ContentChange> changes)
    {
        OpenBuffer? buffer;
        lock (_lock)
        {
            buffer = _buffers.GetValueOrDefault(path)?.With(version, changes, encoding);
        }

        if (buffer is not null)
        {
            Set(buffer);
        }
    }

    /// <summary>Takes notice that a file is closed: what is on the disk counts again.</summary>
    public void Close(string path)
    {
        SeedsCorpus? corpus;
        bool isLeft;
        lock (_lock)
        {
            _buffers.Remove(path);
            corpus = CorpusOf(path);
            corpus?.Close(path);
            isLeft = corpus is not null && _lone.Contains(corpus) && !_buffers.Keys.Any(corpus.Holds) && _lone.Remove(corpus);
        }

        if (corpus is not null)
        {
            (isLeft ? Closed : Changed)?.Invoke(corpus);
        }
    }

    /// <summary>Takes notice of files that changed on the disk.</summary>
    public void ChangedOnDisk(IReadOnlyList<string> paths)
    {
        foreach (var group in paths.GroupBy(CorpusOf).Where(static group => group.Key is not null))
        {
            group.Key!.ChangedOnDisk(group);
            Changed?.Invoke(group.Key);
        }
    }

    /// <summary>Looks for the seeds folders again, after the open folders, the settings or a project changed.</summary>
    public void Find(IReadOnlyList<string> folders, ServerSettings settings)
    {
        List<SeedsCorpus> gone, added;
        var messages = new List<string>();
        lock (_lock)
        {
            (_folders, _settings) = (folders, settings);
            var now = CorpusFinder.In(folders, settings, messages.Add).Select(Keep).ToList();
            gone = _corpora.Concat(_lone.Where(lone => now.Exists(corpus => corpus.Holds(lone.Folder)))).Except(now).ToList();
            added = now.Except(_corpora).ToList();
            _corpora = now;
            _lone.RemoveAll(lone => gone.Contains(lone) || now.Contains(lone));
            foreach (var buffer in _buffers.Values)
            {
                if (CorpusOf(buffer.Path) is { } corpus && added.Contains(corpus))
                {
                    corpus.Set(buffer);
                }
            }
        }

        foreach (var message in messages.Where(_told.Add))
        {
            Told?.Invoke(message);
        }

        gone.ForEach(corpus => Closed?.Invoke(corpus));
        added.ForEach(corpus => Changed?.Invoke(corpus));
        foreach (var buffer in LoneBuffers())
        {
            Place(buffer.Path);
        }
    }

    /// <summary>Looks for the seeds folders again.</summary>
    public void FindAgain() => Find(_folders, _settings);

    private SeedsCorpus Keep(string folder)
    {
        var storage = CorpusFinder.StorageOf(folder, _settings);
        return _corpora.Concat(_lone).FirstOrDefault(corpus => corpus.Folder == folder && corpus.Storage == storage) ?? new(folder, storage, encoding);
    }

    private void Set(OpenBuffer buffer)
    {
        lock (_lock)
        {
            _buffers[buffer.Path] = buffer;
        }

        Place(buffer.Path);
    }

    // The buffer is looked up here, since another thread may have changed or closed it.
    private void Place(string path)
    {
        SeedsCorpus? corpus = null;
        lock (_lock)
        {
            if (_buffers.TryGetValue(path, out var buffer))
            {
                corpus = CorpusOf(path) ?? Lone(buffer);
                corpus?.Set(buffer);
            }
        }

        if (corpus is not null)
        {
            Changed?.Invoke(corpus);
        }
    }

    private OpenBuffer[] LoneBuffers()
    {
        lock (_lock)
        {
            return [.. _buffers.Values.Where(buffer => CorpusOf(buffer.Path) is null)];
        }
    }

    private SeedsCorpus? Lone(OpenBuffer buffer)
    {
        if (InputRoles.ByName(buffer.Path) != InputRole.Annotation || !AnnotationMark.IsIn(buffer.Text))
        {
            return null;
        }

        var corpus = Keep(CorpusFinder.Around(buffer.Path));
        _lone.Add(corpus);
        foreach (var other in _buffers.Values.Where(other => CorpusOf(other.Path) == corpus))
        {
            corpus.Set(other);
        }

        return corpus;
    }
}
