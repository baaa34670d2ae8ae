using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace TypedSeeds.Tool.Serving.Server;

/// <summary>The connection to the editor. It takes a request only while the server may answer it, and tells of each crash.</summary>
/// <param name="handler">Reads and writes messages.</param>
/// <param name="noteCrash">Is told of an exception that no request should throw.</param>
/// <param name="noteMalformed">Is told what is wrong with a notification, which has no answer.</param>
internal sealed class ServerConnection(IJsonRpcMessageHandler handler, Action<string, Exception> noteCrash, Action<string> noteMalformed) : JsonRpc(handler)
{
    public const string Initialize = "initialize";
    public const string Exit = "exit";

    private const JsonRpcErrorCode NotInitialized = (JsonRpcErrorCode)(-32002);

    private volatile ServerState _state = ServerState.Waiting;

    /// <summary>What may be asked now.</summary>
    public ServerState State
    {
        get => _state;
        set => _state = value;
    }

    protected override ValueTask<JsonRpcMessage> DispatchRequestAsync(JsonRpcRequest request, TargetMethod targetMethod, CancellationToken cancellationToken) =>
        request.Method == Exit || (_state == ServerState.Waiting && request.Method == Initialize) || (_state == ServerState.Running && request.Method != Initialize)
            ? base.DispatchRequestAsync(request, targetMethod, cancellationToken)
            : new(new JsonRpcError
            {
                RequestId = request.RequestId,
                Error = _state == ServerState.Waiting
                    ? new() { Code = NotInitialized, Message = $"The server waits for '{Initialize}'." }
                    : new() { Code = JsonRpcErrorCode.InvalidRequest, Message = _state == ServerState.Running ? "The server is initialized already." : "The server is shut down." },
            });

    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception)
    {
        if (exception is LocalRpcException refusal)
        {
            return new() { Code = (JsonRpcErrorCode)refusal.ErrorCode, Message = refusal.Message };
        }

        // The editor wrote what is no parameter of the method: nothing is wrong here, and no name of a class of this program helps anybody.
        if (exception is JsonException or RpcArgumentDeserializationException)
        {
            var wrong = $"The parameters of '{request.Method}' have not the form of the protocol{PlaceOf(exception)}.";
            if (!request.IsResponseExpected)
            {
                noteMalformed(wrong);
            }

            return new() { Code = JsonRpcErrorCode.InvalidParams, Message = wrong };
        }

        noteCrash(request.Method ?? string.Empty, exception);
        return new() { Code = JsonRpcErrorCode.InternalError, Message = $"{exception.GetType().Name}: {exception.Message}" };
    }

    private static string PlaceOf(Exception exception) => exception switch
    {
        JsonException { Path: { Length: > 0 } path } => $" at '{path}'",
        { InnerException: { } inner } => PlaceOf(inner),
        _ => string.Empty,
    };
}

/// <summary>Where the server is in its life.</summary>
internal enum ServerState
{
    /// <summary>The editor has said nothing yet.</summary>
    Waiting,

    Running,

    /// <summary>The editor wants nothing more but the end.</summary>
    ShutDown,
}
