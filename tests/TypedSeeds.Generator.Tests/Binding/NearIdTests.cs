using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>A name, or an id with more around it, is told with the id that is meant, in every field of references.</summary>
public sealed class NearIdTests
{
    private const string Shared = """
        seed: 1
        parties:
          per-olsen: { kind: person, name: Per Olsen }
          luc-morel: { kind: person, name: Luc Morel }
          baltic-transport-fund: { kind: organization, name: Baltic Transport Fund }
        topics:
          old-pier: { name: The old pier }

        """;

    [Theory]
    [InlineData("by: [PerOlsen]", "did you mean 'per-olsen'?")]
    [InlineData("by: [Mr. Olsen]", "did you mean 'per-olsen'?")]
    [InlineData("by: [Mr. Per Olsen]", "did you mean 'per-olsen'?")]
    [InlineData("by: [per-olsen (fisherman)]", "did you mean 'per-olsen'?")]
    [InlineData("by: [Per Olsen (fisherman)]", "did you mean 'per-olsen'?")]
    [InlineData("by: [party per-olsen]", "did you mean 'per-olsen'?")]
    [InlineData("by: ['party:per-olsen']", "did you mean 'per-olsen'?")]
    [InlineData("by: [parties/per-olsen]", "did you mean 'per-olsen'?")]
    [InlineData("by: [parties.per-olsen]", "did you mean 'per-olsen'?")]
    [InlineData("by: [report/per-olsen]", "did you mean 'per-olsen'?")]
    [InlineData("by: [BTF]", "did you mean 'baltic-transport-fund'?")]
    [InlineData("by: Per Olsen and Luc Morel", "write a list: [per-olsen, luc-morel]")]
    [InlineData("by: Per Olsen; Luc Morel", "write a list: [per-olsen, luc-morel]")]
    [InlineData("by: [], renders: [report.yaml/first]", "did you mean 'report/first'?")]
    [InlineData("by: [], renders: [report.txt/first]", "did you mean 'report/first'?")]
    [InlineData("by: [], renders: [statement/first]", "did you mean 'first'?")]
    [InlineData("by: [], renders: [statements.report.first]", "did you mean 'report/first'?")]
    public void The_id_within_a_name_is_proposed(string fields, string message) => AssertTold("SEED2001", fields, message);

    [Theory]
    [InlineData("none")]
    [InlineData("n/a")]
    [InlineData("'null'")]
    [InlineData("'~'")]
    [InlineData("'?'")]
    [InlineData("'-'")]
    [InlineData("nobody")]
    [InlineData("unknown")]
    [InlineData("[anonymous]")]
    public void A_word_for_nobody_is_told_with_the_empty_list(string word) => AssertTold("SEED2001", $"by: {word}", "; write by: [] where the document names nobody");

    [Theory]
    [InlineData("by: [old-pier]", "SEED2002", "; a topic goes under 'topics'")]
    [InlineData("by: [], to: [old-pier]", "SEED2002", "; a topic goes under 'topics'")]
    public void An_entry_of_another_kind_is_told_with_its_field(string fields, string rule, string message) => AssertTold(rule, fields, message);

    [Theory]
    [InlineData("by: [], versions: { fr: Merci }", "; a version is of another document, and no other file annotates one")]
    public void A_language_in_the_place_of_a_document_is_told_as_such(string fields, string message) => AssertTold("SEED2001", fields, message);

