using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>A line that is indented as something else is one error, which says by how many spaces to indent it; what follows from it is not told.</summary>
public class IndentationTests
{
    private const string Start = "seed: 1\ndocument: { id: report, language: en }\nparties:\n  a: { kind: group, name: A }\n";

    private const string Entry = "statements:\n  one:\n    act: state\n    by: [a]\n    mode: narrated\n    quote: We call\n";

    [Theory]
    [InlineData("    quote: We call", "  ⟦quote⟧: We call", "'quote' is a mapping of fields, but this is a text, indented as an entry; to make it a field of 'one', indent it by 4 spaces")]
    [InlineData("    quote: We call", "  ⟦quote⟧:\n    exact: We call\n    line: 1", "'quote' is a mapping of fields, but this is a mapping, indented as an entry; to make it a field of 'one', indent it by 4 spaces")]
    [InlineData("    quote: We call", "  ⟦quote⟧: [We call, both sides]", "'quote' is a mapping of fields, but this is a list, indented as an entry; to make it a field of 'one', indent it by 4 spaces")]
    [InlineData("    mode: narrated\n    quote: We call", "  ⟦mode⟧: narrated\n  quote: We call", "'mode' is a mapping of fields, but this is a text, indented as an entry; to make it a field of 'one', indent it by 4 spaces, and the fields after it")]
    [InlineData("    act: state\n    by: [a]\n    mode: narrated\n    quote: We call", "  ⟦act⟧: state\n  by: [a]\n  mode: narrated\n  quote: We call", "'act' is a mapping of fields, but this is a text, indented as an entry; to make it a field of 'one', indent it by 4 spaces, and the fields after it")]
    [InlineData("    quote: We call", "⟦quote⟧: We call", "'quote' is no section of an annotation file; to make it a field of 'one', indent it by 4 spaces")]
    [InlineData("    mode: narrated\n    quote: We call", "⟦mode⟧: narrated\nquote: We call", "'mode' is no section of an annotation file; to make it a field of 'one', indent it by 4 spaces")]
    [InlineData("    quote: We call", "    quote:\n      exact: We call\n      ⟦summary⟧: S", "A quote has no field 'summary'; to make it a field of 'one', indent it by 4 spaces")]
    [InlineData("    quote: We call", "    quote: [We call]\n    sources:\n      by:\n        origin: inferred\n        ⟦summary⟧: S", "A source has no field 'summary'; to make it a field of 'one', indent it by 4 spaces")]
    [InlineData("    quote: We call", "    quote:\n      exact: We call\n    ⟦line⟧: 1", "A statement has no field 'line'; to make it a part of 'quote', indent it by 6 spaces")]
    [InlineData("    quote: We call", "    quote:\n    ⟦exact⟧: We call\n    line: 1", "A statement has no field 'exact'; to make it a part of 'quote', indent it by 6 spaces")]
    [InlineData("    quote: We call", "    quote:\n    - exact: We call\n    - exact: both sides\n    ⟦line⟧: 1", "A statement has no field 'line'; to make it a part of the last item of 'quote', indent it by 6 spaces")]
    [InlineData("    quote: We call", "    quote: We call\n    ⟦line⟧: 1", "A statement has no field 'line'; it is a part of a quote: write quote: { exact: the words, line: 1 }")]
    public void A_field_at_any_wrong_level_is_told_by_how_many_spaces_to_indent_it(string right, string wrong, string message) =>
        AssertOne(Start + Entry.Replace(right + "\n", wrong + "\n", StringComparison.Ordinal), message);

    [Theory]
    [InlineData("⟦two⟧:\n  act: state\n  by: [a]\n  mode: narrated\n  quote: We thank\n", "'two' is no section of an annotation file; to make it an entry of 'statements', indent it by 2 spaces, and its fields by more")]
    [InlineData("⟦two⟧: { act: state, by: [a], mode: narrated, quote: We thank }\nthree: { act: state, by: [a], mode: narrated, quote: hosts }\n", "'two' is no section of an annotation file; to make it an entry of 'statements', indent it by 2 spaces, and its fields by more")]
    [InlineData("    ⟦two⟧:\n      act: state\n      by: [a]\n      mode: narrated\n      quote: We thank\n", "A statement has no field 'two'; to make it an entry, indent it by 2 spaces")]
    [InlineData("    ⟦two⟧: { act: state, by: [a], mode: narrated, quote: We thank }\n  three: { act: state, by: [a], mode: narrated, quote: hosts, part-of: two }\n", "A statement has no field 'two'; to make it an entry, indent it by 2 spaces")]
    public void An_entry_at_any_wrong_level_is_told_by_how_many_spaces_to_indent_it(string entry, string message) => AssertOne(Start + Entry + entry, message);

