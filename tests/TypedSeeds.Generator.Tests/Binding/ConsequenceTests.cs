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
    [Theory]
    [InlineData("document: { id: report, publisher: harbour, coverage: complete }", "id: report\ntext: report.txt\npublisher: harbour\ncoverage: complete", "SEED1001", "'id' is no section of an annotation file; it is a field of the document: write document: { id: report, text: report.txt, publisher: harbour, ... }")]
    [InlineData("seed: 1\ndocument", "version: 1\ndocument", "SEED0006", "The file does not say which version of the annotation format it follows; write 'seed: 1' in the place of 'version: 1'")]
    [InlineData("seed: 1\ndocument", "Seed: 1\ndocument", "SEED0006", "The file does not say which version of the annotation format it follows; write 'seed: 1' in the place of 'Seed: 1'")]
    [InlineData("seed: 1\nkinds", "seeds: 1\nkinds", "SEED0006", "The file does not say which version of the annotation format it follows; write 'seed: 1' in the place of 'seeds: 1'")]
    [InlineData("seed: 1\nkinds", "format: 1\nkinds", "SEED0006", "The file does not say which version of the annotation format it follows; write 'seed: 1' in the place of 'format: 1'")]
    [InlineData("  statement: { fields: { forum: { type: forum } } }", "  statement: { fields: [{ name: forum, type: forum }] }", "SEED1004", "'fields' is a mapping from key to declaration, but this is a list; write for example: fields: { level: { type: text } }")]
    [InlineData("publisher: harbour", "publisher: zzzz", "SEED2001", "There is no party 'zzzz'; to declare it, add parties: { zzzz: { kind: …, name: Zzzz } }, where kind is state, person, organization or group")]
    [InlineData("id: report, publisher", "id: report, text: docs/report.txt, publisher", "SEED0009", null)]
    [InlineData("\nstatements:", "\n---\nstatements:", "SEED0005", "A second YAML document begins here; make it a file of its own, or take the '---' or '...' out")]
    [InlineData("\nerrata:", "\nstatements: { three: { act: state, by: [union], mode: narrated, quote: We thank them. } }\nerrata:", "SEED0008", "'statements' is twice in one mapping; put what is under both under one 'statements'")]
    public void A_mistake_of_the_layout_is_all_that_is_told(string right, string wrong, string id, string? message)
    {
        var told = Assert.Single(Run(right, wrong, right.Contains("id: report", StringComparison.Ordinal) ? static report => report.Replace("id: report,", "id: report ,", StringComparison.Ordinal) : null).Diagnostics);

        Assert.Equal(id, told.Id);
        Assert.Equal(message ?? told.GetMessage(CultureInfo.InvariantCulture), told.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("annotations")]
    [InlineData("seeds")]
    [InlineData("data")]
    public void A_key_around_all_sections_is_told_once_and_they_are_read(string key)
    {
        var lines = Shared.Split('\n');
        var wrapped = string.Join("\n", lines.Skip(1).Select(static line => "  " + line).Prepend(key + ":").Prepend(lines[0]));

        var told = Assert.Single(Run(Shared, wrapped).Diagnostics);

        Assert.Equal(("SEED1001", $"'{key}' is no section of an annotation file; its sections begin their lines: take '{key}:' out, and the spaces before the lines under it"), (told.Id, told.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void An_entry_that_is_indented_as_a_field_is_told_without_its_fields()
    {
        var told = Assert.Single(new SeedFiles().With("seeds/a.yaml", "seed: 1\nevents:\n  a:\n    name: A\n    date: 2024\n    b:\n      name: B\n    date: 2025\n").Run().Diagnostics);

        Assert.Equal("An event has no field 'b'; to make it an entry, indent it by 2 spaces", told.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_text_of_two_annotations_is_not_asked_to_be_covered_by_either()
    {
        var run = new SeedFiles()
            .With("seeds/report.txt", "We call on both sides.\nWe thank them.\n")
            .With("seeds/report.yaml", "seed: 1\ndocument: { id: report, coverage: complete }\n")
            .With("seeds/second.yaml", "seed: 1\ndocument: { id: second, text: report.txt, language: fr, coverage: complete, ignore: [Nous remercions] }\n")
            .Run();

        Assert.Equal("SEED0010", Assert.Single(run.Diagnostics).Id);
    }

    [Fact]
    public void A_document_that_is_cut_after_its_id_has_one()
    {
        var run = new SeedFiles().With("seeds/report.txt", "We call.\n").With("seeds/report.yaml", "seed: 1\ndocument:\n  id: report\n  la").Run();

        Assert.Equal("SEED0001", Assert.Single(run.Diagnostics).Id);
    }

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