    [Theory]
    [InlineData("people", "parties")]
    [InlineData("speakers", "parties")]
    [InlineData("entities", "parties")]
    [InlineData("claims", "statements")]
    [InlineData("quotes", "statements")]
    [InlineData("decisions", "agreements")]
    [InlineData("annotations", "statements")]
    public void A_common_word_for_a_section_is_told_with_the_section(string word, string section)
    {
        var told = Assert.Single(new SeedFiles().With("seeds/a.yaml", $"seed: 1\n{word}: {{ one: {{ name: One }} }}\n").Run().Diagnostics, static told => told.Id == "SEED1001");

        Assert.Contains($"did you mean '{section}'?", told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("byline: [per-olsen]", "authors")]
    [InlineData("creator: [per-olsen]", "authors")]
    [InlineData("created: 2030", "published")]
    [InlineData("source-url: 'https://example.org'", "source")]
    [InlineData("translation-of: other", "original")]
    [InlineData("sha: abc", "sha256")]
    [InlineData("name: Report", "title")]
    public void A_common_word_for_a_field_of_the_header_is_told_with_the_field(string field, string meant)
    {
        var told = Assert.Single(new SeedFiles().With("seeds/report.txt", "We thank.\n").With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, {field} }}\n").Run().Diagnostics, static told => told.Id == "SEED1002");

        Assert.Contains($"did you mean '{meant}'?", told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../report.txt", "write 'report.txt', since a path begins at the folder of this file")]
    [InlineData("/report.txt", "write 'report.txt', since a path begins at the folder of this file")]
    [InlineData("seeds/report.txt", "write 'report.txt', since a path begins at the folder of this file")]
    [InlineData("docs/report.txt", "write 'report.txt', since a path begins at the folder of this file")]
    [InlineData("'file://report.txt'", "write 'report.txt', since a path begins at the folder of this file")]
    [InlineData("report", "did you mean 'report.txt'?")]
    [InlineData("report.pdf", "did you mean 'report.txt'?")]
    public void The_text_that_is_there_is_named_where_its_path_is_another(string path, string message)
    {
        var told = Assert.Single(new SeedFiles().With("seeds/report.txt", "We thank.\n").With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, text: {path} }}\n").Run().Diagnostics, static told => told.Id == "SEED0009");

        Assert.Contains(message, told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("before 2034", "../2033")]
    [InlineData("until 2035", "../2035")]
    [InlineData("by May 2034", "../2034-05")]
    [InlineData("after 2034", "2035/..")]
    [InlineData("since 1998", "1998/..")]
    [InlineData("Q3 2031", "2031-07/2031-09")]
    [InlineData("H1 2031", "2031-01/2031-06")]
    [InlineData("second half of 2031", "2031-07/2031-12")]
    [InlineData("May/June 2031", "2031-05/2031-06")]
    [InlineData("2031-05-?", "2031-05-XX")]
    [InlineData("2031-05-xx", "2031-05-XX")]
    [InlineData("late 2031", "2031")]
    [InlineData("early May 2031", "2031-05")]
    public void Words_for_a_time_are_told_with_a_date_that_the_format_has(string words, string date) => AssertTold("SEED1007", $"by: [], made: '{words}'", $"write {date}");

    [Theory]
    [InlineData("autumn 2032")]
    [InlineData("the autumn of 2032")]
    [InlineData("2032 autumn")]
    public void A_season_is_told_with_its_code_or_its_months(string words) =>
        Assert.Matches("write 2032-(23|09/2032-11)$", Run($"by: [], made: '{words}'").Diagnostics.Single(static told => told.Id == "SEED1007").GetMessage(CultureInfo.InvariantCulture));

    private static void AssertTold(string rule, string fields, string message)
    {
        var told = Assert.Single(Run(fields).Diagnostics, static told => told.Severity == DiagnosticSeverity.Error);

        Assert.Equal(rule, told.Id);
        Assert.Contains(message, told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string fields) => new SeedFiles()
        .With("seeds/report.txt", "We thank the hosts.\n")
        .With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report }}\nstatements:\n  first: {{ act: thank, by: [], mode: quoted, quote: thank the hosts }}\n  one:\n    act: thank\n    mode: quoted\n    quote: We thank the hosts\n    {fields.Replace("], ", "]\n    ", StringComparison.Ordinal)}\n")
        .With("seeds/shared.yaml", Shared)
        .Run();

    [Fact]
    public void A_text_that_is_too_long_for_a_time_is_not_matched_since_patterns_take_its_square() =>
        Assert.Equal(("../2033", null), (LooseDates.Of("before 2034"), LooseDates.Of($"before{new string(' ', 100)}2034")));
}
