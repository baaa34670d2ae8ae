using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>What may be written at a place of an annotation.</summary>
internal static class CompletionFeature
{
    /// <summary>The characters after which an editor asks by itself.</summary>
    public static readonly IReadOnlyList<string> TriggerCharacters = [" ", ":", "[", "{", ",", "-", "\"", "'", "/"];

    private static readonly CompletionList Nothing = new(IsIncomplete: false, []);

    public static CompletionList At(FeatureCall<CompletionParams> call) => At(call.Snapshot, call.File, call.File.OffsetOf(call.Parameters.Position));

    public static CompletionList At(WorkspaceSnapshot snapshot, SnapshotFile file, int offset)
    {
        if (file.Annotation is null)
        {
            return Nothing;
        }

        var cursor = CursorPlace.Of(file.Text, offset, snapshot.Corpus.Schema);
        var line = IndentedLine.Of(file.Text, offset, snapshot.Corpus.Schema, cursor);
        if (cursor is not null && (line is null || MayGoOn(cursor)) && Of(new(snapshot, file, cursor)) is { Items.Count: > 0 } proposals)
        {
            return new(proposals.IsCut, ProposalWriter.Write(file, cursor, proposals.Items));
        }

        return line is not null && Of(new(snapshot, file, line.Cursor)) is var indented
            ? new(indented.IsCut, ProposalWriter.Write(file, line.Cursor, indented.Items, line))
            : Nothing;
    }

    // The words of a quote may go on in a further line, where something is typed there. Nothing else does.
    private static bool MayGoOn(CursorPlace cursor) =>
        cursor.Place.Role != YamlRole.Key && cursor.Place.Field is { } field && (field.Type == FieldType.Quote || field.IsWords) && cursor.Offset > 0 && !char.IsWhiteSpace(cursor.Text[cursor.Offset - 1]);

    private static Proposals Of(CompletionRequest request)
    {
        var place = request.Cursor.Place;
        if (place.Role == YamlRole.Key)
        {
            return place.Shape is { Meaning: KeyMeaning.Entry, Kind: { } kind } ? ReferenceProposals.Of(request, [kind]) : KeyProposals.Of(request);
        }

        if (place.Field is not { } field)
        {
            return Proposals.None;
        }

        if (field.Type == FieldType.Quote || field.IsWords)
        {
            var words = WordProposals.Of(request, field);

            // A first word under the key of a quote may be the first key of a selector, too.
            return CanBeKey(request.Cursor) ? new([.. words.Items, .. KeyProposals.Of(request).Items], words.IsCut) : words;
        }

        return request.Cursor.Place.Scalar.Style == ScalarStyle.Block ? Proposals.None
            : field.Type == FieldType.Reference ? ReferenceProposals.Of(request, Generator.Binding.ReferenceKeys.Targets(request.Schema, field))
            : ValueProposals.Of(request, field);
    }

    private static bool CanBeKey(CursorPlace cursor) =>
        cursor.Place is { Shape.HasKeys: true, Scalar.Style: ScalarStyle.Plain } && cursor.Place.List is not { IsFlow: true } && !cursor.LacksSpace
        && (cursor.Place.Role == YamlRole.Item || IsFirstOfLine(cursor)) && !cursor.Written.Contains(' ', StringComparison.Ordinal);

    private static bool IsFirstOfLine(CursorPlace cursor)
    {
        var before = cursor.Text.AsSpan(0, cursor.Start).TrimEnd(' ');
        return before.Length == 0 || before[^1] is '\n' or '\r';
    }
}

/// <summary>What completion is asked of.</summary>
/// <param name="Snapshot">The corpus.</param>
/// <param name="File">The annotation.</param>
/// <param name="Cursor">What is under the cursor.</param>
internal sealed record CompletionRequest(WorkspaceSnapshot Snapshot, SnapshotFile File, CursorPlace Cursor)
{
    public KindSchema Schema => Snapshot.Corpus.Schema;

    public YamlPlace Place => Cursor.Place;

    /// <summary>What is typed before the cursor.</summary>
    public string Typed => Cursor.Typed;
}
