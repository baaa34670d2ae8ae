using System.Text.Json;
using StreamJsonRpc;
using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Server;

/// <summary>The editor, as the server speaks to it. A connection that is gone takes nothing more, which is no error.</summary>
internal sealed class Client
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

    /// <summary>The settings of a section; null where the editor has none.</summary>
    public async Task<JsonElement?> Settings(string section)
    {
        try
        {
            var answer = await _connection!.InvokeWithParameterObjectAsync<JsonElement?[]?>("workspace/configuration", new ConfigurationParams([new(section)])).ConfigureAwait(false);
            return answer is [var only, ..] ? only : null;
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

    private async void Tell(string method, object parameters)
    {
        try
        {
            await _connection!.NotifyWithParameterObjectAsync(method, parameters).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsOfTheOtherSide(exception))
        {
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

    // The editor refuses, or is gone.
    private static bool IsOfTheOtherSide(Exception exception) => exception is RemoteRpcException or ObjectDisposedException or IOException or OperationCanceledException;
}
