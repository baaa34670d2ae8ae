using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;

namespace TypedSeeds.Tool.Tests.Mending;

/// <summary>What a person writes in another form than the format has is mended to what was meant, by the first fix of each finding.</summary>
public sealed class NearFormTests
{
    private const int MostSteps = 5;

    private const string Document = "“No such report has ever reached my desk,” she said. He said that it rained. She said no.\nThey thanked the fire brigade for its work.\n";

    private const string Header = """
        seed: 1
        document: { id: report, language: en }
        parties:
          canada: { kind: state, name: Canada }
          korea: { kind: state, name: Korea }

        """;

    private const string Thanks = "    act: thank\n    by: [canada]\n    mode: reported\n    quote: thanked the fire brigade for its work\n";

    [Theory]
    [InlineData("by: [{ id: canada }]", "by: [canada]")]
    [InlineData("by: [{ id: canada }, korea]", "by: [canada, korea]")]
    [InlineData("by: { id: canada }", "by: [canada]")]
    [InlineData("by: { canada: , korea: }", "by: [canada, korea]")]
    [InlineData("by: [[canada]]", "by: [canada]")]
    [InlineData("by: [[canada, korea]]", "by: [canada, korea]")]
    [InlineData("by: { name: Canada }", "by: canada")]
    [InlineData("by: [{ name: Canada }]", "by: [canada]")]
    [InlineData("by:\n      id: canada", "by: [canada]")]
    [InlineData("by:\n      canada:", "by: [canada]")]
    [InlineData("by:\n      canada:\n      korea:", "by: [canada, korea]")]
    [InlineData("by:\n      - id: canada", "by:\n      - canada")]
    [InlineData("by:\n      - id: canada # why\n      - id: korea", "by:\n      - canada # why\n      - korea")]
    [InlineData("by:\n    - id: canada\n    - id: korea", "by:\n    - canada\n    - korea")]
    [InlineData("by:\n      - canada:\n      - korea", "by:\n      - canada\n      - korea")]
    [InlineData("by:\n      - { id: canada }\n      - korea", "by:\n      - canada\n      - korea")]
    [InlineData("by:\n      - - canada\n        - korea", "by:\n      - canada\n      - korea")]
    [InlineData("by:\n      - [canada, korea]", "by:\n      - canada\n      - korea")]
    [InlineData("by:\n      - name: Canada", "by:\n      - canada")]
    public void An_entry_in_another_form_becomes_its_id(string wrong, string right) => AssertMends(
        $"statements:\n  rain:\n    act: thank\n    {wrong}\n    mode: reported\n    quote: thanked the fire brigade for its work\n",
        $"statements:\n  rain:\n    act: thank\n    {right}\n    mode: reported\n    quote: thanked the fire brigade for its work\n");

    [Theory]
    [InlineData("statements:\n  a:\n" + Thanks + "- b:\n" + Thanks, "statements:\n  a:\n" + Thanks + "  b:\n" + Thanks)]
    [InlineData("statements:\n- b:\n" + Thanks, "statements:\n  b:\n" + Thanks)]
    [InlineData("topics:\n  safety:\n\u00A0\u00A0\u00A0\u00A0name: Safety\n", "topics:\n  safety:\n    name: Safety\n")]
    [InlineData("topics:\n  safety:\n    description: A\n\u00A0\u00A0 \u00A0name: Safety\n", "topics:\n  safety:\n    description: A\n    name: Safety\n")]
    [InlineData("topics:\n  safety:\n    name:Safety of the cranes\n", "topics:\n  safety:\n    name: Safety of the cranes\n")]
    [InlineData("topics:\n  safety:\n    name:\nSafety of the cranes\n", "topics:\n  safety:\n    name:\n      Safety of the cranes\n")]
    [InlineData("topics:\n  safety:\n    name:\nSafety of the cranes", "topics:\n  safety:\n    name:\n      Safety of the cranes")]
    [InlineData("statements:\n  a:\n    act: thank\n    by: [canada]\n    mode: reported\n    quote:\nthanked the fire brigade for its work\n", "statements:\n  a:\n    act: thank\n    by: [canada]\n    mode: reported\n    quote:\n      thanked the fire brigade for its work\n")]
    [InlineData("topics:\n  safety:\n    name:\nSafety of the cranes\n  other: { name: Other }\n", "topics:\n  safety:\n    name:\n      Safety of the cranes\n  other: { name: Other }\n")]
    public void A_line_goes_where_its_value_belongs(string wrong, string right) => AssertMends(wrong, right);

