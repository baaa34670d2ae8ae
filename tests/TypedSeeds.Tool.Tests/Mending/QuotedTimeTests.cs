using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;

namespace TypedSeeds.Tool.Tests.Mending;

/// <summary>A date or a duration that is wrong becomes the one that the entry's own quote has.</summary>
public sealed class QuotedTimeTests
{
    private const string Document = "On 5 March 2031, both sides agreed to meet every two weeks until 1 June.\nThe dam broke on 12 May 2030.\n";

    private const string Agreement = "agreements:\n  a: { parties: [canada, korea], summary: To meet., status: agreed, quotes: [\"On 5 March 2031, both sides agreed to meet every two weeks\"], ";

    private const string Due = "agreements:\n  a: { parties: [canada, korea], summary: To meet., status: agreed, quotes: [until 1 June], ";

    private const string Event = "events:\n  a: { name: The dam breaks, certainty: happened, quotes: [The dam broke on 12 May 2030], ";

    [Theory]
    [InlineData("SEED1049", Agreement + "made: 2031-05-03, due: 2031-04-01 }\n", Agreement + "made: 2031-03-05, due: 2031-04-01 }\n")]
    [InlineData("SEED1049", Due + "made: 2031-03-05, due: 2031-01-06 }\n", Due + "made: 2031-03-05, due: 2031-06-01 }\n")]
    [InlineData("SEED1049", Due + "made: 2031-07-05, due: 2031-06-01 }\n", null)]
    [InlineData("SEED1049", Event + "date: 2031-12-05 }\n", Event + "date: 2030-05-12 }\n")]
    [InlineData("SEED1007", Event + "date: 12/05/2030 }\n", Event + "date: 2030-05-12 }\n")]
    [InlineData("SEED1007", Event + "date: when it rained }\n", Event + "date: 2030-05-12 }\n")]
    [InlineData("SEED1007", Agreement + "made: then }\n", Agreement + "made: 2031-03-05 }\n")]
    [InlineData("SEED1008", Agreement + "every: often }\n", Agreement + "every: P2W }\n")]
    [InlineData("SEED1008", Agreement + "every: biweekly }\n", Agreement + "every: P2W }\n")]
    public void What_the_quote_says_is_proposed_where_it_says_one_thing(string rule, string wrong, string? right)
    {
        var header = "seed: 1\ndocument: { id: report, language: en, published: 2031-03-06 }\nparties:\n  canada: { kind: state, name: Canada }\n  korea: { kind: state, name: Korea }\n";

        var problem = Problems(header + wrong).Single(problem => problem.Rule.Id == rule);

        Assert.Equal(right, problem.Fix is { } fix ? Edits.Apply(header + wrong, [fix.Edit])[header.Length..] : null);
        Assert.NotEqual(true, problem.Fix?.IsSafe);
        Assert.True(right is null || Problems(header + right).All(problem => problem.Rule.Id != rule));
    }

    private static IReadOnlyList<Problem> Problems(string annotation) =>
        new CorpusCheck().Run([new CorpusFile("seeds/report.txt", InputRole.Document, Document), new CorpusFile("seeds/report.yaml", InputRole.Annotation, annotation)]).Problems;
}
