using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Protocol;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>The keys that a mapping may have and has not.</summary>
internal static class KeyProposals
{
    public static Proposals Of(CompletionRequest request)
    {
        var place = request.Place;
        var there = LinesUnder.AreMeant(request.Cursor) ? LinesUnder.KeysOf(request.Cursor.Text, place.Owner!.Pair).ToHashSet(StringComparer.Ordinal) : place.Mapping is null ? [] : place.Mapping.Pairs.Where(pair => pair.Key != place.Scalar).Select(pair => ScalarText.Of(request.Cursor.Marked, pair.Key)).ToHashSet(StringComparer.Ordinal);
        return new([.. (place.Shape?.Keys ?? [])
            .Where(key => !there.Contains(key.Key))
            .OrderBy(static key => key.IsRequired ? 0 : 1)
            .Select(key => Of(key, place))]);
    }

    private static Proposal Of(ShapeKey key, YamlPlace place) => new(key.Key, key.Key, CompletionItemKind.Property)
    {
        Detail = Detail(key),
        Documentation = Markdown.Text(key.Description),
        Yaml = YamlText.Scalar(key.Key) + Colon(key, place),
    };

    private static string? Detail(ShapeKey key) => key.Field is { } field ? FieldWords.TypeOf(field) + (key.IsRequired ? ", required" : string.Empty) : null;

    // A mapping begins in the next line, where the editor indents by itself.
    private static string Colon(ShapeKey key, YamlPlace place) =>
        place.Pair is { Colon: >= 0 } ? string.Empty
        : key.HoldsMapping && place.Mapping is not { IsFlow: true } ? ":"
        : ": ";
}
