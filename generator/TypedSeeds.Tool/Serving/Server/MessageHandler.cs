using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace TypedSeeds.Tool.Serving.Server;

/// <summary>Reads and writes messages over two streams. A malformed message is answered with an error, and does not end the connection, as it would in the library.</summary>
internal sealed class MessageHandler : HeaderDelimitedMessageHandler
{
    private readonly FrameReader _frames;
    private readonly Action<string> _noteMalformed;

    /// <summary>The ids of the requests of the server that wait for an answer.</summary>
    private readonly ConcurrentDictionary<RequestId, bool> _asked = new();

    /// <param name="input">What the editor writes.</param>
    /// <param name="output">What it reads.</param>
    /// <param name="noteMalformed">Is told what is wrong with a message.</param>
    public MessageHandler(Stream input, Stream output, Action<string> noteMalformed)
        : base(PipeWriter.Create(output), PipeReader.Create(input), Formatter())
    {
        _frames = new(Reader!, noteMalformed);
        _noteMalformed = noteMalformed;
    }

    /// <summary>Writes values as the protocol names them.</summary>
    public static new SystemTextJsonFormatter Formatter() => new()
    {
        JsonSerializerOptions = new(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // Nothing of this is HTML, and a document's own words are mostly beyond ASCII in most languages.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { MissingMembers.Refuse } },
        },
    };

    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (await _frames.Next(cancellationToken).ConfigureAwait(false) is { } content)
        {
            try
            {
                var message = Whole(base.Formatter.Deserialize(new ReadOnlySequence<byte>(HalfPairs.Mend(content))));
                if (message is not IJsonRpcMessageWithId answer || message is JsonRpcRequest || _asked.TryRemove(answer.RequestId, out _))
                {
                    return message;
                }

                // The library would end the connection.
                _noteMalformed("A message answers nothing that was asked, and is passed over.");
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                _noteMalformed($"A message cannot be read, and is passed over: {exception.Message}");
                await WriteAsync(Refusal(exception, MalformedRequest.Of(content)), cancellationToken).ConfigureAwait(false);
            }
        }

        return null;
    }

    protected override void Write(JsonRpcMessage content, CancellationToken cancellationToken)
    {
        if (content is JsonRpcRequest { IsResponseExpected: true } request)
        {
            _asked.TryAdd(request.RequestId, true);
        }

        base.Write(content, cancellationToken);
    }

    // The library takes null for a method, and ends where it looks for it.
    private static JsonRpcMessage Whole(JsonRpcMessage message) =>
        message is JsonRpcRequest { Method: null } ? throw new InvalidDataException("Its method is null.") : message;

    private static JsonRpcError Refusal(Exception exception, MalformedRequest request) => new()
    {
        RequestId = request.Id,
        Error = request.HasSingleValue
            ? new() { Code = JsonRpcErrorCode.InvalidParams, Message = "The parameters are neither an object nor a list." }
            : new() { Code = exception is JsonException ? JsonRpcErrorCode.ParseError : JsonRpcErrorCode.InvalidRequest, Message = exception.Message },
    };
}
