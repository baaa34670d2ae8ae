using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>A file gives values for all entries of a section that have none of their own.</summary>
public partial class DefaultsTests
{
    private const string Shared = "seed: 1\nparties:\n  canada: { kind: state, name: Canada }\n  korea: { kind: state, name: Korea }\n";

    private const string Kinds = """
        seed: 1
        kinds:
          round:
            scope: document
            fields:
              number: { type: integer, required: true, min: 1 }
              name: { type: text, unique: true }
              host: { type: party, required: true }
              opened: { type: date }
              closed: { type: date, after: opened }

        """;

    private const string Statements = """
        statements:
          stop: { act: call-on, quote: both sides to stop }
          thank: { act: thank, by: [korea], quote: We thank the hosts. }

        """;

    [Fact]
    public void But_for_the_mark_of_a_default_what_is_emitted_is_what_is_emitted_where_each_entry_gives_the_value_itself()
    {
        var written = Corpus("statements:\n  stop: { act: call-on, by: [canada], mode: quoted, quote: both sides to stop }\n  thank: { act: thank, by: [korea], mode: quoted, quote: We thank the hosts. }\n").Run();
        var given = Corpus("defaults: { statements: { by: [canada], mode: quoted } }\n" + Statements).Run();

        Assert.Empty(Told(given));
        Assert.Equal(written.Sources.Values, given.Sources.Values.Select(source => Mark().Replace(source, string.Empty)));
        Assert.Contains("by^default;mode^default", string.Concat(given.Sources.Values), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stop", "by", "True Judgement ")]
    [InlineData("stop", "mode", "True Inferred Seen.")]
    [InlineData("stop", "act", "False Stated So.")]
    [InlineData("stop", "quote", "False Judgement ")]
    [InlineData("thank", "by", "False Judgement ")]
    [InlineData("thank", "Mode", "True Judgement ")]
    [InlineData("ask", "By", "False Judgement ")]
    [InlineData("ask", "mode", "False Judgement ")]
    public void The_source_of_a_field_says_whether_its_value_is_the_default_of_the_file(string entry, string field, string source)
    {
        var run = Corpus("""
            defaults: { statements: { by: [canada], mode: quoted } }
            statements:
              stop: { act: ask, quote: both sides, sources: { mode: { origin: inferred, note: Seen. }, act: { origin: stated, note: So. } } }
              thank: { act: thank, by: [korea], quote: the hosts }
              ask: { act: thank, by: [], mode: quoted, quote: We thank }

            """).Run();

        Assert.Empty(Told(run));
        Assert.Equal(source, run.Use($"var source = Statements.Find(\"report/{entry}\").SourceOf(\"{field}\"); return $\"{{source.IsDefault}} {{source.Origin}} {{source.Note}}\";"));
        Assert.Equal("2", run.Use("return Statements.Report.Stop.Sources.Count.ToString();"));
    }

    [Theory]
    [InlineData("defaults: { rounds: { host: canada, number: 2 } }\nrounds: { spring: { opened: 1894 }, autumn: { number: 3 } }\n", "Rounds.Report.Spring.Number + \" \" + Rounds.Report.Autumn.Number + Rounds.Report.Spring.Host.Name", "2 3Canada")]
    [InlineData("defaults: { parties: { kind: person, represents: canada } }\nparties: { ann: { name: Ann }, bob: { name: Bob, represents: korea } }\n", "((Person)Parties.Ann).Represents.Name + ((Person)Parties.Bob).Represents.Name", "CanadaKorea")]
    [InlineData("defaults: { topics: { description: All of it. } }\ntopics: { war: { name: War } }\n", "Topics.War.Description", "All of it.")]
    [InlineData("defaults: { errata: { note: Odd. } }\nerrata: { stop: { quote: both sides } }\n", "Errata.Report.Stop.Note", "Odd.")]
    [InlineData("defaults: { statements: { by: [canada], mode: quoted } }\nstatements: { stop: { act: ask, quote: both sides, by: [] }, thank: { act: thank, quote: the hosts } }\n", "Statements.Report.Stop.By.Count + \" \" + Statements.Report.Thank.By.Count", "0 1")]
    [InlineData("defaults: { statements: { by: [canada], mode: quoted } }\nstatements: { stop: { act: ask, quote: both sides, sources: { by: { origin: inferred, note: Seen. } } } }\n", "Statements.Report.Stop.SourceOf(\"by\")?.Note + Statements.Report.Stop.SourceOf(\"mode\")?.Note", "Seen.")]
    public void Every_kind_takes_defaults_and_an_entry_keeps_its_own(string entries, string code, string value)
    {
        var run = Corpus(entries).Run();

        Assert.Empty(Told(run));
        Assert.Equal(value, run.Use($"return {code};"));
    }

    [Theory]
    [InlineData("defaults: { statements: { by: [canda], mode: quoted } }\n" + Statements, "SEED2001 (5,32) There is no party 'canda'; did you mean 'canada'?")]
    [InlineData("defaults: { statements: { by: [canada], mode: qoted } }\n" + Statements, "SEED1005 (5,47) 'qoted' is no mode; did you mean 'quoted'?")]
    [InlineData("defaults: { rounds: { number: 0 } }\nrounds: { a: { host: canada }, b: { host: canada } }\n", "SEED1025 (5,31) '0' is below 1, the least that 'number' may be")]
    [InlineData("defaults: { rounds: { number: 1, host: canada, opened: 1894, closed: 1893 } }\nrounds: { a: {}, b: {} }\n", "SEED1027 (5,70) 'closed' (1893) lies before 'opened' (1894)")]
    [InlineData("defaults: { agreements: { parties: [], status: agreed, summary: x } }\nagreements: { a: { quotes: both sides }, b: { quotes: the hosts } }\n", "SEED1013 (5,36) ")]
    [InlineData("defaults: { statments: { mode: quoted } }\ntopics: { war: { name: War } }\n", "SEED1005 (5,13) 'statments' is no section that takes defaults; did you mean 'statements'?")]
    [InlineData("defaults: { document: { title: T } }\ntopics: { war: { name: War } }\n", "SEED1005 (5,13) 'document' is no section that takes defaults")]
    [InlineData("defaults: { statements: { mod: quoted } }\nstatements: { stop: { act: ask, by: [], mode: quoted, quote: both sides } }\n", "SEED1002 (5,27) A statement has no field 'mod'; did you mean 'mode'?")]
    [InlineData("defaults: { statements: { quote: both sides } }\nstatements: { stop: { act: ask, by: [], mode: quoted, quote: both sides } }\n", "SEED1020 (5,27) 'quote' cannot be said of all statements of a file: each entry has words of its own")]
    [InlineData("defaults: { rounds: { name: x } }\nrounds: { a: { number: 1, host: canada } }\n", "SEED1020 (5,23) 'name' cannot be said of all rounds of a file: no two entries may have the same value")]
    [InlineData("defaults: { statements: { mode: quoted, mode: official } }\nstatements: { stop: { act: ask, by: [], quote: both sides } }\n", "SEED0008 (5,41) ")]
    [InlineData("defaults: [statements]\ntopics: { war: { name: War } }\n", "SEED1004 (5,11) ")]
    [InlineData("defaults: { statements: quoted }\ntopics: { war: { name: War } }\n", "SEED1004 (5,25) ")]
    [InlineData("defaults: { topics: { description: D } }\ntopics: { war: { name: War, description: E } }\n", "SEED1030 (5,23) None of the topics of this file takes the default of 'description'")]
    [InlineData("defaults: { errata: { note: D } }\ntopics: { war: { name: War } }\n", "SEED1030 (5,23) None of the errata")]
    [InlineData("defaults: { mode: quoted }\nstatements: { stop: { act: ask, by: [], quote: both sides }, thank: { act: thank, by: [], quote: the hosts } }\n", "SEED1005 (5,13) 'mode' is no section that takes defaults; it is a field: write statements: { mode: quoted }")]
    [InlineData("defaults: { statement: { mode: quoted } }\nstatements: { stop: { act: ask, by: [], quote: both sides }, thank: { act: thank, by: [], quote: the hosts } }\n", "SEED1005 (5,13) 'statement' is no section that takes defaults; did you mean 'statements'?")]
    [InlineData("defaults: { statements: [{ mode: quoted }, { by: [] }] }\nstatements: { stop: { act: ask, quote: both sides }, thank: { act: thank, quote: the hosts } }\n", "SEED1004 (5,25) ")]
    [InlineData("defaults: { statements: [mode: quoted] }\nstatements: { stop: { act: ask, by: [], quote: both sides } }\n", "SEED1004 (5,25) 'statements' is a mapping of fields, but this is a list; write for example: defaults: { statements: { mode: quoted } }")]
    [InlineData("defaults: { statements: { moode: quoted } }\nstatements: { stop: { act: ask, by: [], quote: both sides } }\n", "SEED1002 (5,27) A statement has no field 'moode'; did you mean 'mode'?")]
    public void A_mistake_of_a_default_is_told_once_where_the_default_is(string entries, string told)
    {
        var run = Corpus("\n\n" + entries).Run();

        var found = Assert.Single(Told(run));
        var place = found.Location.GetLineSpan().StartLinePosition;
        Assert.StartsWith(told, $"{found.Id} ({place.Line + 1},{place.Character + 1}) {found.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}", StringComparison.Ordinal);
    }

    [Fact]
    public void An_own_value_against_the_order_of_a_default_is_told_for_the_entry()
    {
        var run = Corpus("defaults: { rounds: { number: 1, host: canada, opened: 1894 } }\nrounds: { a: { closed: 1895 }, b: { closed: 1893 } }\n").Run();

        Assert.Equal("SEED1027", Assert.Single(Told(run)).Id);
    }

    [Fact]
    public void An_entry_that_takes_a_wrong_default_is_left_out_and_one_with_its_own_value_is_not()
    {
        var run = Corpus("defaults: { statements: { by: [canda], mode: quoted } }\n" + Statements).Run();

        var source = string.Concat(run.Sources.Values);
        Assert.DoesNotContain("stop|", source, StringComparison.Ordinal);
        Assert.Contains("thank|", source, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_defaults_emits_the_entries_of_that_file_alone_again()
    {
        var files = Corpus("defaults: { statements: { by: [canada], mode: quoted } }\n" + Statements);

        var run = files.RunTracked().Then(Corpus("defaults: { statements: { by: [canada], mode: official } }\n" + Statements));

        var reasons = run.Result.TrackedSteps[StepNames.Emit].SelectMany(tracked => tracked.Outputs).Select(output => output.Reason).ToArray();
        Assert.Single(reasons, reason => reason is Modified or New);
        Assert.Empty(Told(run));
    }

    [Fact]
    public void Every_field_but_words_and_what_is_of_one_entry_takes_a_default() => Assert.Equal(
        ["act", "by", "to", "about", "mode", "part-of", "renders", "at", "topics", "made", "intensity", "codes", "summary", "description", "deprecated"],
        KindSchema.BuiltIn[KindTable.Statement].AllFields.Where(field => field.TakesDefault).Select(field => field.Key));

    // Which entries nothing refers to is no question here.
    private static IEnumerable<Diagnostic> Told(GeneratorRun run) => run.Diagnostics.Where(found => found.Id != "SEED2007");

    private static SeedFiles Corpus(string entries) => SeedFiles.Small("seed: 1\ndocument: { id: report }\n" + entries).With("seeds/kinds.yaml", Kinds).With("seeds/shared.yaml", Shared);

    // At the end of a row, with the columns that nothing else fills.
    [GeneratedRegex(@"\|*(?:;?[\w-]+\^default)+(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex Mark();
}
