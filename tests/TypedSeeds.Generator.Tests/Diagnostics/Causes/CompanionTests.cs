using TypedSeeds.Generator.Diagnostics;

namespace TypedSeeds.Generator.Tests.Diagnostics.Causes;

/// <summary>One mistake is one finding: for each rule, which others are told beside it, and why they do not follow from it.</summary>
public class CompanionTests
{
    private const string NothingRefers = "Nothing refers to the party of the case, before and after the mistake is mended.";

    /// <summary>By the rule whose mistake it is: the rules beside it, in the order of their ids, with the reason.</summary>
    private static readonly Dictionary<string, (string Beside, string Reason)> Companions = new(StringComparer.Ordinal)
    {
        ["SEED0004"] = ("SEED2007", NothingRefers),
        ["SEED1013"] = ("SEED2007", "The agreement that would refer to the party has the mistake, and names nobody."),
        ["SEED1040"] = ("SEED2007", NothingRefers),
        ["SEED1042"] = ("SEED2007", NothingRefers),
        ["SEED1046"] = ("SEED2007", NothingRefers),
    };

    /// <summary>What annotates the document that all cases have. Without it, the document has no annotation, which is true.</summary>
    private const string Annotation = "document:";

    public static TheoryData<string> Ids => new(RuleCases.All.Keys);

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_told_beside_the_mistake_of_a_rule_is_known_with_its_reason(string id)
    {
        var files = RuleCases.All[id].Files.Files;
        var beside = files.Run().Diagnostics.Select(static found => found.Id).Where(other => other != id && (other != Rules.DocumentNotAnnotated.Id || files.Files.Any(static file => file.GetText()?.ToString().Contains(Annotation, StringComparison.Ordinal) == true))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

        Assert.Equal(Companions.TryGetValue(id, out var known) ? known.Beside : string.Empty, string.Join(',', beside));
    }

    [Fact]
    public void Each_has_a_reason_and_is_of_a_rule_with_a_case()
    {
        Assert.All(Companions, static pair => Assert.NotEmpty(pair.Value.Reason));
        Assert.All(Companions.Keys, static id => Assert.Contains(id, RuleCases.All.Keys));
        Assert.All(Companions.SelectMany(static pair => pair.Value.Beside.Split(',')), static id => Assert.Contains(id, Rules.All.Select(static rule => rule.Id)));
    }
}
