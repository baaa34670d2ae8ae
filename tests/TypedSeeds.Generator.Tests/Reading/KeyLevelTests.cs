using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Reading;

/// <summary>A line whose indentation is that of no line beside it is told the one column at which its key can be, at the line that was moved.</summary>
public class KeyLevelTests
{
    private const string Text = "We call on both sides to stop.\nWe thank the hosts.\n";

    private const string Header = "seed: 1\ndocument:\n  id: report\n  language: en\n  title: T\n";

    private const string Parties = "parties:\n  a:\n    kind: group\n    name: A\n  b: { kind: group, name: B }\n";

    private const string Statements = "statements:\n  one:\n    act: state\n    by: [a]\n    mode: narrated\n    quote: We call\n  two:\n    act: state\n    by: [b]\n    mode: narrated\n    quote: We thank\n";

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void A_field_of_an_entry_can_be_at_the_column_of_its_fields_alone(int indent)
    {
        var error = Told(Header + Parties + Statements.Replace("    by: [a]\n", $"{new string(' ', indent)}⟦b⟧y: [a]\n", StringComparison.Ordinal));

        Assert.StartsWith($"This is not YAML: this line is indented by {indent} space", error, StringComparison.Ordinal);
        Assert.EndsWith("; to make it a field of 'one', indent it by 4 spaces", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  title: T", " ⟦t⟧itle: T", "this line is indented by 1 space, and no line beside it is; to make it a field of the document, indent it by 2 spaces")]
    [InlineData("  title: T", "   ⟦t⟧itle: T", "this line is indented by 3 spaces and the one above by 2 spaces, which has a value already; to make it a field of the document, indent it by 2 spaces")]
    [InlineData("  title: T", "    ⟦t⟧itle: T\n    source: https://example.org/a", "this line is indented by 4 spaces and the one above by 2 spaces, which has a value already; to make it a field of the document, indent it by 2 spaces, and the lines after it alike")]
    [InlineData("  id: report\n  language: en\n  title: T", "  ⟦i⟧d: report\n    language: en\n    title: T", "'id' is indented by 2 spaces, and what goes on below it by 4 spaces; indent it by 4 spaces, too")]
    [InlineData("  id: report", "   ⟦i⟧d: report", "'id' is indented by 3 spaces, and what goes on below it by 2 spaces; indent it by 2 spaces, too")]
    [InlineData("  title: T", "⟦title⟧: T", "'title' is no section of an annotation file; to make it a field of the document, indent it by 2 spaces")]
    public void A_field_of_the_document_is_told_the_column_of_the_others(string right, string wrong, string message) =>
        Assert.EndsWith(message, Told(Header.Replace(right, wrong, StringComparison.Ordinal) + Parties + Statements), StringComparison.Ordinal);

    [Theory]
    [InlineData("  two:", " ⟦t⟧wo:", "to make it an entry of 'statements', indent it by 2 spaces")]
    [InlineData("  two:", "   ⟦t⟧wo:", "to make it an entry of 'statements', indent it by 2 spaces")]
    [InlineData("  one:", "     ⟦o⟧ne:", "'one' is indented by 5 spaces, and the line below, which is within it, by 4 spaces; indent 'one' by 2 spaces")]
    [InlineData("    act: state\n    by: [a]", "      ⟦a⟧ct: state\n    by: [a]", "'act' is indented by 6 spaces, and what goes on below it by 4 spaces; indent it by 4 spaces, too")]
    public void An_entry_and_its_first_field_are_told_at_the_line_that_was_moved(string right, string wrong, string message) =>
        Assert.EndsWith(message, Told(Header + Parties + Statements.Replace(right, wrong, StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void The_first_entry_at_the_start_of_its_line_is_told_as_an_entry() =>
        Assert.EndsWith("so it is no entry of the section above it, as those after it are; indent it by 2 spaces", Told(Header + Parties.Replace("  a:\n", "⟦a⟧:\n", StringComparison.Ordinal) + Statements), StringComparison.Ordinal);

    [Theory]
    [InlineData("   ⟦o⟧rigin: inferred", "to make it a part of 'name', indent it by 8 spaces")]
    [InlineData("       ⟦o⟧rigin: inferred", "to make it a part of 'name', indent it by 8 spaces")]
    public void A_part_of_a_source_can_be_nowhere_else(string line, string message) => Assert.EndsWith(
        message,
        Told(Header + $"parties:\n  a:\n    kind: group\n    name: A\n    sources:\n      name:\n        note: N\n{line}\n  b: {{ kind: group, name: B }}\n"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(9)]
    [InlineData(10)]
    public void A_field_of_an_item_is_told_the_column_of_the_items_first_field_at_its_own_line(int indent) => Assert.EndsWith(
        $"YAML: 'of' is indented by {indent} spaces, and 'title' beside it by 8 spaces; indent 'of' by 8 spaces",
        Told(Header + $"parties:\n  a:\n    kind: group\n    name: A\n    offices:\n      - title: Mayor\n{new string(' ', indent)}⟦o⟧f: b\n  b: {{ kind: group, name: B }}\n"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("offices:\n    - title: Mayor\n     ⟦o⟧f: b\n", "'of' is indented by 5 spaces, and 'title' beside it by 6 spaces; indent 'of' by 6 spaces")]
    [InlineData("offices:\n      - title: Mayor\n       ⟦o⟧f: b\n       from: 2001\n", "'of' is indented by 7 spaces, and 'title' beside it by 8 spaces; indent 'of' by 8 spaces")]
    [InlineData("offices:\n      - title: Mayor\n        of: b\n       ⟦f⟧rom: 2001\n", "'from' is indented by 7 spaces, and 'title' beside it by 8 spaces; indent 'from' by 8 spaces")]
    [InlineData("offices:\n      - title: Mayor\n        of: b\n         ⟦f⟧rom: 2001\n", "'from' is indented by 9 spaces, and 'title' beside it by 8 spaces; indent 'from' by 8 spaces")]
    [InlineData("offices:\n      - title: Mayor\n        of: b\n      - title: Judge\n       ⟦o⟧f: b\n", "'of' is indented by 7 spaces, and 'title' beside it by 8 spaces; indent 'of' by 8 spaces")]
    [InlineData("quotes:\n      - exact: We call\n       ⟦o⟧mits: N\n", "'omits' is indented by 7 spaces, and 'exact' beside it by 8 spaces; indent 'omits' by 8 spaces")]
    [InlineData("quotes:\n      - exact: We call\n         ⟦l⟧ine: 1\n", "'line' is indented by 9 spaces, and 'exact' beside it by 8 spaces; indent 'line' by 8 spaces")]
    [InlineData("offices:\n      - title: Mayor\n        of: b\n      ⟦f⟧rom: 2001\n", "'from' is indented by 6 spaces, and 'title' beside it by 8 spaces; indent 'from' by 8 spaces")]
    [InlineData("quotes:\n      -   exact: We call\n         ⟦o⟧mits: N\n", "'omits' is indented by 9 spaces, and 'exact' beside it by 10 spaces; indent 'omits' by 10 spaces")]
    [InlineData("sources:\n      name:\n        - origin: inferred\n         ⟦n⟧ote: N\n", "'note' is indented by 9 spaces, and 'origin' beside it by 10 spaces; indent 'note' by 10 spaces")]
    [InlineData("offices:\n      - title: Mayor\n     ⟦-⟧ title: Judge\n", "this '-' is indented by 5 spaces, and the one above by 6 spaces; indent it by 6 spaces")]
    public void An_item_of_any_list_is_told_the_one_right_column(string lines, string message) => Assert.EndsWith(
        "YAML: " + message,
        Told(Header + $"parties:\n  a:\n    kind: group\n    name: A\n    {lines}  b: {{ kind: group, name: B }}\n"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("    ⟦\"⟧mode: narrated\"\n", "mode: narrated")]
    [InlineData("    ⟦'⟧mode: narrated'\n", "mode: narrated")]
    public void A_field_in_quotes_with_its_key_is_told_without_them(string line, string right) => Assert.EndsWith(
        $"YAML: the quotation marks are around the key, too; take them away: {right}",
        Told(Header + Parties + Statements.Replace("    mode: narrated\n    quote: We call\n", line + "    quote: We call\n", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("kinds:\n  forum:\n    fields:\n      level: { type: text }\n     ⟦r⟧ank: { type: text }\n", "to make it a part of 'fields', indent it by 6 spaces")]
    [InlineData("kinds:\n  forum:\n    fields:\n      level: { type: text }\n   ⟦p⟧lural: forums\n", "to make it a part of 'forum', indent it by 4 spaces")]
    [InlineData("defaults:\n  statements:\n    mode: narrated\n   ⟦b⟧y: []\n", "to make it a part of 'statements', indent it by 4 spaces")]
    public void Declarations_and_defaults_are_told_their_own_columns(string text, string message) => Assert.EndsWith(message, Told(Header + text), StringComparison.Ordinal);

    [Fact]
    public void A_rule_of_the_corpus_is_told_the_column_of_the_others() => Assert.EndsWith(
        "to make it a part of 'rules', indent it by 2 spaces",
        Told("seed: 1\nrules:\n  require: { kind: statement, fields: [topics] }\n ⟦s⟧hortest-quote: { words: 2 }\n"),
        StringComparison.Ordinal);

    [Fact]
    public void A_field_of_the_corpus_is_known_by_the_other_entries_that_have_it() => Assert.EndsWith(
        "to make it a field of 'y', indent it by 4 spaces",
        Told(Header + "kinds:\n  forum: { fields: { level: { type: text }, rank: { type: text } } }\nforums:\n  x:\n    level: high\n    rank: first\n  y:\n    level: low\n   ⟦r⟧ank: second\n").Replace("part", "field", StringComparison.Ordinal),
        StringComparison.Ordinal);

    private static string Told(string yaml)
    {
        var marked = Marked.Of(("seeds/report.txt", Text), ("seeds/report.yaml", yaml));

        var error = Assert.Single(marked.Files.Run().Diagnostics, found => found.Severity > DiagnosticSeverity.Info);
        Assert.Equal(marked.First, Marked.PlaceOf(error.Location));
        return error.GetMessage(CultureInfo.InvariantCulture);
    }
}
