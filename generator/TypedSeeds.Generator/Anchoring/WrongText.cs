using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring;

/// <summary>A text beside an annotation that is not the one that was annotated: none of the quotes is in it, nor anything like them.</summary>
internal static class WrongText
{
    /// <summary>Fewer quotes may all be wrong themselves.</summary>
    private const int FewestQuotes = 5;

    /// <summary>Whether the quotes that were not found say so, where none was found.</summary>
    /// <param name="findings">What is wrong with the quotes of a file.</param>
    /// <param name="document">The name of its document.</param>
    public static bool Is(EquatableArray<Finding> findings, string document)
    {
        var count = 0;
        foreach (var finding in findings)
        {
            if (IsMissing(finding, document))
            {
                if (finding is not { Proposal: null, Choices.Count: 0 } || finding.Arguments[1].IndexOf(NearMatch.NothingLikeIt, StringComparison.Ordinal) < 0)
                {
                    return false;
                }

                count++;
            }
        }

        return count >= FewestQuotes;
    }

    /// <summary>The findings, of which the first quote speaks for all.</summary>
    public static IEnumerable<Finding> Once(EquatableArray<Finding> findings, string document)
    {
        var missing = findings.Where(finding => IsMissing(finding, document)).ToArray();
        var others = missing.Length - 1 + missing.Sum(static finding => finding.More);
        return findings.Where(finding => !IsMissing(finding, document)).Prepend(missing[0].OfOtherText(others));
    }

    private static bool IsMissing(Finding finding, string document) => finding.Rule == Rules.QuoteNotFound && finding.Arguments[0] == document;
}
