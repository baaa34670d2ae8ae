using StreamJsonRpc;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Server;

/// <summary>Takes what changes around the files that are open: folders, settings and files on the disk. Each seeds folder has a publisher that is told.</summary>
/// <param name="client">The editor.</param>
/// <param name="workspace">The seeds folders.</param>
/// <param name="noteCrash">Is told of an exception that nothing should throw.</param>
internal sealed class WorkspaceEvents(Client client, Func<SeedsWorkspace> workspace, Action<string, Exception> noteCrash) : IDisposable
{
    private const string WatchedFiles = "workspace/didChangeWatchedFiles";
    private const string Configuration = "workspace/didChangeConfiguration";

    /// <summary>The files of a corpus, and the projects that say where it is.</summary>
    private static readonly WatchedFilesOptions Watched = new([new("**/*.{txt,md,yaml,yml}"), new("**/typed-seeds.baseline"), new("**/*.csproj"), new("**/Directory.Build.{props,targets}")]);

    private readonly object _lock = new();
    private readonly Dictionary<SeedsCorpus, DiagnosticsPublisher> _publishers = [];
    private readonly List<WorkspaceFolder> _folders = [];
    private ServerSettings _settings = ServerSettings.Default;
    private CancellationToken _end;
    private CancellationTokenSource? _watch;
    private volatile bool _watchesAlone;

    /// <summary>Begins with what the editor says first.</summary>
    public void Begin(InitializeParams parameters, CancellationToken end)
    {
        _end = end;
        _folders.AddRange(parameters.WorkspaceFolders ?? (parameters.RootUri is { } root ? [new(root, string.Empty)] : []));
        _settings = ServerSettings.Of(parameters.InitializationOptions);
        workspace().Changed += Check;
        workspace().Closed += Close;
        workspace().Told += message => client.Show(MessageType.Warning, Terminal.Printable.Of(message));
    }

    /// <summary>Finds the seeds folders of what is open.</summary>
    public void Find() => Find(_settings);

    /// <summary>Asks for the settings, and to be told of changes.</summary>
    public async Task AskForMore()
    {
        try
        {
            if (client.Can.Workspace?.DidChangeConfiguration?.DynamicRegistration == true)
            {
                await client.Register(new Registration(Configuration, Configuration)).ConfigureAwait(false);
            }

            if (client.Can.Workspace?.DidChangeWatchedFiles?.DynamicRegistration != true
                || !await client.Register(new Registration(WatchedFiles, WatchedFiles, Watched)).ConfigureAwait(false))
            {
                WatchAlone();
            }

            await PullSettings().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            noteCrash("initialized", exception);
        }
    }

    [JsonRpcMethod("workspace/didChangeWorkspaceFolders", UseSingleObjectParameterDeserialization = true)]
    public void ChangeFolders(DidChangeWorkspaceFoldersParams changed)
    {
        lock (_lock)
        {
            _folders.RemoveAll(folder => changed.Event.Removed.Any(removed => removed.Uri == folder.Uri));
            _folders.AddRange(changed.Event.Added);
        }

        Find();
        Rewatch();
    }

    [JsonRpcMethod(Configuration, UseSingleObjectParameterDeserialization = true)]
    public async Task ChangeSettings(DidChangeConfigurationParams changed)
    {
        if (client.Can.Workspace?.Configuration == true)
        {
            await PullSettings().ConfigureAwait(false);
        }
        else if (changed.Settings is { ValueKind: System.Text.Json.JsonValueKind.Object } settings)
        {
            // An editor sends the section alone, or all with the section in it.
            Take(ServerSettings.Of(settings.TryGetProperty(ServerSettings.Section, out var section) ? section : settings));
        }
    }

    [JsonRpcMethod(WatchedFiles, UseSingleObjectParameterDeserialization = true)]
    public void ChangeFiles(DidChangeWatchedFilesParams changed)
    {
        var paths = changed.Changes.Select(static change => FileUri.PathOf(change.Uri)).OfType<string>().ToArray();
        if (Array.Exists(paths, static path => FolderWalk.IsProject(path) || Path.GetExtension(path) is ".props" or ".targets"))
        {
            workspace().FindAgain();
            Rewatch();
        }

        workspace().ChangedOnDisk(paths);
    }

    public void Dispose() => _watch?.Cancel();

    private async Task PullSettings()
    {
        if (client.Can.Workspace?.Configuration == true && await client.Settings(ServerSettings.Section).ConfigureAwait(false) is { } settings)
        {
            Take(ServerSettings.Of(settings));
        }
    }

    private void Take(ServerSettings settings)
    {
        if (settings != _settings)
        {
            Find(settings);
            Rewatch();
        }
    }

    private void Find(ServerSettings settings)
    {
        string[] folders;
        lock (_lock)
        {
            _settings = settings;
            folders = [.. _folders.Select(static folder => FileUri.PathOf(folder.Uri)).OfType<string>()];
        }

        workspace().Find(folders, settings);
    }

    private void Check(SeedsCorpus corpus)
    {
        DiagnosticsPublisher? publisher;
        var isNew = false;
        lock (_lock)
        {
            if (!_publishers.TryGetValue(corpus, out publisher))
            {
                isNew = true;
                _publishers.Add(corpus, publisher = new(corpus, client, noteCrash));
            }
        }

        publisher.Ask();
        if (isNew)
        {
            Rewatch();
            _ = Task.Run(() => Publish(corpus, publisher));
        }
    }

    private void Close(SeedsCorpus corpus)
    {
        lock (_lock)
        {
            if (_publishers.Remove(corpus, out var publisher))
            {
                publisher.Close();
            }
        }
    }

    private async Task Publish(SeedsCorpus corpus, DiagnosticsPublisher publisher)
    {
        var progress = await StartProgress.Begin(client, corpus.Folder).ConfigureAwait(false);
        corpus.Progress = progress;
        try
        {
            await corpus.Snapshot(_end).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            noteCrash("check", exception);
        }

        corpus.Progress = null;
        progress?.End();
        await publisher.Run(_end).ConfigureAwait(false);
    }

    private void Rewatch()
    {
        if (_watchesAlone)
        {
            WatchAlone();
        }
    }

    // An editor that cannot watch files: the server does.
    private void WatchAlone()
    {
        CancellationToken cancellation;
        lock (_lock)
        {
            _watchesAlone = true;
            _watch?.Cancel();
            _watch = CancellationTokenSource.CreateLinkedTokenSource(_end);
            cancellation = _watch.Token;
        }

        var corpora = workspace().Corpora;
        _ = Task.Run(() => Watch(corpora, cancellation), cancellation);
    }

    private async Task Watch(IReadOnlyList<SeedsCorpus> corpora, CancellationToken cancellation)
    {
        using var changes = new FolderWatch([.. corpora.Select(static corpus => corpus.Folder)]);
        while (!cancellation.IsCancellationRequested)
        {
            await changes.Next(cancellation).ConfigureAwait(false);
            foreach (var corpus in corpora)
            {
                corpus.ChangedOnDisk([]);
                Check(corpus);
            }
        }
    }
}
