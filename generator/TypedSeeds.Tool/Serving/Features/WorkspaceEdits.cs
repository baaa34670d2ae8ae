using TypedSeeds.Generator.Fixing;
using TypedSeeds.Tool.Mending;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features;

/// <summary>Edits of files in the form that an editor can take.</summary>
internal static class WorkspaceEdits
{
    /// <param name="edits">The edits of each file, in the order of their places.</param>
    /// <param name="client">What the editor can.</param>
    public static WorkspaceEdit Of(IEnumerable<(SnapshotFile File, IEnumerable<TextEdit> Edits)> edits, ClientCapabilities client) =>
        client.Workspace?.WorkspaceEdit?.DocumentChanges == true
            ? new() { DocumentChanges = [.. edits.Select(static file => new TextDocumentEdit(new(file.File.Uri, file.File.Version), RangesOf(file.File, file.Edits)))] }
            : new() { Changes = edits.ToDictionary(static file => file.File.Uri, static file => RangesOf(file.File, file.Edits), StringComparer.Ordinal) };

    /// <summary>The edits that make of the files of a snapshot what they become.</summary>
    public static WorkspaceEdit Of(MendedCorpus mended, WorkspaceSnapshot snapshot, ClientCapabilities client) =>
        Of(mended.Changed.Select(change => (snapshot.FileOf(change.Before.FilePath)!, TextDifference.Between(change.Before.Text, change.Now.Text))), client);

    private static IReadOnlyList<RangeEdit> RangesOf(SnapshotFile file, IEnumerable<TextEdit> edits) =>
        [.. edits.Select(edit => new RangeEdit(file.RangeOf(edit.Start, edit.Length), edit.Text))];
}