    [Theory]
    [InlineData("parties:\n  a: { kind: group, name: A }\n  ⟦statements⟧:\n    one: { act: state, by: [a], mode: narrated, quote: We call }\n", "'statements' is a mapping of fields, but this is a section, indented as an entry of 'parties'; begin its line without spaces")]
    [InlineData("parties:\n  a:\n    kind: group\n    name: A\n    ⟦statements⟧:\n      one: { act: state, by: [a], mode: narrated, quote: We call }\n", "A party has no field 'statements'; to make it a section, begin its line without spaces")]
    [InlineData("parties:\n⟦a⟧:\n  kind: group\n  name: A\n", "'a' is no section of an annotation file; to make it an entry of 'parties', indent it by 2 spaces, and its fields by more")]
    public void A_section_at_any_wrong_level_is_told_where_it_begins(string text, string message) => AssertOne("seed: 1\ndocument: { id: report }\n" + text, message);

    [Theory]
    [InlineData("document:\n⟦id⟧: report\ntitle: T\n", "'id' is no section of an annotation file; to make it a field of the document, indent it by 2 spaces")]
    [InlineData("document:\n  id: report\n⟦title⟧: T\nlanguage: en\n", "'title' is no section of an annotation file; to make it a field of the document, indent it by 2 spaces")]
    public void A_field_of_the_document_without_indentation_is_told_so(string header, string message) =>
        AssertOne("seed: 1\n" + header + "parties:\n  a: { kind: group, name: A }\n" + Entry, message);

    [Theory]
    [InlineData("document:\n  id: report\n  title: T\n  sources:\n  ⟦title⟧: { origin: stated, quote: We call }\n", "'title' is a part of 'sources', but this is indented as a key beside it; indent it by 4 spaces")]
    [InlineData("document:\n  id: report\n  title: T\n  sources:\n    title:\n    ⟦origin⟧: inferred\n    note: N\n", "'origin' is a part of 'title', but this is indented as a key beside it; indent it by 6 spaces, and what follows it")]
    [InlineData("parties:\n  a:\n    kind: group\n    name: A\n    sources:\n    ⟦name⟧:\n      origin: inferred\n      note: N\n    kind:\n      origin: inferred\n", "'name' is a part of 'sources', but this is indented as a key beside it; indent it by 6 spaces, and what follows it")]
    [InlineData("parties:\n  a:\n    kind: group\n    name: A\n    sources:\n    ⟦name⟧:\n    origin: inferred\n    note: N\n", "'name' is a part of 'sources', but this is indented as a key beside it; indent it by 6 spaces, and what follows it")]
    [InlineData("parties:\n  a:\n    kind: group\n    name: A\n    sources:\n      name:\n      ⟦origin⟧: inferred\n      kind:\n      origin: stated\n", "'origin' is a part of 'name', but this is indented as a key beside it; indent it by 8 spaces")]
    [InlineData("document:\n  id: report\n  title: T\n  sources:\n    title:\n      origin: stated\n      quote:\n      ⟦exact⟧: We call\n      line: 1\n", "'exact' is a part of 'quote', but this is indented as a key beside it; indent it by 8 spaces, and what follows it")]
    [InlineData("parties:\n  a:\n    kind: group\n    name: A\n    codes:\n    ⟦wikidata⟧: Q16\n", "A party has no field 'wikidata'; to make it a part of 'codes', indent it by 6 spaces")]
    [InlineData("kinds:\n  forum:\n    fields:\n    ⟦level⟧: { type: text }\n    other: { type: text }\nforums:\n  x: { level: high }\n", "'level' is a part of 'fields', but this is indented as a key beside it; indent it by 6 spaces, and what follows it")]
    [InlineData("kinds:\n  forum:\n  ⟦fields⟧:\n    level: { type: text }\nforums:\n  x: { level: high }\n", "'fields' is a part of 'forum', but this is indented as a key beside it; indent it by 4 spaces")]
    [InlineData("kinds:\n  forum:\n    fields:\n      level:\n      ⟦type⟧: text\n      required: true\nforums:\n  x: { level: high }\n", "'type' is a part of 'level', but this is indented as a key beside it; indent it by 8 spaces, and what follows it")]
    [InlineData("kinds:\n  forum:\n    fields:\n      level:\n        type: choice\n        of:\n        ⟦leaders⟧: Heads.\n        ministers: M.\nforums:\n  x: { level: leaders }\n", "'leaders' is a part of 'of', but this is indented as a key beside it; indent it by 10 spaces, and what follows it")]
    public void The_parts_of_a_value_beside_its_key_are_told_once_by_how_many_spaces_to_indent_them(string text, string message) =>
        AssertOne("seed: 1\n" + (text.StartsWith("document", StringComparison.Ordinal) ? string.Empty : "document: { id: report }\n") + text, message);

