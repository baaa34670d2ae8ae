using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Schema;

/// <summary>How a kind or a field of a corpus's own came to be as it is.</summary>
/// <param name="Deprecated">Why it should no longer be used; empty where it should.</param>
/// <param name="Formerly">The names that it had before.</param>
internal sealed record History(string Deprecated, EquatableArray<string> Formerly)
{
    public static History None { get; } = new(string.Empty, EquatableArray<string>.Empty);
}
