using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>What is still to be written is told as such, in every field that must say something, and nothing is proposed for being near it.</summary>
public sealed class PlaceholderTests
{
    private const string Document = "The landlord is not permitted to stop us. Xxx is too much.\n";

    [Theory]
    [InlineData("act: todo, by: [], mode: narrated, quote: The landlord is not permitted", "act", "todo")]
    [InlineData("act: state, by: [todo], mode: narrated, quote: The landlord is not permitted", "by", "todo")]
    [InlineData("act: state, by: [], mode: TBD, quote: The landlord is not permitted", "mode", "TBD")]
    [InlineData("act: state, by: [], mode: narrated, quote: todo", "quote", "todo")]
    [InlineData("act: state, by: [], mode: narrated, quote: TODO", "quote", "TODO")]
    [InlineData("act: state, by: [], mode: narrated, quote: …", "quote", "…")]
    [InlineData("act: state, by: [], mode: narrated, quote: '<exact words>'", "quote", "<exact words>")]
    [InlineData("act: state, by: [], mode: narrated, quote: the exact words", "quote", "the exact words")]
    [InlineData("act: state, by: [], mode: narrated, quote: The landlord is not permitted, made: tbd", "made", "tbd")]
    [InlineData("act: state, by: [], mode: narrated, quote: [The landlord is, { exact: permitted, omits: the reason }]", "omits", "the reason")]
    [InlineData("act: state, by: [], mode: narrated, quote: [The landlord is, { exact: permitted, omits: todo }]", "omits", "todo")]
    [InlineData("act: state, by: [], mode: narrated, quote: { exact: permitted to stop us, context: the reason }", "context", "the reason")]
    [InlineData("act: state, by: [], mode: narrated, quote: { exact: permitted to stop us, context: xxx }", "context", "xxx")]
    public void A_statement_tells_it(string fields, string field, string text) => AssertTold($"statements:\n  one: {{ {fields} }}\n", field, text);

    [Theory]
    [InlineData("topics: { peace: { name: todo } }", "name", "todo")]
    [InlineData("topics: { peace: { name: Some words } }", "name", "Some words")]
    [InlineData("topics: { peace: { name: … } }", "name", "…")]
    [InlineData("errata: { one: { quote: permitted to stop us, note: TODO } }", "note", "TODO")]
    [InlineData("waivers: { topic: { peace: the reason } }", "peace", "the reason")]
    [InlineData("waivers: { topic: { peace: { ids: TODO } } }", "ids", "TODO")]
    public void Every_required_text_and_reason_tells_it(string lines, string field, string text) => AssertTold(lines + "\n", field, text);

    [Theory]
    [InlineData("parties: { todo: { kind: person, name: Todo } }\nstatements: { one: { act: state, by: [todo], mode: narrated, quote: Xxx is too much } }")]
    [InlineData("topics: { peace: { name: Peace, description: todo } }")]
    [InlineData("statements: { one: { act: state, by: [], mode: narrated, quote: too } }")]
    public void A_name_an_id_and_words_of_the_document_are_none(string lines) =>
        Assert.DoesNotContain(Run(lines + "\n").Diagnostics, static told => told.Id == "SEED1047");

    private static void AssertTold(string lines, string field, string text)
    {
        var told = Assert.Single(Run(lines).Diagnostics, static told => told.Severity == DiagnosticSeverity.Error);

        Assert.Equal("SEED1047", told.Id);
        Assert.StartsWith($"'{field}' is still to be written, since '{text}' is in its place; write ", told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string lines) => new SeedFiles()
        .With("seeds/report.txt", Document)
        .With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\n" + lines)
        .Run();
}
