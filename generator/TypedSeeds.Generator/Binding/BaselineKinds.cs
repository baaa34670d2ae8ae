using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The kinds of the entries that a baseline holds: a waiver may be for an entry of a kind that is gone.</summary>
/// <param name="Names">Their names, each once, in order.</param>
/// <param name="IsComplete">Whether every line of the baseline could be read.</param>
internal sealed record BaselineKinds(EquatableArray<string> Names, bool IsComplete)
{
    public static BaselineKinds Of(IEnumerable<string> kinds, bool isComplete) =>
        new(kinds.Distinct(StringComparer.Ordinal).OrderBy(static kind => kind, StringComparer.Ordinal).ToEquatableArray(), isComplete);

    /// <summary>Whether an entry of the kind may be in the baseline.</summary>
    public bool MayHave(string kind) => !IsComplete || Names.Contains(kind);
}
