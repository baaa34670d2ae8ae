using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Server;

/// <summary>
/// What the editor knows of each file: one list for all seeds folders, since a file may pass from one to another. What a
/// folder says that is closed meanwhile is not told.
/// </summary>
/// <param name="client">The editor.</param>
internal sealed class PublishedDiagnostics(Client client)
{
    private readonly object _lock = new();
    private readonly Dictionary<string, (SeedsCorpus Corpus, FileState State)> _files = new(StringComparer.Ordinal);
    private readonly HashSet<SeedsCorpus> _open = [];

    /// <summary>Takes what a seeds folder says from now on.</summary>
    public void Open(SeedsCorpus corpus)
    {
        lock (_lock)
        {
            _open.Add(corpus);
        }
    }

    /// <summary>Nothing is wrong any more in a seeds folder, for the editor.</summary>
    public void Close(SeedsCorpus corpus)
    {
        lock (_lock)
        {
            _open.Remove(corpus);
            Clear(corpus, []);
        }
    }

    /// <summary>Tells of the files of a seeds folder that have other diagnostics than before.</summary>
    /// <param name="corpus">The seeds folder.</param>
    /// <param name="snapshot">The folder as it is.</param>
    /// <param name="files">Its files that are open, or in which something is wrong.</param>
    public void Publish(SeedsCorpus corpus, WorkspaceSnapshot snapshot, IReadOnlyDictionary<SnapshotFile, Problem[]> files)
    {
        lock (_lock)
        {
            if (!_open.Contains(corpus))
            {
                return;
            }

            foreach (var (file, problems) in files)
            {
                var now = new FileState(file.Version, file.Source, problems);
                if (!_files.TryGetValue(file.Uri, out var before) || before.Corpus != corpus || !now.IsAs(before.State))
                {
                    client.Publish(new(file.Uri, file.Version, [.. problems.Select(problem => FileDiagnostics.Of(problem, file, snapshot))]));
                }

                _files[file.Uri] = (corpus, now);
            }

            Clear(corpus, files.Keys.Select(static file => file.Uri).ToHashSet(StringComparer.Ordinal));
        }
    }

    private void Clear(SeedsCorpus corpus, HashSet<string> kept)
    {
        foreach (var uri in _files.Where(file => file.Value.Corpus == corpus && !kept.Contains(file.Key)).Select(static file => file.Key).ToArray())
        {
            _files.Remove(uri);
            client.Publish(new(uri, null, []));
        }
    }

    /// <summary>What the editor knows of a file.</summary>
    private sealed record FileState(int? Version, CorpusFile Source, Problem[] Problems)
    {
        public bool IsAs(FileState other) =>
            Version == other.Version && Source.Text == other.Source.Text && Problems.AsSpan().SequenceEqual(other.Problems);
    }
}
