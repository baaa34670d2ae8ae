using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Diagnostics.Causes;

/// <summary>The cause of a mistake is told with what to write, and nothing that follows from it.</summary>
public class CauseTests
{
    public static TheoryData<string> Names => new(CauseCases.All.Keys);

    public static TheoryData<string> Doubles => new(DoubleCases.All.Select(static one => one.Key));

    [Fact]
    public void Words_that_two_entries_quote_come_before_the_words_that_none_does()
    {
        var run = SeedFiles.Small("seed: 1\ndocument: { id: report, coverage: complete, ignore: [to stop] }\nstatements:\n  a: { act: thank, by: [], mode: narrated, quote: both sides }\n  b: { act: thank, by: [], mode: narrated, quote: both sides }\n")
            .With("seeds/rules.yaml", "seed: 1\nrules: { one-quote-one-claim: { kind: statement } }\n").Run();

        Assert.Equal(["SEED3023", "SEED3011"], run.Result.Diagnostics.Select(static found => found.Id).Where(static id => id[..5] == "SEED3"));
    }

    [Theory]
    [MemberData(nameof(Doubles))]
    public void No_information_follows_from_it(string name) =>
        Assert.DoesNotContain(CauseCases.All[name].Files.Run().Result.Diagnostics, static found => found.Severity == DiagnosticSeverity.Info);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_cause_is_all_that_is_told(string name)
    {
        var (files, told) = CauseCases.All[name];

        Assert.Equal(string.Join("\n", told), string.Join("\n", files.Run().Result.Diagnostics.Where(found => found.Severity > DiagnosticSeverity.Info).Select(found => $"{found.Id}: {found.GetMessage(CultureInfo.InvariantCulture)}")));
    }
}
