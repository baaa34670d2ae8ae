using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Tool.Serving.Features.Completion;

/// <summary>The values of a choice that what is written around it makes likely.</summary>
internal static class LikelyChoices
{
    private const string Status = "status";

    /// <summary>The likely values, the likeliest first; none where nothing tells them.</summary>
    public static IReadOnlyList<string> Of(Field field, CompletionRequest request) => [.. Find(field, request).Where(field.IsChoice)];

    private static IEnumerable<string> Find(Field field, CompletionRequest request) => field.Key switch
    {
        FieldKeys.Mode => One(LikelyMode.Of(request)),
        FieldKeys.Kind => One(LikelyKind.Of(request)),
        FieldKeys.Act => LikelyActs.Of(field, request),
        FieldKeys.Certainty => One(LikelyTimes.CertaintyOf(request)),
        Status => One(LikelyTimes.StatusOf(request)),
        _ => [],
    };

    private static IEnumerable<string> One(string? value) => value is null ? [] : [value];
}
