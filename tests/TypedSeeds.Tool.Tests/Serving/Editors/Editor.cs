using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;
using Nerdbank.Streams;
using StreamJsonRpc;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Serving.Features;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Server;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Tests.Serving.Editors;

/// <summary>An editor that speaks to the language server over the real protocol, and knows what is in its buffers.</summary>
internal sealed class Editor : IAsyncDisposable
{
    /// <summary>No test needs it: it ends one that would wait for ever.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly JsonRpc _connection;
    private readonly EditorMethods _methods;
    private readonly Func<ValueTask> _end;
    private readonly Dictionary<string, OpenBuffer> _buffers = new(StringComparer.Ordinal);
    private PositionEncoding _encoding = PositionEncoding.Utf16;

    private Editor(string folder, Stream input, Stream output, EditorMethods methods, Func<ValueTask> end)
    {
        (Folder, _methods, _end) = (folder, methods, end);
        _connection = new JsonRpc(new HeaderDelimitedMessageHandler(input, output, MessageHandler.Formatter()));
        _connection.AddLocalRpcTarget(methods);
        _connection.StartListening();
    }

    /// <summary>The folder that is open.</summary>
    public string Folder { get; }

    /// <summary>The server, where it runs in this process.</summary>
    public LanguageServer? Server { get; private init; }

    /// <summary>What the server answered to the first request.</summary>
    public InitializeResult? Initialized { get; private set; }

    /// <summary>The end of the server and its exit code.</summary>
    public required Task<int> Exit { get; init; }

    /// <summary>Everything that the server asked or told, but diagnostics.</summary>
    public EditorMethods Told => _methods;

    /// <summary>Starts a server in this process, and says nothing yet.</summary>
    public static Editor Silent(string folder, EditorMethods? methods = null, IReadOnlyList<Feature>? features = null)
    {
        var (mine, its) = FullDuplexStream.CreatePair();
        var server = new LanguageServer(its, its, TextWriter.Null, features);
        return new Editor(folder, mine, mine, methods ?? new(), () =>
        {
            server.Dispose();
            return ValueTask.CompletedTask;
        })
        {
            Server = server,
            Exit = Task.Run(() => server.Run(CancellationToken.None)),
        };
    }

    /// <summary>Starts a server in this process, and opens a folder.</summary>
    public static async Task<Editor> Start(string folder, object? capabilities = null, EditorMethods? methods = null, IReadOnlyList<Feature>? features = null)
    {
        var editor = Silent(folder, methods, features);
        await editor.Begin(capabilities);
        return editor;
    }

    /// <summary>Starts a server in this process for an editor that has several folders open.</summary>
    public static async Task<Editor> StartIn(string folder, IReadOnlyList<string> open, object? capabilities = null, EditorMethods? methods = null)
    {
        var editor = Silent(folder, methods);
        await editor.Begin(capabilities, open: open);
        return editor;
    }

    /// <summary>Starts a server in this process for an editor that counts columns in a unit.</summary>
    public static async Task<Editor> StartCounting(string folder, string encoding)
    {
        var editor = Silent(folder);
        await editor.Begin(new { general = new { positionEncodings = new[] { encoding } }, workspace = new { workspaceEdit = new { documentChanges = true }, didChangeWatchedFiles = new { dynamicRegistration = true } } });
        return editor;
    }

    /// <summary>Starts the built program as an editor does, and opens a folder.</summary>
    public static async Task<Editor> StartProcess(string folder)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "lsp", "--stdio"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        var editor = new Editor(folder, process.StandardInput.BaseStream, process.StandardOutput.BaseStream, new(), () =>
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }

