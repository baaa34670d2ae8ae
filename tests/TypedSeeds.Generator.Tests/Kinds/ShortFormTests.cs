using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Kinds;

/// <summary>What is written in a shorter form than the format has is told with the long form of just that.</summary>
public sealed class ShortFormTests
{
    [Theory]
    [InlineData("fixed: boolean", "write fixed: { type: boolean }")]
    [InlineData("fixed: bool", "write fixed: { type: boolean }")]
    [InlineData("fixed: party", "write fixed: { type: party }")]
    [InlineData("fixed: parties", "write fixed: { type: party, many: true }")]
    [InlineData("fixed: list of party", "write fixed: { type: party, many: true }")]
    [InlineData("fixed: [party]", "write fixed: { type: party, many: true }")]
    [InlineData("fixed: party[]", "write fixed: { type: party, many: true }")]
    [InlineData("fixed: [leaders, ministers]", "write fixed: { type: choice, of: [leaders, ministers] }")]
    [InlineData("fixed: { type: [party] }", "write type: party, many: true")]
    [InlineData("fixed: { type: List<party> }", "a list is for example { type: party, many: true }")]
    [InlineData("fixed: { type: list, of: party }", "a list is for example { type: party, many: true }")]
    [InlineData("fixed: { type: array, items: string }", "a list is for example { type: text, many: true }")]
    [InlineData("fixed: { type: reference }", "a reference has the name of a kind as its type, such as party")]
    [InlineData("fixed: { type: ref }", "a reference has the name of a kind as its type, such as party")]
    [InlineData("fixed: { type: object }", "a field holds values of one type")]
    [InlineData("fixed: { type: any }", "a field holds values of one type")]
    public void A_declaration(string field, string message) => AssertTold($"kinds:\n  budget:\n    fields:\n      {field}\n", message);

    [Theory]
    [InlineData("parties:\n  per-olsen: Per Olsen\n", "write per-olsen: { kind: …, name: Per Olsen }")]
    [InlineData("topics:\n  old-pier: The old pier\n", "write old-pier: { name: The old pier }")]
    [InlineData("statements:\n  silence: We thank\n", "write silence: { act: …, by: […], mode: …, quote: We thank }")]
    [InlineData("statements:\n  silence: { act: [state, announce], by: [], mode: quoted, quote: We thank }\n", "write act: state or act: announce")]
    public void An_entry(string lines, string message) => AssertTold(lines, message);

    [Theory]
    [InlineData("kinds:\n  ⟦budgets⟧: { fields: { page: { type: text } } }\nbudgets:\n  one: { page: A }\n", "'budgets' is no id: a kind is named in the singular, and its section in the plural; write 'budget'")]
    [InlineData("kinds:\n  ⟦policies⟧: { fields: { page: { type: text } } }\npolicies:\n  one: { page: A }\n", "write 'policy'")]
    [InlineData("kinds:\n  ⟦agreements⟧: { fields: { page: { type: text } } }\n", "write 'agreement'")]
    [InlineData("kinds:\n  ⟦parties⟧: { fields: { page: { type: text } } }\n", "write 'party'")]
    public void A_kind_that_is_named_as_its_section_is_told_where_it_is_declared_and_nowhere_else(string lines, string message)
    {
        var marked = Marked.Of(("seeds/kinds.yaml", "seed: 1\n" + lines));
        var told = Assert.Single(marked.Files.Run().Diagnostics, static told => told.Severity > DiagnosticSeverity.Info);

        Assert.Contains(message, told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(marked.First, Marked.PlaceOf(told.Location));
    }

    [Fact]
    public void A_kind_whose_name_has_the_form_of_a_plural_is_one() =>
        Assert.DoesNotContain(new SeedFiles().With("seeds/kinds.yaml", "seed: 1\nkinds: { news: { plural: news-items, fields: { page: { type: text } } }, talks: { fields: { page: { type: text } } } }\ntalkses: { one: { page: A } }\n").Run().Diagnostics, static told => told.Severity > DiagnosticSeverity.Info);

    [Theory]
    [InlineData("fire", "lie", false)]
    [InlineData("lies", "lie", true)]
    [InlineData("coal", "cola", true)]
    [InlineData("berg", "borg", true)]
    [InlineData("berg", "burn", false)]
    [InlineData("solberg", "salburg", true)]
    public void A_short_id_is_not_guessed_by_half_of_its_letters(string written, string there, bool isProposed)
    {
        var told = Assert.Single(new SeedFiles().With("seeds/topics.yaml", $"seed: 1\ntopics:\n  {there}: {{ name: A }}\n  other-thing: {{ name: B, broader: {written} }}\n").Run().Diagnostics, static told => told.Id == "SEED2001");

        Assert.Equal(isProposed, told.GetMessage(CultureInfo.InvariantCulture).Contains($"did you mean '{there}'", StringComparison.Ordinal));
    }

    private static void AssertTold(string lines, string message)
    {
        var told = Assert.Single(new SeedFiles()
            .With("seeds/report.txt", "We thank the hosts.\n")
            .With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\n" + lines)
            .Run().Diagnostics, static told => told.Severity == DiagnosticSeverity.Error);

        Assert.Contains(message, told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
