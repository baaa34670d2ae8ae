using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Files;
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
            return Holding(path).MaxBy(static corpus => corpus.Folder.Length);
        }
    }

    /// <summary>The seeds folders that are not there yet, and would be served.</summary>
    public IReadOnlyList<string> Expected
    {
        get
        {
            IReadOnlyList<string> folders;
            ServerSettings settings;
            lock (_lock)
            {
                (folders, settings) = (_folders, _settings);
            }

            return CorpusFinder.Expected(folders, settings);
        }
    }

    /// <summary>Takes a file that was opened.</summary>
    public void Open(OpenBuffer buffer)
    {
        ProjectReads.Renew();
        Set(buffer);
    }

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
        SeedsCorpus[] corpora, left;
        lock (_lock)
        {
            _buffers.Remove(path);
            corpora = [.. Holding(path)];
            left = [.. corpora.Where(corpus => _lone.Contains(corpus) && !_buffers.Keys.Any(corpus.Holds))];
            _lone.RemoveAll(left.Contains);
            Array.ForEach(corpora, corpus => corpus.Close(path));
        }

        Array.ForEach(left, corpus => Closed?.Invoke(corpus));
        Tell(corpora.Except(left));
    }

    /// <summary>Takes notice of files that changed on the disk.</summary>
    public void ChangedOnDisk(IReadOnlyList<string> paths)
    {
        ProjectReads.Renew();
        // What a build wrote is in no seeds folder, and may be used by any.
        var isBuilt = paths.Any(ReferencedIndexes.IsBuilt);
        foreach (var corpus in Corpora)
        {
            var own = paths.Where(corpus.Holds).ToArray();
            if (isBuilt || own.Length > 0)
            {
                corpus.ChangedOnDisk(own);
                Changed?.Invoke(corpus);
            }
        }
    }

    /// <summary>Takes notice that anything may have changed on the disk.</summary>
    public void ChangedOnDisk()
    {
        ProjectReads.Renew();
        foreach (var corpus in Corpora)
        {
            corpus.ChangedOnDisk([]);
            Changed?.Invoke(corpus);
        }
    }

    /// <summary>Looks for the seeds folders again, after the open folders or the settings changed.</summary>
    public void Find(IReadOnlyList<string> folders, ServerSettings settings)
    {
        lock (_lock)
        {
            (_folders, _settings) = (folders, settings);
        }

        FindAgain();
    }

    /// <summary>Looks for the seeds folders again, after a project or a folder changed.</summary>
    public void FindAgain()
    {
        ProjectReads.Renew();
        List<SeedsCorpus> gone, added;
        var messages = new List<string>();
        lock (_lock)
        {
            // Read here, since another thread may have changed them since it was asked.
            var (folders, settings) = (_folders, _settings);
            var now = CorpusFinder.In(folders, settings, messages.Add).Select(Keep).ToList();
            gone = _corpora.Concat(_lone.Where(lone => now.Exists(corpus => corpus.Holds(lone.Folder)))).Except(now).ToList();
            added = now.Except(_corpora).ToList();
            _corpora = now;
            _lone.RemoveAll(lone => gone.Contains(lone) || now.Contains(lone));
            foreach (var buffer in _buffers.Values)
            {
                added.Where(corpus => corpus.Holds(buffer.Path)).ToList().ForEach(corpus => corpus.Set(buffer));
            }
        }

        foreach (var message in messages.Where(_told.Add))
        {
            Told?.Invoke(message);
        }

        gone.ForEach(corpus => Closed?.Invoke(corpus));
        if (gone.Count + added.Count > 0)
        {
            // All of them, since a file may pass from an outer folder to an inner one, or back.
            Tell(Corpora);
        }

        foreach (var buffer in LoneBuffers())
        {
            Place(buffer.Path);
        }
    }

    private SeedsCorpus Keep(string folder)
    {
        var project = CorpusFinder.ProjectOf(folder, _settings);
        return _corpora.Concat(_lone).FirstOrDefault(corpus => corpus.Folder == folder && corpus.Project == project) ?? new(folder, project, encoding);
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
        SeedsCorpus[] corpora = [];
        lock (_lock)
        {
            if (_buffers.TryGetValue(path, out var buffer))
            {
                // A file in a seeds folder within another belongs to both, unless the inner one is another project's.
                corpora = [.. Holding(path)];
                corpora = corpora.Length == 0 && Lone(buffer) is { } lone ? [lone] : corpora;
                Array.ForEach(corpora, corpus => corpus.Set(buffer));
            }
        }

        Tell(corpora);
    }

    private IEnumerable<SeedsCorpus> Holding(string path) => _corpora.Concat(_lone).Where(corpus => corpus.Holds(path));

    private void Tell(IEnumerable<SeedsCorpus> corpora)
    {
        foreach (var corpus in corpora)
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
