using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Proposals of keys: one that a mapping has already would be there twice.</summary>
internal static class FreeKeys
{
    /// <summary>The same words, with the key that they propose only where the mapping has room for it.</summary>
    /// <param name="hint">What was probably meant.</param>
    /// <param name="mapping">The mapping of the wrong key.</param>
    /// <param name="pair">The wrong key. The first of two that are the same word takes the place.</param>
    public static Hint IfFree(this Hint hint, MappingNode mapping, NodePair pair) =>
        hint.If(hint.Proposal is not { Form: ProposalForm.Value } proposal || IsFree(mapping, pair, proposal.Value)) with
        {
            Choices = hint.Choices.Where(choice => IsFree(mapping, pair, choice.Value)).ToEquatableArray(),
        };

    private static bool IsFree(MappingNode mapping, NodePair pair, string key) =>
        mapping.Find(key) is null && (mapping.FirstLike(key) is not { } first || first >= pair.Token);
}
