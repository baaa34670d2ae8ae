using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;
using StreamJsonRpc;

namespace TypedSeeds.Yaml.Tests.Support;

/// <summary>The real yaml-language-server in its own process, driven like by an editor: LSP 3.17 over standard streams.</summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly JsonRpc _connection;
    private readonly Client _client = new();

    private LanguageServer(Process process)
    {
        _process = process;
        var formatter = new SystemTextJsonFormatter { JsonSerializerOptions = new(JsonSerializerDefaults.Web) };
        _connection = new JsonRpc(new HeaderDelimitedMessageHandler(process.StandardInput.BaseStream, process.StandardOutput.BaseStream, formatter));
        _connection.AddLocalRpcTarget(_client, new JsonRpcTargetOptions { UseSingleObjectParameterDeserialization = true });
        _connection.StartListening();
    }

    public static async Task<LanguageServer> Start()
    {
        var process = Process.Start(new ProcessStartInfo(Node.Program!, [Node.Server, "--stdio"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var server = new LanguageServer(process);
        await server.Ask<JsonElement>("initialize", new
        {
            processId = Environment.ProcessId,
            rootUri = (string?)null,
            capabilities = new
            {
                textDocument = new
                {
                    completion = new { completionItem = new { snippetSupport = true, documentationFormat = new[] { "plaintext" } } },
                    hover = new { contentFormat = new[] { "markdown" } },
                    publishDiagnostics = new { },
                },
                workspace = new { configuration = true },
            },
        });
        await server.Tell("initialized", new { });
        return server;
    }

    /// <summary>Opens a file and waits for the server's diagnostics.</summary>
    public async Task<IReadOnlyList<ServerDiagnostic>> Open(string uri, string text)
    {
        var published = _client.Published(uri);
        await Tell("textDocument/didOpen", new { textDocument = new { uri, languageId = "yaml", version = 1, text } });
        using var patience = new CancellationTokenSource(Patience);
        return await published.ReadAsync(patience.Token);
    }

    /// <summary>Closes a file, so that the server frees it.</summary>
    public Task Close(string uri) => Tell("textDocument/didClose", new { textDocument = new { uri } });

    public async Task<IReadOnlyList<CompletionItem>> Complete(string uri, Position position) =>
        (await Ask<CompletionList>("textDocument/completion", new { textDocument = new { uri }, position })).Items;

    /// <summary>The hover text, in Markdown.</summary>
    public async Task<string> Hover(string uri, Position position) =>
        (await Ask<HoverAnswer?>("textDocument/hover", new { textDocument = new { uri }, position }))?.Contents.Value ?? string.Empty;

    public async ValueTask DisposeAsync()
    {
        _connection.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private Task Tell(string method, object parameters) => _connection.NotifyWithParameterObjectAsync(method, parameters);

    private async Task<T> Ask<T>(string method, object parameters)
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _connection.InvokeWithParameterObjectAsync<T>(method, parameters, patience.Token);
    }

    /// <summary>The methods that the server calls in an editor.</summary>
    private sealed class Client
    {
        // The catalogue of schemas needs the network; all other settings are defaults.
        private readonly object _settings = new { validate = true, hover = true, completion = true, schemaStore = new { enable = false } };
        private readonly ConcurrentDictionary<string, Channel<IReadOnlyList<ServerDiagnostic>>> _published = new(StringComparer.Ordinal);

        public ChannelReader<IReadOnlyList<ServerDiagnostic>> Published(string uri) => Channel(uri).Reader;

        [JsonRpcMethod("textDocument/publishDiagnostics")]
        public void Publish(PublishedDiagnostics published) => Channel(published.Uri).Writer.TryWrite(published.Diagnostics);

        [JsonRpcMethod("workspace/configuration")]
        public object?[] Configuration(ConfigurationRequest request) => [.. request.Items.Select(item => item.Section == "yaml" ? _settings : null)];

        private Channel<IReadOnlyList<ServerDiagnostic>> Channel(string uri) =>
            _published.GetOrAdd(uri, _ => System.Threading.Channels.Channel.CreateUnbounded<IReadOnlyList<ServerDiagnostic>>());
    }
}
