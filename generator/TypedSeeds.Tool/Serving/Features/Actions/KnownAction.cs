using TypedSeeds.Generator.Fixing;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>Something that may mend a problem and that only an editor offers.</summary>
/// <param name="Title">What a person reads of it.</param>
/// <param name="File">The file that it changes.</param>
/// <param name="Edits">What it changes, in the order of the places.</param>
internal sealed record KnownAction(string Title, SnapshotFile File, IReadOnlyList<TextEdit> Edits);