    [Theory]
    [InlineData("biweekly", "P2W")]
    [InlineData("bi-weekly", "P2W")]
    [InlineData("fortnight", "P2W")]
    [InlineData("once a fortnight", "P2W")]
    [InlineData("two", "P2W")]
    [InlineData("2w", "P2W")]
    [InlineData("2 wks", "P2W")]
    [InlineData("6mo", "P6M")]
    [InlineData("bimonthly", "P2M")]
    [InlineData("biannually", "P6M")]
    public void Other_words_for_how_often_become_the_likeliest_duration(string words, string duration) => AssertMends(
        $"agreements:\n  a:\n    parties: [canada, korea]\n    status: agreed\n    summary: A.\n    quotes: [It]\n    every: {words}\n",
        $"agreements:\n  a:\n    parties: [canada, korea]\n    status: agreed\n    summary: A.\n    quotes: [It]\n    every: {duration}\n",
        "SEED1008");

    [Fact]
    public void A_word_with_two_meanings_has_a_choice_of_both() =>
        Assert.Equal(["P2M", "P15D"], Problems(Header + "agreements:\n  a:\n    every: bimonthly\n").Single(static problem => problem.Rule.Id == "SEED1008").Choices.Select(static choice => choice.Edit.Text));

    [Theory]
    [InlineData("title: Safety of the cranes")]
    [InlineData("headline: Safety of the cranes")]
    public void The_key_of_a_value_that_is_missing_is_renamed_while_another_line_is_broken(string field)
    {
        var problems = Problems(Header + $"topics:\n  crane-safety:\n    {field}\nstatements:\n  a:\n    by: [canada\n    mode: reported\n");

        Assert.Equal("name", problems.Single(static problem => problem.Rule.Id == "SEED1002").Fix!.Edit.Text);
        Assert.DoesNotContain(problems, static problem => problem.Rule.Id == "SEED1003" && problem.Message.Contains("'name'", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_key_is_told_when_all_files_can_be_read() =>
        Assert.DoesNotContain(Problems(Header + "topics:\n  crane-safety:\n    name: A\n    colour: red\nstatements:\n  a:\n    by: [canada\n"), static problem => problem.Rule.Id == "SEED1002");

    [Theory]
    [InlineData("Such a report has never reached my desk", "No such report has ever reached my desk")]
    [InlineData("such report has ever reached my dask", "No such report has ever reached my desk")]
    [InlineData("uch report has ever reached my desk", "No such report has ever reached my desk")]
    public void Nearly_right_words_are_proposed_with_what_turns_them_around(string quote, string proposed) =>
        Assert.Equal(proposed, Problems(Header + $"statements:\n  a: {{ act: deny, by: [canada], mode: quoted, quote: {quote} }}\n").Single(static problem => problem.Rule.Id == "SEED3001").Fix?.Edit.Text);

    [Fact]
    public void A_place_is_not_asked_for_beside_a_quote_that_is_not_found() =>
        Assert.Equal(["SEED3001"], Problems(Header + "statements:\n  a: { act: state, by: [canada], mode: reported, cue: said, quote: it rains }\n").Select(static problem => problem.Rule.Id).Where(static id => id.StartsWith("SEED3", StringComparison.Ordinal)));

    [Fact]
    public void An_entry_is_never_taken_for_what_it_is_about()
    {
        const string People = "  tomas-okafor: { kind: person, name: Tomás Okafor }\nerrata:\n  thomas: { quote: Thomas, reads: Tomás, concerns: [tomas] }\n";

        var fixes = Problems(Header + People).Where(static problem => problem.Rule.Id == "SEED2001").SelectMany(static problem => problem.Choices.Prepend(problem.Fix)).ToArray();

        Assert.DoesNotContain(fixes, static fix => fix?.Edit.Text == "thomas");
        Assert.Equal("tomas-okafor", fixes.FirstOrDefault(static fix => fix is not null)?.Edit.Text);
    }

    [Fact]
    public void A_place_is_asked_for_beside_no_quote_at_all() =>
        Assert.Contains(Problems(Header + "statements:\n  a: { act: state, by: [canada], mode: reported, cue: said }\n"), static problem => problem.Rule.Id == "SEED3002");

    private static void AssertMends(string wrong, string right, string? rule = null)
    {
        var text = Header + wrong;
        for (var i = 0; i < MostSteps && text != Header + right && Problems(text).Where(problem => rule is null || problem.Rule.Id == rule).Select(static problem => problem.Fix ?? (problem.Choices.Count > 0 ? problem.Choices[0] : null)).FirstOrDefault(static fix => fix is not null) is { } fix; i++)
        {
            text = Edits.Apply(text, [fix.Edit]);
        }

        Assert.Equal(Header + right, text);
    }

    private static IReadOnlyList<Problem> Problems(string annotation) => [.. new CorpusCheck().Run(
    [
        new CorpusFile("seeds/report.txt", InputRole.Document, Document),
        new CorpusFile("seeds/report.yaml", InputRole.Annotation, annotation),
    ]).Problems];
}
