using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Diagnostics;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Reading;

/// <summary>A comment, a comma or a colon that YAML finds in a text is named where it cut the text.</summary>
public class CutTextTests
{
    private const string Comma = "; where braces hold a mapping, a ',' ends a value: put a value that holds one in quotes";
    private const string Colon = "; a ':' before a space or at the end of a line makes a key of the words before it: put a value that holds one in quotes";

    private const string Head = "seed: 1\ndocument: { id: report }\nparties:\n  canada: { kind: state, name: Canada }\n";

    [Theory]
    [InlineData("events:\n  a:\n    name: Part ⟦#⟧1 of it\n")]
    [InlineData("events:\n  a:\n    name: Part\t⟦#⟧1 of it\n")]
    [InlineData("events:\n  a:\n    name: A\n    description: One and\n      two ⟦#⟧2 of it\n")]
    [InlineData("errata:\n  a:\n    note: A note ⟦#⟧1\n    quote: both sides\n")]
    [InlineData("errata:\n  a:\n    note: N\n    quote: both sides ⟦#⟧1\n")]
    [InlineData("errata:\n  a:\n    note: N\n    quote:\n      exact: both sides ⟦#⟧1\n")]
    [InlineData("errata:\n  a:\n    note: N\n    quote:\n    - both ⟦#⟧1\n    - to stop\n")]
    [InlineData("kinds:\n  forum:\n    fields:\n      level:\n        type: text\n        description: A level ⟦#⟧1\nforums:\n  x: { level: high }\n")]
    [InlineData("kinds:\n  forum: { fields: { level: { type: text } } }\nforums:\n  x:\n    level: high ⟦#⟧1\n")]
    [InlineData("events:\n  a:\n    name: A\n    sources:\n      name:\n        origin: external\n        note: Seen ⟦#⟧1\n")]
    [InlineData("kinds:\n  forum:\n    fields:\n      level:\n        type: choice\n        of:\n          high: Meaning ⟦#⟧9\nforums:\n  x: { level: high }\n")]
    [InlineData("events:\n  a:\n    name: A\n    codes:\n      house: A ⟦#⟧3\n")]
    [InlineData("errata:\n  a:\n    note: N\n    quote:\n      exact: both sides\n      context: Why ⟦#⟧1\n")]
    public void A_comment_that_ends_a_text_or_a_quote_without_quotation_marks_is_a_warning_at_its_sign(string body)
    {
        var marked = Marked.Of(("seeds/report.txt", RuleCases.Document), ("seeds/report.yaml", Head + body));

        var warning = Assert.Single(marked.Files.Run().Diagnostics, found => found.Severity > DiagnosticSeverity.Info);

        Assert.Equal(("SEED0017", DiagnosticSeverity.Warning, marked.First), (warning.Id, warning.Severity, Marked.PlaceOf(warning.Location)));
    }

    [Theory]
    [InlineData("events:\n  a: # a comment\n    name: \"Part\" # a comment\n    date: 2024-11-01 # a comment\n    description: 'a' # a comment\n")]
    [InlineData("events: # a comment\n  a: { name: Part } # a comment\n")]
    [InlineData("events:\n  a:\n    name: Part#1\n    # a comment\n    description: | # a comment\n      Part #1\n")]
    [InlineData("statements:\n  a:\n    act: call-on # a comment\n    by: # a comment\n    - canada # a comment\n    mode: official # a comment\n    quote: 'both sides' # a comment\n")]
    public void A_comment_after_a_value_that_is_whole_is_none(string body) =>
        Assert.DoesNotContain(SeedFiles.Small(Head + body).Run().Diagnostics, found => found.Severity > DiagnosticSeverity.Info);

