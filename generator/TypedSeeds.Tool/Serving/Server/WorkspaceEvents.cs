using System.Text.Json;
using StreamJsonRpc;
using TypedSeeds.Generator.Schema.Packages;
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
    private static readonly WatchedFilesOptions Watched = new(
    [
        new("**/*.{txt,md,yaml,yml}"),
        new("**/typed-seeds.baseline"),
        new("**/*.csproj"),
        new("**/Directory.Build.{props,targets}"),
        // A build writes the indexes of packages, and the list of them.
        new($"**/*{IndexFormat.Extension}"),
        new($"**/{SeedsProject.IndexListPattern}"),
        // A folder that comes or goes as a whole is told of by its own name.
        new($"**/{SeedsFolder.DefaultName}"),
        new($"**/{SeedsFolder.DefaultName}/**"),
    ]);

    private readonly object _lock = new();
    private readonly Dictionary<SeedsCorpus, DiagnosticsPublisher> _publishers = [];
    private readonly PublishedDiagnostics _published = new(client);
    private readonly List<WorkspaceFolder> _folders = [];
    private ServerSettings _initial = ServerSettings.Default;
    private ServerSettings _settings = ServerSettings.Default;
    private CancellationToken _end;
    private CancellationTokenSource? _watch;
    private volatile bool _watchesAlone;

    /// <summary>Begins with what the editor says first.</summary>
    public void Begin(InitializeParams parameters, CancellationToken end)
    {
        _end = end;
        _folders.AddRange(parameters.WorkspaceFolders ?? (parameters.RootUri is { } root ? [new(root, string.Empty)] : []));
        _settings = _initial = ServerSettings.Of(parameters.InitializationOptions);
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
        else
        {
            // An editor sends the section alone, or all with the section in it.
            Take(changed.Settings is { ValueKind: JsonValueKind.Object } settings && settings.TryGetProperty(ServerSettings.Section, out var section) ? section : changed.Settings);
        }
    }

    [JsonRpcMethod(WatchedFiles, UseSingleObjectParameterDeserialization = true)]
    public void ChangeFiles(DidChangeWatchedFilesParams changed)
    {
        var paths = changed.Changes.Select(static change => FileUri.PathOf(change.Uri)).OfType<string>().ToArray();
        if (Array.Exists(paths, path => IsOfProject(path) || (workspace().CorpusOf(path) is null && !ReferencedIndexes.IsBuilt(path))))
        {
            workspace().FindAgain();
            Rewatch();
        }

        workspace().ChangedOnDisk(paths);
    }

    public void Dispose() => _watch?.Cancel();

    private static bool IsOfProject(string path) => FolderWalk.IsProject(path) || Path.GetExtension(path) is ".props" or ".targets";

    private async Task PullSettings()
    {
        if (client.Can.Workspace?.Configuration == true && await client.Settings(ServerSettings.Section).ConfigureAwait(false) is { } settings)
        {
            Take(settings);
        }
    }

    // Without settings now, those hold with which the editor began.
    private void Take(JsonElement? given)
    {
        var settings = given is { ValueKind: JsonValueKind.Object } ? ServerSettings.Of(given) : _initial;
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
            // It may be closed since it changed.
            if (!workspace().Corpora.Contains(corpus))
            {
                return;
            }

            if (!_publishers.TryGetValue(corpus, out publisher))
            {
                isNew = true;
                _published.Open(corpus);
                _publishers.Add(corpus, publisher = new(corpus, path => workspace().CorpusOf(path) == corpus, _published, client, noteCrash));
            }
        }

        publisher.Ask();
        if (isNew)
        {
            Rewatch();
            _ = Task.Run(() => publisher.Run(_end));
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

        Rewatch();
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

        _ = Task.Run(
            async () =>
            {
                try
                {
                    await Watch(cancellation).ConfigureAwait(false);
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    noteCrash(WatchedFiles, exception);
                }
            },
            cancellation);
    }

    private async Task Watch(CancellationToken cancellation)
    {
        // A seeds folder may be made later where a project expects it.
        var (corpora, expected) = (workspace().Corpora, workspace().Expected);
        using var changes = new FolderWatch([.. corpora.Select(static corpus => corpus.Folder).Union(expected, StringComparer.Ordinal)]);

        // A folder that was made since they were looked for, and before this watch began, is in neither list.
        workspace().FindAgain();
        while (!cancellation.IsCancellationRequested)
        {
            // At first too: what changed before this watch began was told to none.
            workspace().ChangedOnDisk();
            await changes.Next(cancellation).ConfigureAwait(false);
            if (expected.Any(Directory.Exists))
            {
                workspace().FindAgain();
                Rewatch();
                return;
            }
        }
    }
}
