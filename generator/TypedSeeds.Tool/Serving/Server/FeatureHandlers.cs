using System.Reflection;
using StreamJsonRpc;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Serving.Features;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Server;

/// <summary>Makes of each feature a method that the editor can call: it takes the seeds folder as it is then, and answers beside other requests.</summary>
/// <param name="workspace">The seeds folders, once they are known.</param>
/// <param name="client">The editor.</param>
internal sealed class FeatureHandlers(Func<Task<SeedsWorkspace>> workspace, Client client) : IFeatureHost<object>
{
    /// <summary>Registers features.</summary>
    public void Register(JsonRpc connection, IEnumerable<Feature> features)
    {
        foreach (var feature in features)
        {
            var handler = feature.Make(this);
            var method = handler.GetType().GetMethod(nameof(FileHandler<TextDocumentParams>.Answer), BindingFlags.Public | BindingFlags.Instance)!;
            connection.AddLocalRpcMethod(method, handler, new(feature.Method) { UseSingleObjectParameterDeserialization = true });
        }
    }

    public object Make<TParameters>(FileFeature<TParameters> feature)
        where TParameters : class, ITextDocumentParams => new FileHandler<TParameters>(this, feature);

    public object Make<TParameters>(WorkspaceFeature<TParameters> feature)
        where TParameters : class => new WorkspaceHandler<TParameters>(this, feature);

    private Task<SeedsWorkspace> Workspace() => workspace();

    private sealed class FileHandler<TParameters>(FeatureHandlers handlers, FileFeature<TParameters> feature)
        where TParameters : class, ITextDocumentParams
    {
        public Task<object?> Answer(TParameters parameters, CancellationToken cancellation) => Task.Run(
            async () =>
            {
                var workspace = await handlers.Workspace().WaitAsync(cancellation).ConfigureAwait(false);
                if (FileUri.PathOf(parameters.TextDocument.Uri) is not { } path || workspace.CorpusOf(path) is not { } corpus)
                {
                    return null;
                }

                var snapshot = await corpus.Snapshot(cancellation).ConfigureAwait(false);
                return snapshot.FileAt(parameters.TextDocument.Uri) is { } file
                    ? feature.Answer(new(parameters, snapshot, file, handlers.Client, cancellation))
                    : null;
            },
            cancellation);
    }

    private sealed class WorkspaceHandler<TParameters>(FeatureHandlers handlers, WorkspaceFeature<TParameters> feature)
        where TParameters : class
    {
        public Task<object?> Answer(TParameters parameters, CancellationToken cancellation) => Task.Run(
            async () =>
            {
                var workspace = await handlers.Workspace().WaitAsync(cancellation).ConfigureAwait(false);
                var snapshots = new List<WorkspaceSnapshot>();
                foreach (var corpus in workspace.Corpora)
                {
                    snapshots.Add(await corpus.Snapshot(cancellation).ConfigureAwait(false));
                }

                return feature.Answer(new(parameters, snapshots, handlers.Client, cancellation));
            },
            cancellation);
    }

    private ClientCapabilities Client => client.Can;
}
