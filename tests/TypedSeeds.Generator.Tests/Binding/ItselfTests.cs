using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>An entry that names itself, directly or over others, where that means nothing.</summary>
public sealed class ItselfTests
{
    [Theory]
    [InlineData("parties: { a: { kind: person, name: A, represents: ⟦a⟧ } }")]
    [InlineData("parties: { a: { kind: person, name: A, part-of: ⟦a⟧ } }")]
    [InlineData("parties: { a: { kind: group, name: A, members: [b, ⟦a⟧] }, b: { kind: person, name: B } }")]
    [InlineData("topics: { a: { name: A, broader: ⟦a⟧ } }")]
    [InlineData("parties: { a: { kind: person, name: A, represents: b }, b: { kind: person, name: B, represents: ⟦a⟧ } }")]
    [InlineData("parties: { a: { kind: person, name: A, represents: b }, b: { kind: person, name: B, represents: c }, c: { kind: person, name: C, represents: ⟦a⟧ } }")]
    [InlineData("errata: { a: { quote: A, note: N, concerns: [⟦a⟧] } }")]
    public void It_is_told_for_every_field_that_leads_up_down_or_away(string section)
    {
        var start = section.IndexOf('⟦', StringComparison.Ordinal);
        var told = Assert.Single(new SeedFiles()
            .With("seeds/report.txt", "A and B.\n")
            .With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\n" + section.Replace("⟦", string.Empty, StringComparison.Ordinal).Replace("⟧", string.Empty, StringComparison.Ordinal) + "\n")
            .Run()
            .Diagnostics
            .Where(static found => found.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));

        Assert.Equal("SEED2006", told.Id);
        if (!section.Contains("b: { kind: person, name: B, rep", StringComparison.Ordinal) && !section.Contains("name: C", StringComparison.Ordinal))
        {
            Assert.Equal(start, told.Location.GetLineSpan().StartLinePosition.Character);
        }
    }

    [Fact]
    public void Errata_may_concern_one_another_and_a_group_and_its_member_may_be_parts_of_one_state() => Assert.Empty(new SeedFiles()
        .With("seeds/report.txt", "A and B.\n")
        .With("seeds/report.yaml", """
            seed: 1
            document: { id: report }
            errata:
              a: { quote: A, note: N, concerns: [b] }
              b: { quote: B, note: N, concerns: [a] }
            parties:
              state: { kind: state, name: State, members: [one] }
              one: { kind: person, name: One, part-of: state, represents: state, offices: [{ title: Chair, of: state }] }
            """ + "\n")
        .Run()
        .Diagnostics
        .Where(static found => found.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
}