    [Fact]
    public void A_comment_in_the_place_of_a_value_is_named() =>
        Assert.StartsWith("'name' is a text, but this is nothing, since a '#' after a space begins a comment;", Error("events:\n  a:\n    name: #1 of all\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("    ignore: [Contact: press@example.org]\n", "A quote has no field 'Contact'" + Colon)]
    [InlineData("    ignore:\n    - Contact: press@example.org\n", "A quote has no field 'Contact'" + Colon)]
    [InlineData("    ignore:\n    - Have agreed as follows:\n", "A quote has no field 'Have agreed as follows'" + Colon)]
    [InlineData("    ignore: [Have agreed as follows: , both]\n", "A quote has no field 'Have agreed as follows'" + Colon)]
    [InlineData("    ignore: [{ exact: We thank, the hosts }]\n", "A quote has no field 'the hosts'" + Comma + ", exact: \"We thank, the hosts\"")]
    [InlineData("    ignore: [{ exact: We thank, the hosts: both }]\n", "A quote has no field 'the hosts'" + Comma)]
    public void A_comma_or_a_colon_that_cut_a_quote_is_named_in_every_style(string field, string message) =>
        Assert.Equal(message, Error("document:\n    id: report\n" + field, "seed: 1\n"));

    [Theory]
    [InlineData("events:\n  a:\n    name:\n      Meeting: the first\n", "'name' is a text, but this is a mapping, since a ':' before a space or at the end of a line makes a key of the words before it; write for example: name: Some words")]
    [InlineData("parties:\n  b: { kind: state, name: B, aliases: [Korea: South] }\n", "'aliases' is a list: each item is a text, but this is a mapping, since a ':' before a space or at the end of a line makes a key of the words before it; write for example: aliases: [Some words]")]
    [InlineData("events:\n  a:\n    name: A\n    and two: B\n", "An event has no field 'and two'" + Colon)]
    public void A_colon_that_cut_a_text_is_named(string body, string message) =>
        Assert.Equal(message, Error(body, "seed: 1\n"));

    [Fact]
    public void A_colon_that_cut_an_item_between_brackets_is_shown_at_the_item()
    {
        var marked = Marked.Of(("seeds/report.txt", RuleCases.Document), ("seeds/shared.yaml", "seed: 1\nparties:\n  b: { kind: state, name: B, aliases: [C, ⟦K⟧orea: South, D] }\n"));

        var error = Assert.Single(marked.Files.Run().Diagnostics, found => found.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("SEED1004", marked.First), (error.Id, Marked.PlaceOf(error.Location)));
    }

    [Theory]
    [InlineData("[It was signed in Oslo, ⟦Halden⟧, 14 March 2025]", "The document 'report.txt' says this 2 times, in lines 1, 2; the document has ‘It was signed in Oslo, Halden’, and in brackets a ',' ends an item: put words that hold one in quotes")]
    [InlineData("[⟦It was signed in Oslo⟧, 14 March 2025]", null)]
    public void A_comma_that_divided_the_words_of_a_quote_is_named(string quotes, string? message)
    {
        var marked = Marked.Of(
            ("seeds/report.txt", "It was signed in Oslo, Halden, 14 March 2025.\nHalden is a town. 15 March.\n"),
            ("seeds/report.yaml", "seed: 1\ndocument: { id: report }\nparties: { x: { kind: state, name: X } }\nagreements: { a: { parties: [x], summary: S, status: agreed, quotes: " + quotes + " } }\n"));

        var errors = marked.Files.Run().Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).ToArray();

        if (message is null)
        {
            Assert.Empty(errors);
        }
        else
        {
            var error = Assert.Single(errors);
            Assert.Equal((message, marked.First), (error.GetMessage(CultureInfo.InvariantCulture), Marked.PlaceOf(error.Location)));
        }
    }

    [Theory]
    [InlineData("\u00A0state", "[U+00A0]state")]
    [InlineData("\u202Estate", "[U+202E]state")]
    [InlineData("sta\u200Bte", "sta[U+200B]te")]
    [InlineData("st\u00ADate", "st[U+00AD]ate")]
    [InlineData("state\U000E0041", "state[U+E0041]")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("❤\uFE0F", "❤\uFE0F")]
    public void A_character_that_nobody_sees_is_named_in_every_message(string value, string shown) =>
        Assert.StartsWith($"'{shown}' is no kind", Error($"parties:\n  a: {{ kind: {value}, name: A }}\n", "seed: 1\n"), StringComparison.Ordinal);

    private static string Error(string body, string head = Head) =>
        Assert.Single(SeedFiles.Small(head + body).Run().Diagnostics, found => found.Severity == DiagnosticSeverity.Error).GetMessage(CultureInfo.InvariantCulture);
}