            process.Dispose();
            return ValueTask.CompletedTask;
        })
        {
            Exit = Task.Run(async () =>
            {
                await process.WaitForExitAsync();
                return process.ExitCode;
            }),
        };
        await editor.Begin(null);
        return editor;
    }

    public async Task Begin(object? capabilities, int? processId = null, IReadOnlyList<string>? open = null)
    {
        Initialized = await Ask<InitializeResult>("initialize", new
        {
            processId,
            rootUri = UriOf("."),
            workspaceFolders = (open ?? ["."]).Select(path => new { uri = UriOf(path), name = path }),
            capabilities = capabilities ?? new { workspace = new { workspaceEdit = new { documentChanges = true }, didChangeWatchedFiles = new { dynamicRegistration = true } } },
        });
        _encoding = PositionEncoding.Of([Initialized.Capabilities.PositionEncoding!]);
        await Tell("initialized", new { });
    }

    public string UriOf(string path) => FileUri.Of(Path.GetFullPath(Path.Combine(Folder, path)));

    /// <summary>The text of a buffer.</summary>
    public string TextOf(string path) => _buffers[UriOf(path)].Text;

    /// <summary>Opens a file, with another text than that on the disk if one is given.</summary>
    public async Task<int> Open(string path, string? text = null)
    {
        var uri = UriOf(path);
        var buffer = new OpenBuffer(uri, Path.Combine(Folder, path), 1, text ?? await File.ReadAllTextAsync(Path.Combine(Folder, path)));
        _buffers[uri] = buffer;
        await Tell("textDocument/didOpen", new { textDocument = new { uri, languageId = "yaml", version = 1, text = buffer.Text } });
        return 1;
    }

    /// <summary>Replaces words in a buffer, as typing does, and gives its new version.</summary>
    public async Task<int> Type(string path, string old, string now)
    {
        var buffer = _buffers[UriOf(path)];
        var range = RangeOf(path, old);
        var change = new ContentChange(range, now);
        _buffers[buffer.Uri] = buffer = buffer.With(buffer.Version + 1, [change], _encoding);
        await Tell("textDocument/didChange", new { textDocument = new { uri = buffer.Uri, version = buffer.Version }, contentChanges = new[] { new { range, text = now } } });
        return buffer.Version;
    }

    public Task Close(string path)
    {
        _buffers.Remove(UriOf(path));
        return Tell("textDocument/didClose", new { textDocument = new { uri = UriOf(path) } });
    }

    /// <summary>Tells of files that another program changed, as an editor that watches files does.</summary>
    public Task TellOfFiles(int type, params string[] paths) =>
        Tell("workspace/didChangeWatchedFiles", new { changes = paths.Select(path => new { uri = UriOf(path), type }) });

    /// <summary>The first place of words in a buffer.</summary>
    public PositionRange RangeOf(string path, string words)
    {
        var buffer = _buffers[UriOf(path)];
        var start = buffer.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{words}' is not in the buffer.");
        return new PositionedText(buffer.Text, _encoding).RangeOf(start, words.Length);
    }

    /// <summary>The words of a buffer in a range.</summary>
    public string WordsAt(string path, PositionRange range)
    {
        var text = new PositionedText(TextOf(path), _encoding);
        return text.Text[text.OffsetOf(range.Start)..text.OffsetOf(range.End)];
    }

    /// <summary>Waits for the diagnostics of a file in a version, or in any.</summary>
    public Task<IReadOnlyList<Diagnostic>> DiagnosticsOf(string path, int? version = null) =>
        DiagnosticsOf(path, published => version is null || published.Version == version);

    /// <summary>Waits for diagnostics of a file that are wanted, and passes over those before.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnosticsOf(string path, Predicate<PublishDiagnosticsParams> isWanted)
    {
        using var patience = new CancellationTokenSource(Patience);
        await foreach (var published in _methods.Published(UriOf(path)).ReadAllAsync(patience.Token))
        {
            if (isWanted(published))
            {
                return published.Diagnostics;
            }
        }

        throw new InvalidOperationException("The connection ended.");
    }

    public Task Tell(string method, object parameters) => _connection.NotifyWithParameterObjectAsync(method, parameters);

    public async Task<T> Ask<T>(string method, object? parameters, CancellationToken cancellation = default)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        return await _connection.InvokeWithParameterObjectAsync<T>(method, parameters, patience.Token);
    }

    /// <summary>Takes the edit of an action into the buffers, and tells the server, as an editor does.</summary>
    public async Task Apply(WorkspaceEdit edit)
    {
        foreach (var document in edit.DocumentChanges!)
        {
            var path = Path.GetRelativePath(Folder, FileUri.PathOf(document.TextDocument.Uri)!);
            if (!_buffers.TryGetValue(document.TextDocument.Uri, out var buffer))
            {
                await Open(path);
                buffer = _buffers[document.TextDocument.Uri];
            }
            else
            {
                Assert.Equal(buffer.Version, document.TextDocument.Version);
            }

            var changes = document.Edits.OrderByDescending(static change => (change.Range.Start.Line, change.Range.Start.Character)).Select(static change => new ContentChange(change.Range, change.NewText)).ToArray();
            _buffers[buffer.Uri] = buffer = buffer.With(buffer.Version + 1, changes, _encoding);
            await Tell("textDocument/didChange", new { textDocument = new { uri = buffer.Uri, version = buffer.Version }, contentChanges = changes.Select(static change => new { range = change.Range, text = change.Text }) });
        }
    }

    public async ValueTask DisposeAsync()
    {
        _connection.Dispose();
        await _end();
    }
}

