using TypedSeeds.Tool.Serving.Cursor;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>The fields of the entry at the cursor. The mark of the cursor is in one of them, and is no part of it.</summary>
internal static class EntryFields
{
    private static readonly string Mark = CursorPlace.Mark.ToString();

    /// <summary>The value of a field; null where it has none.</summary>
    public static LooseNode? Find(CompletionRequest request, string key) =>
        request.Place.Entry?.Pair.Value is LooseMapping entry ? entry.Pairs.FirstOrDefault(pair => pair.Colon >= 0 && TextOf(request, pair.Key) == key)?.Value : null;

    /// <summary>The text of a field; null where its value is none.</summary>
    public static string? TextOf(CompletionRequest request, string key) => Find(request, key) is LooseScalar scalar ? TextOf(request, scalar) : null;

    /// <summary>What a scalar of the entry says.</summary>
    public static string TextOf(CompletionRequest request, LooseScalar scalar) => ScalarText.Of(request.Cursor.Marked, scalar).Replace(Mark, string.Empty, StringComparison.Ordinal);
}
