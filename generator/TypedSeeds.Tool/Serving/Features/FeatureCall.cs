using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features;

/// <summary>A request about a file, with all that its answer may depend on.</summary>
/// <param name="Parameters">What is asked.</param>
/// <param name="Snapshot">The seeds folder of the file.</param>
/// <param name="File">The file.</param>
/// <param name="Client">What the editor can.</param>
/// <param name="Cancellation">Ends the work once the answer is no longer wanted.</param>
internal sealed record FeatureCall<TParameters>(TParameters Parameters, WorkspaceSnapshot Snapshot, SnapshotFile File, ClientCapabilities Client, CancellationToken Cancellation);

/// <summary>A request about all files.</summary>
/// <param name="Parameters">What is asked.</param>
/// <param name="Snapshots">The seeds folders.</param>
/// <param name="Client">What the editor can.</param>
/// <param name="Cancellation">Ends the work once the answer is no longer wanted.</param>
internal sealed record WorkspaceCall<TParameters>(TParameters Parameters, IReadOnlyList<WorkspaceSnapshot> Snapshots, ClientCapabilities Client, CancellationToken Cancellation);
