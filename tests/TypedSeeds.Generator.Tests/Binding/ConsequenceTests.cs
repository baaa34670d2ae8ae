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

    public static TheoryData<string, string, string> Shapes => new()
    {
        { "parties:\n  harbour: {", "parties:\n- harbour: {", "SEED1004" },
        { "parties:\n", "parties: [harbour, union]\nunknown-of-all: {}\nx:\n", "SEED1004" },
        { "topics:\n", "topics: fund\nevents-of-old:\n", "SEED1004" },
        { "topics:\n  fund: { name: F }\n  pay: { name: P, broader: fund }\n", "topics:\n", "SEED1004" },
        { "events:\n  strike: { name", "events:\n- strike: { name", "SEED1004" },
        { "forums:\n  talks: {", "forums:\n- talks: {", "SEED1004" },
        { "forums:\n", "forums: { x: { host: harbour } }\nforums:\n", "SEED0008" },
        { "document: { id: report, publisher: harbour, coverage: complete }", "document: report", "SEED1004" },
        { "document: { id: report, publisher: harbour, coverage: complete }", "document: [report]", "SEED1004" },
        { "document: { id: report,", "document: { idd: report, text: report.txt,", "SEED1002" },
        { "document: { id: report,", "document: { title: Report, text: report.txt,", "SEED1003" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_section_of_the_wrong_shape_or_there_twice_silences_the_references_into_it(string right, string wrong, string id)
    {
        var run = Run(right, wrong);

        Assert.Equal([id], InTheCompilersOrder(run).Where(found => found != "SEED1001"));
    }

    [Fact]
    public void A_reference_into_another_section_than_that_of_the_wrong_shape_is_told_all_the_same()
    {
        var run = Run("forums:\n  talks: {", "forums:\n- talks: {", report => report.Replace("by: [union], about", "by: [onion], about", StringComparison.Ordinal));

        Assert.Equal(["SEED1004", "SEED2001"], InTheCompilersOrder(run).Order());
    }

    [Theory]
    [InlineData("harbour:", "Harbour:")]
    [InlineData("harbour:", "HARBOUR:")]
    [InlineData("fund: { name: F }\n  pay: { name: P, broader: fund }", "the_fund: { name: F }\n  pay: { name: P, broader: the-fund }", "fund", "the-fund")]
    [InlineData("fund: { name: F }\n  pay: { name: P, broader: fund }", "the_fund: { name: F }\n  pay: { name: P, broader: the-fund }", "fund", "the_fund")]
    [InlineData("strike: { name", "Der Streik: { name", "strike", "der-streik")]
    [InlineData("strike: { name", "Z: { name", "strike", "z")]
    [InlineData("id: report,", "id: Report, text: report.txt,")]
    [InlineData("id: report,", "id: The_Report, text: report.txt,", "report/", "the-report/")]
    public void An_id_that_is_refused_silences_the_references_to_it_in_either_spelling(string right, string wrong, string written = "", string reference = "")
    {
        var run = written.Length == 0 ? Run(right, wrong) : Run(right, wrong, report => report.Replace(written, reference, StringComparison.Ordinal));

        Assert.Equal(["SEED1006"], InTheCompilersOrder(run));
    }

    [Theory]
    [InlineData("harbour: { kind: group, name: H", "harbour: { kind: group, name: H, offices: [{ titel: X }]", "An office has no field 'titel'; did you mean 'title'?")]
    [InlineData("harbour: { kind: group, name: H", "harbour: { kind: group, name: H, sources: { name: { orgin: stated } }", "A source has no field 'orgin'; did you mean 'origin'?")]
    [InlineData("fields: { host: { type: party } }", "fields: { host: { typ: party } }", "A declaration of a field has no field 'typ'; did you mean 'type'?")]
    [InlineData("\nwaivers:", "\nrules: { shortest-quote: { word: 3 } }\nwaivers:", "The rule 'shortest-quote' has no field 'word'; did you mean 'words'?")]
    [InlineData("\nwaivers:", "\nrules: { require: { kind: party, field: [name] } }\nwaivers:", "The rule 'require' has no field 'field'; did you mean 'fields'?")]
    [InlineData("\nwaivers:", "\nrules: { ids: { knd: party, pattern: a+ } }\nwaivers:", "The rule 'ids' has no field 'knd'; did you mean 'kind'?")]
    [InlineData("\nwaivers:", "\nuses: { x: { packge: N } }\nwaivers:", "A used package has no field 'packge'; did you mean 'package'?")]
    [InlineData("{ id: report,", "{ ID: report, text: report.txt,", "A document has no field 'ID'; did you mean 'id'?")]
    public void A_misspelt_key_of_any_part_is_told_and_not_that_its_field_is_missing(string right, string wrong, string message)
    {
        var run = Run(right, wrong);

        Assert.Equal(message, Assert.Single(run.Diagnostics, found => found.Severity == DiagnosticSeverity.Error).GetMessage(CultureInfo.InvariantCulture));
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
