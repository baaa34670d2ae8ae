using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;

namespace TypedSeeds.Tool.Tests.Mending;

/// <summary>Entries in the section of another kind are moved into their own, as they are written.</summary>
public sealed class MovedEntryTests
{
    private const int MostSteps = 5;

    private const string Document = "The ministers condemned the tests. They will meet every two weeks.\n";

    private const string Header = "seed: 1\ndocument: { id: report, language: en }\n";

    private const string Canada = "parties:\n  canada: { kind: state, name: Canada }\n";

    private const string Peace = "topics:\n  peace: { name: Peace }\n";

    private const string Condemn = "    act: condemn   # the act\n    by: [canada]\n\n    # how\n    mode: reported\n    quote: >-\n      condemned\n      the tests\n";

    [Theory]

    // Into a section that is there, before it and after it.
    [InlineData(Canada + Peace + "  # the one\n  usa: { kind: state, name: USA }   # kept\n  war: { name: War }\n", Canada + "  # the one\n  usa: { kind: state, name: USA }   # kept\n" + Peace + "  war: { name: War }\n")]
    [InlineData(Peace + "  usa: { kind: state, name: USA }\n  war: { name: War }\n\n# those who speak\n" + Canada, Peace + "  war: { name: War }\n\n# those who speak\n" + Canada + "  usa: { kind: state, name: USA }\n")]
    [InlineData(Peace + "  usa: { kind: state, name: USA }\n  uk: { kind: state, name: UK }\nparties:\n    canada: { kind: state, name: Canada }\n", Peace + "parties:\n    canada: { kind: state, name: Canada }\n    usa: { kind: state, name: USA }\n    uk: { kind: state, name: UK }\n")]
    [InlineData(Canada + "events:\n  condemn:\n" + Condemn + "  talks: { name: Talks }\nstatements:\n    thank:\n        act: thank\n        by: [canada]\n        mode: reported\n        quote: condemned the tests\n", Canada + "events:\n  talks: { name: Talks }\nstatements:\n    thank:\n        act: thank\n        by: [canada]\n        mode: reported\n        quote: condemned the tests\n    condemn:\n      act: condemn   # the act\n      by: [canada]\n\n      # how\n      mode: reported\n      quote: >-\n        condemned\n        the tests\n")]

    // A section that is left without entries goes with its key, but not with its comment.
    [InlineData(Canada + "topics:\n  usa: { kind: state, name: USA }\n", Canada + "  usa: { kind: state, name: USA }\n")]
    [InlineData(Canada + "topics:\n  # the one\n  usa: { kind: state, name: USA }\nevents:\n  talks: { name: Talks }\n", Canada + "  # the one\n  usa: { kind: state, name: USA }\nevents:\n  talks: { name: Talks }\n")]
    [InlineData(Canada + "topics: # none yet\n  usa: { kind: state, name: USA }\n", Canada + "  usa: { kind: state, name: USA }\ntopics: {} # none yet\n")]
    [InlineData("topics: { usa: { kind: state, name: USA } }\n" + Canada, Canada + "  usa: { kind: state, name: USA }\n")]

    // Where all entries are of another kind, the key of their section is wrong.
    [InlineData(Peace + "events:\n  usa: { kind: state, name: USA }\n  canada: { kind: state, name: Canada }\n", Peace + "parties:\n  usa: { kind: state, name: USA }\n  canada: { kind: state, name: Canada }\n")]
    [InlineData("events: { usa: { kind: state, name: USA } }\n", "parties: { usa: { kind: state, name: USA } }\n")]

    // Into a section that is not there yet.
    [InlineData(Peace + "  usa:\n    kind: state\n    name: USA\n  # of it\n  canada: { kind: state, name: Canada }\n# after it\nerrata:\n  a: { quote: tests, note: No. }\n", Peace + "parties:\n  usa:\n    kind: state\n    name: USA\n  # of it\n  canada: { kind: state, name: Canada }\n# after it\nerrata:\n  a: { quote: tests, note: No. }\n")]
    [InlineData("topics:\n  usa: { kind: state, name: USA }\n\n# the others\n  peace: { name: Peace }\n\n# after it\nerrata:\n  a: { quote: tests, note: No. }\n", "topics:\n\n# the others\n  peace: { name: Peace }\nparties:\n  usa: { kind: state, name: USA }\n\n# after it\nerrata:\n  a: { quote: tests, note: No. }\n")]
    [InlineData("topics:\n  usa: { kind: state, name: USA }\n  peace: { name: Peace }", "topics:\n  peace: { name: Peace }\nparties:\n  usa: { kind: state, name: USA }")]
    [InlineData(Peace + "  usa: { kind: state, name: USA }", Peace + "parties:\n  usa: { kind: state, name: USA }")]
    [InlineData("topics: { peace: { name: Peace }, usa: { kind: state, name: \"U}S, A\" } } # two\nerrata: {}\n", "topics: { peace: { name: Peace } } # two\nparties:\n  usa: { kind: state, name: \"U}S, A\" }\nerrata: {}\n")]

