using StreamJsonRpc;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Server;

/// <summary>Takes what the editor opens, types and closes. Each method is done before the next message is taken, so that a request sees all that was typed before it.</summary>
/// <param name="workspace">Where the texts go.</param>
internal sealed class TextSync(Func<SeedsWorkspace> workspace)
{
    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public void Open(DidOpenParams opened)
    {
        var document = opened.TextDocument;
        if (FileUri.PathOf(document.Uri) is { } path)
        {
            workspace().Open(new(document.Uri, path, document.Version, document.Text));
        }
    }

    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public void Change(DidChangeParams changed)
    {
        if (FileUri.PathOf(changed.TextDocument.Uri) is { } path)
        {
            workspace().Change(path, changed.TextDocument.Version, changed.ContentChanges);
        }
    }

    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public void Close(TextDocumentParams closed)
    {
        if (FileUri.PathOf(closed.TextDocument.Uri) is { } path)
        {
            workspace().Close(path);
        }
    }
}