/// <summary>The methods that the server calls in an editor.</summary>
internal sealed class EditorMethods
{
    private readonly ConcurrentDictionary<string, Channel<PublishDiagnosticsParams>> _published = new(StringComparer.Ordinal);
    private readonly Channel<object> _told = System.Threading.Channels.Channel.CreateUnbounded<object>();

    /// <summary>What the editor does before it shows progress.</summary>
    public Func<Task> BeforeProgress { get; set; } = static () => Task.CompletedTask;

    /// <summary>What happens before a capability is registered; where it throws, the editor refuses.</summary>
    public Action BeforeRegistration { get; set; } = static () => { };

    /// <summary>The settings of the editor.</summary>
    public object? Settings { get; set; }

    public ChannelReader<PublishDiagnosticsParams> Published(string uri) => Channel(uri).Reader;

    /// <summary>The files about which the server published anything.</summary>
    public IEnumerable<string> Files => _published.Where(static file => file.Value.Reader.Count > 0).Select(static file => file.Key);

    /// <summary>Waits for what the server tells of a kind, and passes over others.</summary>
    public async Task<T> Next<T>()
    {
        using var patience = new CancellationTokenSource(Editor.Patience);
        await foreach (var told in _told.Reader.ReadAllAsync(patience.Token))
        {
            if (told is T wanted)
            {
                return wanted;
            }
        }

        throw new InvalidOperationException("The connection ended.");
    }

    [JsonRpcMethod("textDocument/publishDiagnostics", UseSingleObjectParameterDeserialization = true)]
    public void Publish(PublishDiagnosticsParams published) => Channel(published.Uri).Writer.TryWrite(published);

    [JsonRpcMethod("client/registerCapability", UseSingleObjectParameterDeserialization = true)]
    public void Register(RegistrationParams registered)
    {
        BeforeRegistration();
        _told.Writer.TryWrite(registered);
    }

    [JsonRpcMethod("workspace/configuration", UseSingleObjectParameterDeserialization = true)]
    public object?[] Configuration(ConfigurationParams asked) => [.. asked.Items.Select(_ => Settings)];

    [JsonRpcMethod("window/workDoneProgress/create", UseSingleObjectParameterDeserialization = true)]
    public async Task CreateProgress(WorkDoneProgressCreateParams created)
    {
        _told.Writer.TryWrite(created);
        await BeforeProgress();
    }

    [JsonRpcMethod("$/progress", UseSingleObjectParameterDeserialization = true)]
    public void Progress(ProgressParams step) => _told.Writer.TryWrite(step);

    [JsonRpcMethod("window/showMessage", UseSingleObjectParameterDeserialization = true)]
    public void Show(MessageParams message) => _told.Writer.TryWrite(new ShownMessage(message));

    [JsonRpcMethod("window/logMessage", UseSingleObjectParameterDeserialization = true)]
    public void Log(MessageParams message) => _told.Writer.TryWrite(message);

    private Channel<PublishDiagnosticsParams> Channel(string uri) =>
        _published.GetOrAdd(uri, _ => System.Threading.Channels.Channel.CreateUnbounded<PublishDiagnosticsParams>());
}

/// <summary>A message that a user sees.</summary>
internal sealed record ShownMessage(MessageParams Message);
