using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Features;

/// <summary>
/// A request that the server answers. Its answer is a plain function of a snapshot: it waits for nothing, keeps nothing and
/// may run beside others. A feature is a line in <see cref="FeatureTable"/>.
/// </summary>
/// <param name="Method">The name of the request.</param>
/// <param name="Announce">Adds to what the server says that it can.</param>
internal abstract record Feature(string Method, Func<ServerCapabilities, ServerCapabilities> Announce)
{
    /// <summary>A request about a file. It is not asked about a file outside all seeds folders, for which the answer is null.</summary>
    public static Feature Of<TParameters>(string method, Func<ServerCapabilities, ServerCapabilities> announce, Func<FeatureCall<TParameters>, object?> answer)
        where TParameters : class, ITextDocumentParams => new FileFeature<TParameters>(method, announce, answer);

    /// <summary>A request about all seeds folders.</summary>
    public static Feature OfWorkspace<TParameters>(string method, Func<ServerCapabilities, ServerCapabilities> announce, Func<WorkspaceCall<TParameters>, object?> answer)
        where TParameters : class => new WorkspaceFeature<TParameters>(method, announce, answer);

    /// <summary>Makes what a host registers for the request.</summary>
    public abstract T Make<T>(IFeatureHost<T> host);
}

/// <summary>A request about a file.</summary>
internal sealed record FileFeature<TParameters>(string Method, Func<ServerCapabilities, ServerCapabilities> Announce, Func<FeatureCall<TParameters>, object?> Answer) : Feature(Method, Announce)
    where TParameters : class, ITextDocumentParams
{
    public override T Make<T>(IFeatureHost<T> host) => host.Make(this);
}

/// <summary>A request about all seeds folders.</summary>
internal sealed record WorkspaceFeature<TParameters>(string Method, Func<ServerCapabilities, ServerCapabilities> Announce, Func<WorkspaceCall<TParameters>, object?> Answer) : Feature(Method, Announce)
    where TParameters : class
{
    public override T Make<T>(IFeatureHost<T> host) => host.Make(this);
}

/// <summary>What takes features, each with its own type of parameters.</summary>
/// <typeparam name="T">What it makes of one.</typeparam>
internal interface IFeatureHost<out T>
{
    T Make<TParameters>(FileFeature<TParameters> feature)
        where TParameters : class, ITextDocumentParams;

    T Make<TParameters>(WorkspaceFeature<TParameters> feature)
        where TParameters : class;
}