    [Theory]
    [InlineData("rules:\n  shortest-quote:\n  ⟦words⟧: 3\n  level: error\n", "'words' is a part of 'shortest-quote', but this is indented as a key beside it; indent it by 4 spaces, and what follows it")]
    [InlineData("waivers:\n  statement:\n  ⟦a⟧: Why.\n  b: Why.\n", "'a' is a part of 'statement', but this is indented as a key beside it; indent it by 4 spaces, and what follows it")]
    [InlineData("waivers:\n  party:\n    a:\n    ⟦ids⟧: Why.\n", "'ids' is a part of 'a', but this is indented as a key beside it; indent it by 6 spaces")]
    [InlineData("⟦kinds⟧:\nforum:\n  fields:\n    level: { type: text }\n", "'kinds' is a mapping from kind to declaration, but this is nothing; write for example: kinds: { forum: { fields: { level: { type: text } } } }")]
    [InlineData("⟦rules⟧:\nshortest-quote: { words: 3 }\n", "'rules' is a mapping from rule to options, but this is nothing; write for example: rules: { require: { kind: statement, fields: [topics] } }")]
    [InlineData("⟦waivers⟧:\nstatement:\n  a: Why.\n", "'waivers' is a mapping from kind to waivers, but this is nothing; write for example: waivers: { statement: { some-id: Why the change is meant. } }")]
    public void A_section_of_the_format_whose_content_lacks_indentation_is_one_error(string text, string message)
    {
        var marked = Marked.Of(("seeds/shared.yaml", "seed: 1\n" + text));

        var error = Assert.Single(marked.Files.Run().Diagnostics, found => found.Severity > DiagnosticSeverity.Info);
        Assert.Equal((message, marked.First), (error.GetMessage(CultureInfo.InvariantCulture), Marked.PlaceOf(error.Location)));
    }

    [Theory]
    [InlineData("parties:\n  a: { kind: group, name: A }\nagreements:\n  x:\n    summary: S\n    status: agreed\n    quotes: We call\n⟦parties⟧: [a]\n", "'parties' is a mapping from id to entry, but this is a list; to make it a field of 'x', indent it by 4 spaces")]
    [InlineData("agreements:\n  x:\n    summary: S\n    status: agreed\n    quotes: We call\n⟦parties⟧: [a]\nparties:\n  a: { kind: group, name: A }\n", "'parties' is a mapping from id to entry, but this is a list; to make it a field of 'x', indent it by 4 spaces")]
    [InlineData("parties:\n  a: { kind: group, name: A }\nagreements:\n  x:\n    summary: S\n    quotes: We call\n⟦parties⟧: a\nstatus: agreed\n", "'parties' is a mapping from id to entry, but this is a text; to make it a field of 'x', indent it by 4 spaces")]
    [InlineData("topics:\n  t: { name: T }\nstatements:\n  one:\n    act: state\n    by: []\n    mode: narrated\n    quote: We call\n⟦topics⟧: [t]\n", "'topics' is a mapping from id to entry, but this is a list; to make it a field of 'one', indent it by 4 spaces")]
    [InlineData("kinds:\n  forum: { fields: { events: { type: event, many: true } } }\nevents:\n  e: { name: E }\nforums:\n  f:\n    description: D\n⟦events⟧: [e]\n", "'events' is a mapping from id to entry, but this is a list; to make it a field of 'f', indent it by 4 spaces")]
    public void A_field_that_is_called_as_a_section_is_told_its_indentation_at_the_root_too(string text, string message) => AssertOne("seed: 1\ndocument: { id: report }\n" + text, message);

    [Theory]
    [InlineData("parties:\n  name: { kind: group, name: A }\n  kind:\n    kind: group\n    name: B\n")]
    [InlineData("statements:\n  act: { act: state, by: [], mode: narrated, quote: We call }\n  quote:\n    act: state\n    by: []\n    mode: narrated\n    quote: We thank\n")]
    public void An_entry_may_be_called_as_a_field_is(string text) =>
        Assert.DoesNotContain(SeedFiles.Small("seed: 1\ndocument: { id: report }\n" + text).Run().Diagnostics, found => found.Severity == DiagnosticSeverity.Error);

    private static void AssertOne(string yaml, string message)
    {
        var marked = Marked.Of(("seeds/report.txt", "We call on both sides to stop.\nWe thank the hosts.\n"), ("seeds/report.yaml", yaml));

        var error = Assert.Single(marked.Files.Run().Diagnostics, found => found.Severity > DiagnosticSeverity.Info);
        Assert.Equal((message, marked.First), (error.GetMessage(CultureInfo.InvariantCulture), Marked.PlaceOf(error.Location)));
    }
}