    // Between braces.
    [InlineData("parties: { canada: { kind: state, name: Canada } } # one\ntopics: { usa: { kind: state, name: USA }, peace: { name: Peace } }\n", "parties: { canada: { kind: state, name: Canada }, usa: { kind: state, name: USA } } # one\ntopics: { peace: { name: Peace } }\n")]
    [InlineData("parties: { canada: { kind: state, name: Canada } }\n" + Peace + "  usa: { kind: state, name: USA }\n", "parties: { canada: { kind: state, name: Canada }, usa: { kind: state, name: USA } }\n" + Peace)]
    [InlineData("parties: { canada: { kind: state, name: \"Canada}\" }, uk: { kind: state, name: UK } }\n" + Peace + "  usa:\n    kind: state\n    name: USA\n", "parties:\n  canada: { kind: state, name: \"Canada}\" }\n  uk: { kind: state, name: UK }\n  usa:\n    kind: state\n    name: USA\n" + Peace)]
    [InlineData("parties: {}\n" + Peace + "  usa:\n    kind: state\n    name: USA\n", "parties:\n  usa:\n    kind: state\n    name: USA\n" + Peace)]
    [InlineData("topics: { a: { name: A }, usa: { kind: state, name: USA }, uk: { kind: state, name: UK } }\n", "topics: { a: { name: A } }\nparties:\n  usa: { kind: state, name: USA }\n  uk: { kind: state, name: UK }\n")]

