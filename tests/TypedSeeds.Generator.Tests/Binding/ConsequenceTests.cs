using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>A cause is told, before anything else, and what follows from it is not told at all.</summary>
public class ConsequenceTests
{
    private const string Shared = """
        seed: 1
        kinds:
          forum: { fields: { host: { type: party } } }
          note: { scope: document, fields: { forum: { type: forum } } }
          statement: { fields: { forum: { type: forum } } }
        parties:
          harbour: { kind: group, name: H }
          union: { kind: group, name: U, part-of: harbour }
        topics:
          fund: { name: F }
          pay: { name: P, broader: fund }
        events:
          strike: { name: S, participants: [union, harbour] }
        forums:
          talks: { host: harbour }
        waivers:
          party: { harbour: It was renamed. }
        """;

    private const string Report = """
        seed: 1
        document: { id: report, publisher: harbour, coverage: complete }
        statements:
          one: { act: state, by: [union], about: [harbour], mode: narrated, quote: We call on both sides., topics: [fund, pay], at: strike, forum: talks }
          two: { act: state, by: [union], mode: narrated, quote: We thank them., part-of: one, topics: [pay] }
        agreements:
          deal: { parties: [union, harbour], summary: S, status: agreed, stated-in: [one, report/two], about: [fund, strike] }
        errata:
          slip: { quote: thank, note: N, concerns: [one, fund, talks] }
        notes:
          aside: { forum: talks }
        """;

    public static TheoryData<string, string> Sections => new()
    {
        { "kinds:", "kind:" },
        { "kinds:", "kindes:" },
        { "parties:", "partys:" },
        { "parties:", "people:" },
        { "topics:", "topic:" },
        { "topics:", "Topics:" },
        { "events:", "event:" },
        { "forums:", "forum:" },
        { "forums:", "fora:" },
        { "waivers:", "waiver:" },
        { "document:", "documents:" },
        { "document:", "dokument:" },
        { "statements:", "statement:" },
        { "agreements:", "agreement:" },
        { "errata:", "erratum:" },
        { "notes:", "note:" },
    };

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_section_with_a_wrong_key_is_all_that_is_told(string right, string wrong)
    {
        var run = Run("\n" + right, "\n" + wrong);

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("SEED1001", diagnostic.Id);
        Assert.StartsWith($"'{wrong.TrimEnd(':')}' is no section", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(run.CompilerMessages());
    }

    [Fact]
    public void The_corpus_of_these_tests_has_no_mistake() => Assert.Empty(Run("\nzz", "\nzz").Diagnostics);

    // What is not in the section is a mistake of its own.
    [Fact]
    public void An_id_that_no_section_has_is_told_beside_a_wrong_section_and_after_it()
    {
        var run = Run("\ntopics:", "\ntopic:", report => report.Replace("by: [union], about", "by: [onion], about", StringComparison.Ordinal));

        Assert.Equal(["SEED1001", "SEED2001"], InTheCompilersOrder(run));
    }

    [Theory]
    [InlineData("level: { type: txt }", "SEED1019")]
    [InlineData("kind: { type: text }", "SEED4002")]
    [InlineData("level: { type: text, min: 1 }", "SEED1020")]
    [InlineData("level: { type: choice }", "SEED1003")]
    public void A_wrong_declaration_comes_before_what_is_wrong_in_files_with_earlier_names(string field, string id)
    {
        var run = new SeedFiles()
            .With("seeds/a.yaml", "seed: 1\nparties:\n  p: { kind: nothing, name: P }\n  q: { kind: group }\n")
            .With("seeds/z.yaml", $"seed: 1\nkinds:\n  forum: {{ fields: {{ {field} }} }}\n")
            .Run();

        Assert.Equal([id, "SEED1005", "SEED1003"], InTheCompilersOrder(run));
    }

    [Theory]
    [InlineData("seed: 1\nparties: {\n")]
    [InlineData("parties: { u: { kind: group, name: U } }\n")]
    [InlineData("seed: 1\nparty: { u: { kind: group, name: U } }\n")]
    [InlineData("seed: 1\nparties: { u: *x }\n")]
    public void A_wrong_file_comes_before_what_is_wrong_in_files_with_earlier_names(string wrong)
    {
        var run = new SeedFiles().With("seeds/a.yaml", "seed: 1\nparties:\n  p: { kind: nothing, name: P }\n").With("seeds/z.yaml", wrong).Run();

        Assert.Equal("/project/seeds/z.yaml", run.Result.Diagnostics[0].Location.GetLineSpan().Path);
        Assert.Equal("SEED1005", InTheCompilersOrder(run).Last());
    }

    [Theory]
    [InlineData("  a: { kind: group, name: A }\n  a: { kind: group, name: B }", "SEED2005")]
    [InlineData("  a: { kind: group, name: A }\n  B: { kind: group, name: B }", "SEED1006")]
    public void A_wrong_id_comes_before_the_references_that_find_no_entry(string parties, string id)
    {
        var run = new SeedFiles()
            .With("seeds/a.yaml", "seed: 1\nevents:\n  e: { name: E, participants: [zzzz] }\n")
            .With("seeds/z.yaml", $"seed: 1\nparties:\n{parties}\n")
            .Run();

        Assert.Equal([id, "SEED2001"], InTheCompilersOrder(run));
    }

    [Fact]
    public void Two_entries_with_one_id_in_two_files_come_before_the_references_that_find_no_entry()
    {
        var run = new SeedFiles()
            .With("seeds/a.yaml", "seed: 1\nevents:\n  e: { name: E, participants: [zzzz] }\nparties:\n  a: { kind: group, name: A }\n")
            .With("seeds/z.yaml", "seed: 1\nparties:\n  a: { kind: group, name: A }\n")
            .Run();

        Assert.Equal(["SEED2005", "SEED2001"], InTheCompilersOrder(run));
    }

    private static IEnumerable<string> InTheCompilersOrder(GeneratorRun run) =>
        run.Result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.Id);

    private static GeneratorRun Run(string right, string wrong, Func<string, string>? change = null) => new SeedFiles()
        .With("seeds/report.txt", "We call on both sides.\nWe thank them.\n")
        .With("seeds/a-report.yaml", (change ?? (text => text))(Report.Replace(right, wrong, StringComparison.Ordinal)).Replace("id: report,", "id: report, text: report.txt,", StringComparison.Ordinal))
        .With("seeds/shared.yaml", Shared.Replace(right, wrong, StringComparison.Ordinal))
        .Run();
}
