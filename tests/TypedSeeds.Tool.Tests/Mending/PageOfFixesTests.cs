using TypedSeeds.Generator.Tests.Diagnostics;
using TypedSeeds.Generator.Tests.Diagnostics.Causes;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Tests.Serving.Repairs;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Mending;

/// <summary>The page of fixes has a row for each rule that proposes something, for whichever mistake it does.</summary>
public sealed class PageOfFixesTests
{
    [Fact]
    public void Each_rule_that_proposes_a_text_for_a_known_mistake_has_a_row()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "generator/docs/fix.md")).Where(static line => line.StartsWith("| [SEED", StringComparison.Ordinal)).Select(static line => line[3..11]).ToArray();

        var rules = RuleCases.All.Values.Select(static mistake => Corpora.Check(mistake.Files.Files))
            .Concat(CauseCases.All.Values.Select(static mistake => Corpora.Check(mistake.Files)))
            .Concat(RepairTests.Mistakes.Select(static mistake => new CorpusCheck().Run(Mill.Files(mistake.Before))))
            .SelectMany(static corpus => corpus.Problems)
            .Where(static problem => problem.Fix is not null || problem.Choices.Count > 0)
            .Select(static problem => problem.Rule.Id)
            .Concat(FixCases.All.Select(static item => item.Rule))
            .Concat(FixCases.Choices.Select(static item => item.Rule))
            .Distinct();

        Assert.Equal(string.Empty, string.Join(", ", rules.Except(rows)));
        Assert.Equal(rows.Distinct().Order(StringComparer.Ordinal), rows);
    }
}