    // Entries whose key is lost, after the document and after the defaults.
    [InlineData("document:\n  id: report\n  language: en\n  usa: { kind: state, name: USA }\n", "document:\n  id: report\n  language: en\nparties:\n  usa: { kind: state, name: USA }\n")]
    [InlineData("document:\n  id: report\n  language: en\n  usa: { kind: state, name: USA }\n" + Canada, "document:\n  id: report\n  language: en\n" + Canada + "  usa: { kind: state, name: USA }\n")]
    [InlineData("defaults:\n  statements: { mode: narrated }\n  e:\n    name: E\n  f:\n    name: F\n    date: 2031\n" + Peace, "defaults:\n  statements: { mode: narrated }\nevents:\n  e:\n    name: E\n  f:\n    name: F\n    date: 2031\n" + Peace)]
    public void An_entry_in_the_wrong_section_is_moved_into_its_own_with_its_comments_and_in_its_style(string wrong, string right)
    {
        Assert.Equal(right, Mended(wrong));
        Assert.Equal(right.Replace("\n", "\r\n", StringComparison.Ordinal), Mended(wrong.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Canada + "topics:\n  canada: { kind: state, name: Canada }\n  peace: { name: Peace }\n")]
    [InlineData("parties: [canada]\ntopics:\n  usa: { kind: state, name: USA }\n  peace: { name: Peace }\n")]
    public void It_is_not_moved_where_its_id_or_another_form_is_in_the_way(string annotation) =>
        Assert.DoesNotContain(Problems(Header + annotation), static problem => problem.Rule.Id == "SEED1002" && problem.Fix is not null);

    [Fact]
    public void It_is_not_moved_where_another_file_has_its_id()
    {
        CorpusFile[] files = [new("seeds/a.yaml", InputRole.Annotation, "seed: 1\n" + Canada), new("seeds/b.yaml", InputRole.Annotation, "seed: 1\ntopics:\n  canada: { kind: state, name: Canada }\n  peace: { name: Peace }\n")];

        Assert.Null(new CorpusCheck().Run(files).Problems.Single(static problem => problem.Rule.Id == "SEED1002").Fix);
    }

    // A comment between braces may be about either entry beside it, so a person moves these.
    [Theory]
    [InlineData("topics: { # all\n  usa: { kind: state, name: USA },\n  peace: { name: Peace }\n}\n")]
    [InlineData("topics: {\n  peace: { name: Peace },\n  # the one\n  usa: { kind: state, name: USA }\n}\n")]
    [InlineData("topics: {\n  usa: { kind: state, name: USA }, # the one\n  peace: { name: Peace }\n}\n")]
    [InlineData("topics:\n  ? usa\n  : { kind: state, name: USA }\n  peace: { name: Peace }\n")]
    public void It_is_not_moved_where_a_comment_between_braces_or_a_question_mark_is_beside_it(string annotation) =>
        Assert.Null(Problems(Header + annotation).First(static problem => problem.Rule.Id == "SEED1002" && problem.Message.Contains("'parties", StringComparison.Ordinal)).Fix);

    [Theory]
    [InlineData("    topics: [talks]\n", Peace + "events:\n  talks: { name: Talks }\n", Peace + "  talks: { name: Talks }\n")]
    [InlineData("    topics: [talks]\n", "events:\n  talks: { name: Talks }\n  visit: { name: Visit, date: 2031 }\n", "events:\n  visit: { name: Visit, date: 2031 }\ntopics:\n  talks: { name: Talks }\n")]
    [InlineData("    at: talks\n", "topics:\n  talks: { name: Talks }\n  peace: { name: Peace }\n", "topics:\n  peace: { name: Peace }\nevents:\n  talks: { name: Talks }\n")]
    public void An_entry_that_may_be_of_the_kind_that_is_asked_for_is_proposed_to_be_moved_before_its_field_is_changed(string reference, string wrong, string right)
    {
        var statement = Canada + "statements:\n  condemn:\n    act: condemn\n    by: [canada]\n    mode: reported\n    quote: condemned the tests\n" + reference;

        var problem = Problems(Header + wrong + statement).Single(static problem => problem.Rule.Id == "SEED2002");
        var moved = Edits.Apply(Header + wrong + statement, [problem.Choices[0].Edit]);

        Assert.Null(problem.Fix);
        Assert.Equal(Header + right + statement, moved);
        Assert.DoesNotContain(Problems(moved), static problem => problem.Rule.Severity == RuleSeverity.Error);
    }

    [Fact]
    public void An_event_with_a_date_is_no_topic() =>
        Assert.DoesNotContain("move", Problems(Header + Canada + "events:\n  talks: { name: Talks, date: 2031 }\nstatements:\n  condemn: { act: condemn, by: [canada], mode: reported, quote: condemned the tests, topics: [talks] }\n").Single(static problem => problem.Rule.Id == "SEED2002").Message, StringComparison.Ordinal);

    [Fact]
    public void An_entry_in_the_wrong_section_is_told_beside_a_line_that_is_broken() =>
        Assert.Contains(Problems(Header + Canada + "agreements:\n  condemn: { act: condemn, by: [canada], mode: reported, quote: condemned the tests }\nstatements:\n  thank: { act: [thank\n"), static problem => problem.Rule.Id == "SEED1002" && problem.Fix is not null);

    private static string Mended(string lines)
    {
        var header = lines.StartsWith("document:", StringComparison.Ordinal) ? "seed: 1\n" : Header;
        var text = header + lines;
        for (var i = 0; i < MostSteps && Problems(text).FirstOrDefault(static problem => problem.Rule.Id is "SEED1002" or "SEED1005" && problem.Fix is not null) is { } problem; i++)
        {
            Assert.False(problem.Fix!.IsSafe);
            text = Edits.Apply(text, [problem.Fix.Edit]);
        }

        Assert.DoesNotContain(Problems(text), static problem => problem.Rule.Severity == RuleSeverity.Error && (problem.Rule.Id.StartsWith("SEED0", StringComparison.Ordinal) || problem.Rule.Id.StartsWith("SEED1", StringComparison.Ordinal)));
        return text[header.Length..];
    }

    private static IReadOnlyList<Problem> Problems(string annotation) =>
        new CorpusCheck().Run([new CorpusFile("seeds/report.txt", InputRole.Document, Document), new CorpusFile("seeds/report.yaml", InputRole.Annotation, annotation)]).Problems;
}
