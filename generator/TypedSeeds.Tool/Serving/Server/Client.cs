using System.Text.Json;
using StreamJsonRpc;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Serving.Server;

/// <summary>The editor, as the server speaks to it. A connection that is gone takes nothing more, which is no error.</summary>
/// <param name="log">Where a person may read of a message that could not be sent.</param>
internal sealed class Client(TextWriter log)
{
    private JsonRpc? _connection;

    public ClientCapabilities Can { get; set; } = new();

    /// <summary>Speaks over a connection from now on.</summary>
    public void Use(JsonRpc connection) => _connection = connection;

    public void Publish(PublishDiagnosticsParams diagnostics) => Tell("textDocument/publishDiagnostics", diagnostics);

    public void Log(MessageType type, string message) => Tell("window/logMessage", new MessageParams(type, message));

    public void Show(MessageType type, string message) => Tell("window/showMessage", new MessageParams(type, message));

    public void Progress(string token, WorkDoneProgress step) => Tell("$/progress", new ProgressParams(token, step));

    /// <summary>Asks to show progress; false where the editor does not.</summary>
    public Task<bool> ShowProgress(string token) => Ask("window/workDoneProgress/create", new WorkDoneProgressCreateParams(token));

    public Task<bool> Register(params Registration[] registrations) => Ask("client/registerCapability", new RegistrationParams(registrations));

    /// <summary>The settings of a section, which are undefined where the editor has none; null where it does not say.</summary>
    public async Task<JsonElement?> Settings(string section)
    {
        try
        {
            var answer = await _connection!.InvokeWithParameterObjectAsync<JsonElement?[]?>("workspace/configuration", new ConfigurationParams([new(section)])).ConfigureAwait(false);
            return answer is [var only, ..] ? only ?? default(JsonElement) : null;
        }
        catch (Exception exception) when (IsOfTheOtherSide(exception))
        {
            return null;
        }
    }

    /// <summary>Asks the editor to ask again for what it shows of files.</summary>
    public async Task Refresh()
    {
        if (Can.Workspace?.SemanticTokens?.RefreshSupport == true)
        {
            await Ask("workspace/semanticTokens/refresh", null).ConfigureAwait(false);
        }

        if (Can.Workspace?.InlayHint?.RefreshSupport == true)
        {
            await Ask("workspace/inlayHint/refresh", null).ConfigureAwait(false);
        }
    }

    // Nobody waits for it, so that an exception would end the program.
    private async void Tell(string method, object parameters)
    {
        try
        {
            await _connection!.NotifyWithParameterObjectAsync(method, parameters).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            if (!IsOfTheOtherSide(exception))
            {
                await log.WriteLineAsync($"{method}: {Printable.Of(exception.ToString())}").ConfigureAwait(false);
            }
        }
    }

    private async Task<bool> Ask(string method, object? parameters)
    {
        try
        {
            await _connection!.InvokeWithParameterObjectAsync(method, parameters).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (IsOfTheOtherSide(exception))
        {
            return false;
        }
    }

    // The editor refuses, or is gone: then the pipe takes nothing more, which it says by an exception of its own.
    private bool IsOfTheOtherSide(Exception exception) =>
        exception is RemoteRpcException or ObjectDisposedException or IOException or OperationCanceledException || _connection!.IsDisposed || _connection.Completion.IsCompleted;
}
