using StreamJsonRpc;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Mending;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Features.Navigation;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features;

/// <summary>Another id for the entry at the cursor, in every file that names it; the old one is kept as <c>formerly</c>.</summary>
internal static class Renames
{
    private const int RequestFailed = -32803;

    /// <summary>The id at the cursor; null where there is none of an entry that can be renamed.</summary>
    public static PrepareRenameResult? Prepare(FeatureCall<TextDocumentPositionParams> call) =>
        Find(call.Snapshot, call.File, call.Parameters.Position) is var (place, entry)
            ? new(RangeOf(call.File, place, entry.Key.Id), entry.Key.Id)
            : null;

    /// <summary>The edits of all files.</summary>
    /// <exception cref="LocalRpcException">The entry cannot get the id; the message says why.</exception>
    public static WorkspaceEdit? At(FeatureCall<RenameParams> call)
    {
        if (Find(call.Snapshot, call.File, call.Parameters.Position) is not var (_, entry))
        {
            throw new LocalRpcException("There is no id of an entry here.") { ErrorCode = RequestFailed };
        }

        var files = call.Snapshot.Files.Select(static file => file.Source).ToArray();
        var (renamed, refusal) = new Renaming(call.Snapshot.NewCheck()).Try(files, call.Snapshot.Corpus, entry, Nfc.Of(call.Parameters.NewName), call.Cancellation);
        return renamed is null
            ? throw new LocalRpcException(refusal) { ErrorCode = RequestFailed }
            : WorkspaceEdits.Of(renamed, call.Snapshot, call.Client);
    }

    private static (YamlPlace Place, CheckedEntry Entry)? Find(WorkspaceSnapshot snapshot, SnapshotFile file, Position position)
    {
        if (file.Annotation is null)
        {
            return null;
        }

        var annotation = Annotation.Of(snapshot, file);
        if (annotation.At(file.OffsetOf(position)) is not { } place)
        {
            return null;
        }

        return EntryUses.Of(snapshot, annotation, place).Select(static known => known.Checked).FirstOrDefault(static entry => entry is not null) is { } entry ? (place, entry) : null;
    }

    // An id may be written with its document before it, which is not renamed.
    private static PositionRange RangeOf(SnapshotFile file, YamlPlace place, string id)
    {
        var inner = place.Scalar.Inner;
        return file.Text.AsSpan(inner.Start, inner.Length).EndsWith(id, StringComparison.Ordinal)
            ? file.RangeOf(inner.Start + inner.Length - id.Length, id.Length)
            : file.RangeOf(inner);
    }
}
