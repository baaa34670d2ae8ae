using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;

namespace TypedSeeds.Tool.Tests.Mending;

/// <summary>What looks like a slip and may mean something else is no safe fix: a person chooses.</summary>
public sealed class OtherMeaningTests
{
    [Theory]
    [InlineData("parties", "who", "w-h-o", "aliases: [WHO]", "WHO")]
    [InlineData("parties", "us", "usa", "aliases: [US, U.S.]", "US")]
    [InlineData("parties", "us", "usa", "aliases: [Us]", "US")]
    [InlineData("parties", "korea", "dprk", "name: Korea", "Korea")]
    [InlineData("topics", "aids", "hiv", "name: AIDS", "AIDS")]
    [InlineData("events", "march", "m2", "name: MARCH", "MARCH")]
    [InlineData("parties", "us", "usa", "aliases: [US]", "us\u200B")]
    public void An_id_with_a_slip_that_is_the_name_of_another_entry_is_a_choice_of_both(string section, string near, string other, string name, string written)
    {
        var kind = section == "parties" ? "kind: group, " : string.Empty;
        var own = name.StartsWith("name", StringComparison.Ordinal) ? string.Empty : "name: Others, ";
        var field = section switch { "parties" => $"by: [{written}]", "topics" => $"by: [], topics: [{written}]", _ => $"by: [], at: {written}" };
        CorpusFile[] files =
        [
            new("seeds/shared.yaml", InputRole.Annotation, $"seed: 1\n{section}:\n  {near}: {{ {kind}name: Ones }}\n  {other}: {{ {kind}{own}{name} }}\n"),
            .. Report("en", "We agree to it.\n", $"quote: We agree, {field}"),
        ];

        var problem = Assert.Single(Check(files), static problem => problem.Rule.Id == "SEED2001");

        Assert.False(problem.Fix?.IsSafe ?? false);
        Assert.Superset(new HashSet<string> { near, other }, problem.Choices.Append(problem.Fix).OfType<Generator.Fixing.Fix>().Select(static fix => fix.Edit.Text).ToHashSet());
        Assert.Contains($"did you mean '{near}', or '{other}', whose", problem.Message, StringComparison.Ordinal);
        AssertNotMended(files);
    }

    [Fact]
    public void An_id_with_a_slip_that_is_the_name_of_its_own_entry_too_is_mended()
    {
        CorpusFile[] files = [new("seeds/shared.yaml", InputRole.Annotation, "seed: 1\nparties: { who: { kind: group, name: Who } }\n"), .. Report("en", "We agree to it.\n", "quote: We agree, by: [WHO]")];

        Assert.Contains("by: [who]", Mended(files), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr", "ISI geldi ve gitti\n", "isi geldi")]
    [InlineData("tr-TR", "isi geldi ve gitti\n", "ISI geldi")]
    [InlineData("az", "ILIQ gün oldu\n", "iliq gün")]
    [InlineData("kk-Latn", "ISI keldi\n", "isi keldi")]
    public void Where_an_i_with_a_dot_is_another_letter_its_case_is_another_word(string language, string document, string quote) =>
        AssertNotMended(Report(language, document, $"by: [], quote: {quote}"));

    [Theory]
    [InlineData("en", "ISI came and went\n", "isi came", "ISI came")]
    [InlineData("tr", "Bakan geldi ve gitti\n", "bakan GELDi", "Bakan geldi")]
    public void Elsewhere_the_case_of_a_letter_is_mended(string language, string document, string quote, string mended) =>
        Assert.Contains($"quote: {mended}", Mended(Report(language, document, $"by: [], quote: {quote}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("۱۴۱۰-۰۲-۱۳")]
    [InlineData("١٤٥٢-٠٥-٠٣")]
    [InlineData("๒๕๗๔-๐๕-๐๓")]
    public void A_date_in_the_digits_of_another_script_may_be_of_another_calendar(string date) =>
        AssertNotMended([new("seeds/shared.yaml", InputRole.Annotation, $"seed: 1\nevents: {{ talks: {{ name: Talks, date: '{date}' }} }}\n")]);

    [Fact]
    public void A_date_in_wide_digits_is_the_same_date() =>
        Assert.Contains("date: '2031-05-03'", Mended([new("seeds/shared.yaml", InputRole.Annotation, "seed: 1\nevents: { talks: { name: Talks, date: '２０３１-０５-０３' } }\n")]), StringComparison.Ordinal);

    [Theory]
    [InlineData("part-of: T")]
    [InlineData("part-of: r/T")]
    [InlineData("renders: [r/T]")]
    public void A_slip_in_the_entrys_own_id_is_no_reference_to_itself(string field) =>
        AssertNotMended(Report("en", "We agree to it.\n", $"by: [], quote: We agree, {field}"));

    private static CorpusFile[] Report(string language, string document, string fields) =>
    [
        new("seeds/r.yaml", InputRole.Annotation, $"seed: 1\ndocument: {{ id: r, language: {language} }}\nstatements:\n  t: {{ act: agree, mode: reported, {fields} }}\n"),
        new("seeds/r.txt", InputRole.Document, document),
    ];

    private static IReadOnlyList<Problem> Check(CorpusFile[] files) => new CorpusCheck().Run(files).Problems;

    private static void AssertNotMended(CorpusFile[] files)
    {
        Assert.NotEmpty(Check(files));
        Assert.Equal(files.Select(static file => file.Text), new Mender(new CorpusCheck(), takesUnsafe: false).Run(files, CancellationToken.None).Files.Select(static file => file.Text));
    }

    private static string Mended(CorpusFile[] files) => string.Concat(new Mender(new CorpusCheck(), takesUnsafe: false).Run(files, CancellationToken.None).Files.Select(static file => file.Text));
}
