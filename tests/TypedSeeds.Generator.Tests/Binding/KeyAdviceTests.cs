using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>A message about a key that is not known says which one is meant, or which there are.</summary>
public class KeyAdviceTests
{
    private const string QuoteKeys = "; its fields are exact, prefix, suffix, line, start, end, omits, context";

    [Theory]
    [InlineData("text", "exact")]
    [InlineData("words", "exact")]
    [InlineData("content", "exact")]
    [InlineData("before", "prefix")]
    [InlineData("after", "suffix")]
    public void A_common_word_for_a_key_of_a_quote_is_taken_for_that_key(string word, string key) =>
        AssertSays($"statements:\n  x: {{ act: state, by: [], mode: narrated, quote: {{ ⟦{word}⟧: We call }} }}", $"A quote has no field '{word}'; did you mean '{key}'?");

    [Theory]
    [InlineData("speaker", "by")]
    [InlineData("who", "by")]
    [InlineData("from", "by")]
    [InlineData("recipient", "to")]
    [InlineData("date", "made")]
    [InlineData("type", "act")]
    [InlineData("text", "quote")]
    [InlineData("subject", "about")]
    [InlineData("note", "description")]
    public void A_common_word_for_a_field_of_a_statement_is_taken_for_that_field(string word, string key) =>
        AssertSays($"statements:\n  x: {{ act: state, by: [], mode: narrated, quote: We call, ⟦{word}⟧: a }}", $"A statement has no field '{word}'; did you mean '{key}'?");

    [Theory]
    [InlineData("statements:\n  x: { act: state, mode: narrated, quote: We call, ⟦speaker⟧: [a] }", "A statement has no field 'speaker'; did you mean 'by'?")]
    [InlineData("parties:\n  x: { ⟦type⟧: group, name: X }", "A party has no field 'type'; did you mean 'kind'?")]
    [InlineData("events:\n  x: { ⟦title⟧: X }", "An event has no field 'title'; did you mean 'name'?")]
    public void What_a_common_word_gives_is_not_said_to_be_missing(string body, string message) => AssertSays(body, message);

    [Theory]
    [InlineData("statements:\n  x: { act: state, by: [], mode: narrated, quote: { exact: We call, ⟦zzzzzz⟧: 1 } }", "A quote has no field 'zzzzzz'" + QuoteKeys)]
    [InlineData("statements:\n  x: { act: state, by: [], mode: narrated, quote: We call, sources: { made: { origin: stated, ⟦zzzzzz⟧: 1 } }, made: 2024 }", "A source has no field 'zzzzzz'; its fields are origin, quote, note, uri")]
    [InlineData("parties:\n  x: { kind: person, name: X, offices: [{ title: T, ⟦zzzzzz⟧: 1 }] }", "An office has no field 'zzzzzz'; its fields are title, of, from, until")]
    [InlineData("topics:\n  x: { name: X, ⟦zzzzzz⟧: 1 }", "A topic has no field 'zzzzzz'; its fields are name, broader, description, sources, deprecated, formerly")]
    public void Where_no_key_is_near_all_of_the_place_are_listed(string body, string message) => AssertSays(body, message);

    [Fact]
    public void A_kind_with_many_fields_lists_some_and_counts_the_others()
    {
        var fields = string.Concat(Enumerable.Range(10, 90).Select(number => $"k{number}k{number}: {{ type: text }}, "));

        AssertSays($"kinds:\n  forum: {{ fields: {{ {fields} }} }}\nforums:\n  x: {{ ⟦zzzzzz⟧: 1 }}", "k33k33 and 70 others; or declare it, kinds: { forum: { fields: { zzzzzz: { type: text } } } }");
    }

    private static void AssertSays(string body, string message)
    {
        var marked = Marked.Of(
            ("seeds/report.txt", "We call on both sides to stop.\nWe thank the hosts.\n"),
            ("seeds/report.yaml", "seed: 1\ndocument: { id: report }\n" + body + "\n"),
            ("seeds/shared.yaml", "seed: 1\nparties:\n  a: { kind: group, name: A }\n"));

        var error = Assert.Single(marked.Files.Run().Diagnostics, found => found.Severity > DiagnosticSeverity.Info);
        Assert.EndsWith(message, error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(marked.First, Marked.PlaceOf(error.Location));
    }
}
