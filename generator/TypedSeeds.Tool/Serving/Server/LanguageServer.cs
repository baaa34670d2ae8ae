using System.Diagnostics;
using StreamJsonRpc;
using TypedSeeds.Tool.Serving.Features;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Serving.Server;

/// <summary>A language server for one editor: LSP 3.17 over two streams.</summary>
internal sealed class LanguageServer : IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly TaskCompletionSource<int> _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<SeedsWorkspace> _found = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly IReadOnlyList<Feature> _features;
    private readonly TextWriter _log;
    private readonly Client _client;
    private readonly ServerConnection _connection;
    private readonly WorkspaceEvents _events;
    private SeedsWorkspace _workspace = new(PositionEncoding.Utf16);

    /// <param name="input">What the editor writes.</param>
    /// <param name="output">What it reads; nothing else is written there.</param>
    /// <param name="log">Where a person may read what went wrong.</param>
    /// <param name="features">The requests that are answered.</param>
    public LanguageServer(Stream input, Stream output, TextWriter log, IReadOnlyList<Feature>? features = null)
    {
        (_log, _features) = (TextWriter.Synchronized(log), features ?? FeatureTable.All);
        _client = new(_log);
        _connection = new(new MessageHandler(input, output, NoteMalformed), NoteCrash, NoteMalformed);
        _client.Use(_connection);
        _events = new(_client, () => _workspace, NoteCrash);
        _connection.AddLocalRpcTarget(this);
        _connection.AddLocalRpcTarget(new TextSync(() => _workspace));
        _connection.AddLocalRpcTarget(_events);
        new FeatureHandlers(() => _found.Task, _client).Register(_connection, _features);
    }

    /// <summary>The seeds folders that are open.</summary>
    public SeedsWorkspace Workspace => _workspace;

    /// <summary>Answers until the editor ends it, or is gone.</summary>
    /// <returns>The exit code: 0 where the editor asked for the end first.</returns>
    public async Task<int> Run(CancellationToken cancellation)
    {
        using var stop = cancellation.Register(() => _exit.TrySetResult(1));
        _connection.StartListening();
        await Task.WhenAny(_exit.Task, _connection.Completion).ConfigureAwait(false);
        await _end.CancelAsync().ConfigureAwait(false);
        return _exit.Task.IsCompletedSuccessfully ? await _exit.Task.ConfigureAwait(false) : ExitCode;
    }

    public void Dispose()
    {
        _end.Cancel();
        _connection.Dispose();
        _events.Dispose();
    }

    private int ExitCode => _connection.State == ServerState.ShutDown ? 0 : 1;

    [JsonRpcMethod(ServerConnection.Initialize, UseSingleObjectParameterDeserialization = true)]
    public InitializeResult Initialize(InitializeParams parameters)
    {
        _client.Can = parameters.Capabilities ?? new();
        var encoding = PositionEncoding.Of(_client.Can.General?.PositionEncodings);
        _workspace = new(encoding);
        _events.Begin(parameters, _end.Token);
        _ = EndWith(parameters.ProcessId);
        _connection.State = ServerState.Running;
        var can = new ServerCapabilities
        {
            PositionEncoding = encoding.Name,
            TextDocumentSync = new(),
            Workspace = new(new(Supported: true, ChangeNotifications: true)),
        };
        return new(_features.Aggregate(can, static (all, feature) => feature.Announce(all)), new(Commands.CommandLine.Name, ToolVersion.Current));
    }

    [JsonRpcMethod("initialized")]
    public void Initialized()
    {
        try
        {
            _events.Find();
        }
        finally
        {
            // Requests wait for it, and are answered without a folder that cannot be listed.
            _found.TrySetResult(_workspace);
        }

        _ = Task.Run(_events.AskForMore);
    }

    [JsonRpcMethod("shutdown")]
    public object? ShutDown()
    {
        _connection.State = ServerState.ShutDown;
        return null;
    }

    [JsonRpcMethod(ServerConnection.Exit)]
    public void Exit() => _exit.TrySetResult(ExitCode);

    // An editor that crashed closes no stream on some systems.
    private async Task EndWith(int? processId)
    {
        if (processId is not { } id)
        {
            return;
        }

        try
        {
            using var editor = Process.GetProcessById(id);
            await editor.WaitForExitAsync(_end.Token).ConfigureAwait(false);
        }
        catch (ArgumentException)
        {
            // It is gone already.
        }
        catch (Exception exception) when (exception is OperationCanceledException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // The server ends first, or the user may not watch that process.
            return;
        }

        _exit.TrySetResult(ExitCode);
    }

    private void NoteMalformed(string problem)
    {
        _log.WriteLine($"{Commands.CommandLine.Name}: {Printable.Of(problem)}");
        _client.Log(MessageType.Warning, problem);
    }

    private void NoteCrash(string method, Exception exception)
    {
        _log.WriteLine($"{Commands.CommandLine.Name}: {method}: {Printable.Of(exception.ToString())}");
        _client.Log(MessageType.Error, $"{method}: {exception}");
        _client.Show(MessageType.Error, $"TypedSeeds could not answer '{method}' ({exception.GetType().Name}: {exception.Message}). The rest goes on; please report it.");
    }
}
