using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Reading.Mistakes;
using TypedSeeds.Generator.Tests.Diagnostics;
using TypedSeeds.Generator.Tests.Support;
using YamlDotNet.Core;

namespace TypedSeeds.Generator.Tests.Reading;

/// <summary>A mistake in YAML is one error at the place where it was made, not where the library noticed it.</summary>
public class YamlMistakeTests
{
    private const string Tab = "This is not YAML: a tab cannot indent; ";
    private const string OpenQuote = "the value in quotes goes on without indentation; a quotation mark may be missing";

    public static TheoryData<string, string> LookAlikes
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var character in "\u00A0\u1680\u2003\u2007\u202F\u205F\u3000")
            {
                AddHidden(all, character, $"the invisible character U+{(int)character:X4} is here, which is no space of YAML; write a space");
            }

            foreach (var character in "\u200B\u200E\u200F\u202E\u2060\u2066\uFEFF\u00AD\u3164")
            {
                AddHidden(all, character, $"the invisible character U+{(int)character:X4} is here; take it out, or write it as \\u{(int)character:X4} in a value in double quotes");
            }

            foreach (var character in "：﹕∶")
            {
                var message = $"the character {character} (U+{(int)character:X4}) looks like a ':' and is none of YAML; write ': '";
                all.Add($"seed⟦{character}⟧1\nevents:\n  a: {{ name: A }}\n", message);
                all.Add($"seed: 1\nevents⟦{character}⟧\n  a: {{ name: A }}\n", message);
                all.Add($"seed: 1\nevents:\n  a⟦{character}⟧\n    name: A\n", message);
                all.Add($"seed: 1\nevents:\n  a:\n    name⟦{character}⟧A\n    description: B\n", message);
                all.Add($"seed: 1\nevents:\n  a: {{ name⟦{character}⟧A, description: B }}\n", message);
            }

            foreach (var character in "，﹐、")
            {
                all.Add($"seed: 1\nevents:\n  a: {{ name: A⟦{character}⟧ description: B }}\n", $"the character {character} (U+{(int)character:X4}) looks like a ',' and is none of YAML; write ', '");
            }

            return all;
        }
    }

    [Theory]
    [InlineData("seed: 1\nevents:\n⟦\t⟧a: { name: A }\n")]
    [InlineData("seed: 1\nevents:\n  a:\n⟦\t⟧name: A\n")]
    [InlineData("seed: 1\nevents:\n  a:\n  ⟦\t⟧name: A\n  ⟦\t⟧date: 2024\n")]
    [InlineData("seed: 1\nevents:\n  a: { name: A }\n⟦\t⟧b: { name: B }\n")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: A\n    participants:\n⟦\t⟧- b\n")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: A\n    participants:\n    - b\n⟦\t⟧- c\n")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: |\n⟦\t⟧words\n")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: >-\n⟦\t⟧words\n")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: words\n⟦\t⟧that go on\n")]
    [InlineData("seed: 1\nevents:\n  a: {\n⟦\t⟧name: Two\n\twords }\n")]
    [InlineData("seed: 1\r\nevents:\r\n  a:\r\n⟦\t⟧name: A\r\n")]
    [InlineData("seed: \"1\n⟦\t⟧2\"\n")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: 'A\n  ⟦\t⟧  B'\n")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: |\n⟦\t⟧\n    date: 2024\n")]
    [InlineData("seed: 1\n\t\nevents:\n  a:\n    name: |\n      A\n      ⟦\t⟧\n      B\n")]
    public void A_tab_that_indents_is_shown_where_it_is_at_every_level(string yaml) => AssertTab(yaml);

    [Theory]
    [InlineData("seed: 1\n\t\nevents:\n \t \n  a:\n\t\t\n    name: A\n\t\n    description: B\n\t\n")]
    [InlineData("seed: 1\r\n\t\r\nevents:\r\n  a: { name: A }\r\n\t\r\n  b: { name: B }\r\n")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: words\n\t\n      that go on\n")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: \"words\n\t\n     \tthat go on\"\n")]
    [InlineData("seed: 1\nevents:\n  ? a\n  : name: A\n")]
    public void A_line_of_only_white_space_may_have_tabs(string yaml) => Assert.Empty(Errors(SeedFiles.Small(yaml)));

    [Theory]
    [MemberData(nameof(LookAlikes))]
    public void A_character_that_only_looks_like_a_sign_of_YAML_is_named_by_its_code_point(string yaml, string problem) => AssertOne(yaml, problem);

    [Theory]
    [InlineData("seed: 1\nevents:\n  a:\n    name: ⟦'⟧A\n    description: a\n  b:\n    name: B\n    description: it's\n", OpenQuote)]
    [InlineData("seed: 1\nevents:\n  a:\n    name: ⟦'⟧A\n    description: a\n  b:\n    name: B'\n", OpenQuote)]
    [InlineData("seed: 1\nevents:\n  a:\n    name: A\n    participants:\n    - ⟦'⟧b\n    - c\n    - d's\n", OpenQuote)]
    [InlineData("seed: 1\nevents:\n  a: { name: ⟦'⟧A }\n  b: { name: 'B' }\n", OpenQuote)]
    [InlineData("seed: 1\nevents:\n  a: { name: ⟦\"⟧A }\n  b: { name: \"B\" }\n", OpenQuote)]
    [InlineData("seed: 1\nevents:\n  a:\n    name: A\n    participants: [⟦'⟧b]\n  c: { name: 'C' }\n", OpenQuote)]
    [InlineData("seed: 1\r\nevents:\r\n  a:\r\n    name: ⟦'⟧A\r\n    description: it's\r\n", OpenQuote)]
    [InlineData("seed: 1\nevents:\n  a:\n    name: ⟦'⟧A\n", "the file ends inside a quoted value; a quotation mark is missing")]
    [InlineData("seed: 1\nevents:\n  ⟦'⟧a:\n    name: A\n  'b': { name: B }\n", "the value in quotes that begins here goes on in later lines, and words follow it; a quotation mark may be missing")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: ⟦'It'⟧s raining'\n", "the value in quotes that begins here ends before the line does; write '' for a ' inside it, or put the whole value in double quotes")]
    [InlineData("seed: 1\nevents:\n  a: { name: ⟦'It'⟧s' }\n", "the value in quotes that begins here ends before the line does; write '' for a ' inside it, or put the whole value in double quotes")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: ⟦\"Treaty\"⟧ of \"Oslo\n", "the value in quotes that begins here ends before the line does; write \\\" for a \" inside it, or put the whole value in single quotes")]
    public void A_missing_quotation_mark_is_shown_where_the_value_begins_in_every_style(string yaml, string problem) => AssertOne(yaml, problem);

    [Theory]
    [InlineData("      - \"A, b\"\n      ⟦C⟧ d\n      - E\n    date: 2024\n", "a '-' is missing before this item; write: - C d")]
    [InlineData("      - A b\n      ⟦C⟧ d\n    date: 2024\n", "a '-' is missing before this item; write: - C d")]
    [InlineData("      ⟦\"⟧A, b\"\n      - C d\n", "a '-' is missing before this item; write: - \"A, b\"")]
    [InlineData("      ⟦{⟧ exact: A }\n      - C d\n", "a '-' is missing before this item; write: - { exact: A }")]
    [InlineData("      - A b\n      ⟦–⟧ C d\n    date: 2024\n", "the character – (U+2013) looks like a '-' and is none of YAML; write '- '")]
    [InlineData("      - A b\n      ⟦•⟧ C d\n", "the character • (U+2022) looks like a '-' and is none of YAML; write '- '")]
    [InlineData("    - A b\n    ⟦C⟧ d, e f\n    - G\n", "a '-' is missing before this item; write: - C d, e f")]
    public void An_item_of_any_list_that_lacks_its_dash_or_has_another_character_for_it_is_shown(string items, string problem) =>
        AssertOne("seed: 1\nevents:\n  a:\n    name: A\n    quotes:\n" + items, problem);

    [Theory]
    [InlineData("⟦```yaml⟧\nseed: 1\nevents:\n  a: { name: A }\n")]
    [InlineData("# x\n⟦```⟧\nseed: 1\nevents:\n  a: { name: A }\n```\n")]
    [InlineData("⟦~~~ yaml⟧\nseed: 1\nevents:\n  a: { name: A }\n")]
    [InlineData("seed: 1\nevents:\n  a: { name: A }\n⟦```⟧\n")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: A\n⟦~~~⟧\n")]
    public void A_fence_of_Markdown_at_the_head_or_the_foot_is_told_to_go(string yaml) => AssertOne(yaml, "this line is Markdown, and not YAML; take it out");

    [Theory]
    [InlineData("⟦Here is the annotation⟧\n\nseed: 1\nevents:\n  a: { name: A }\n")]
    [InlineData("seed: 1\nevents:\n  a: { name: A }\n⟦I hope this helps!⟧\n")]
    public void A_line_of_prose_at_the_head_or_the_foot_is_told_to_go(string yaml) => AssertOne(yaml, "this line is no key with a value; take it out, or begin it with '# '");

    [Theory]
    [InlineData("{ name: A, ⟦participants⟧ [b], date: 2024 }", "a ':' is missing after 'participants'; write 'participants: '")]
    [InlineData("{ ⟦codes⟧ { wikidata: Q1 }, name: A }", "a ':' is missing after 'codes'; write 'codes: '")]
    [InlineData("{ name: A, ⟦participants⟧ [b, date: 2024 }", "a ':' is missing after 'participants'; write 'participants: '")]
    [InlineData("{ participants: ⟦[⟧b, date: 2024, name: A }", "the '[' that opens here is not closed; write ']' before ', date'")]
    [InlineData("{ participants: ⟦[⟧b, c, date: 2024, name: A, aliases: [B] }", "the '[' that opens here is not closed; write ']' before ', date'")]
    public void A_list_in_braces_that_has_no_colon_or_no_end_is_shown_where_it_begins(string entry, string problem) => AssertOne("seed: 1\nevents:\n  a: " + entry + "\n", problem);

    [Theory]
    [InlineData("\"```yaml\"\nseed: 1\n")]
    [InlineData("seed: \"\\d\"\n")]
    [InlineData("seed: \"\\xZZ\"\n")]
    [InlineData("seed: 1\nevents: - a\n")]
    [InlineData("seed: 1\nevents: [a,#b\n]\n")]
    [InlineData("seed: |\n    \n  a\n")]
    [InlineData("seed: 1\n... x\n")]
    [InlineData("seed: !<a\n")]
    [InlineData("seed: &\n")]
    [InlineData("seed: *a: b\n")]
    [InlineData("a\n b: c\n")]
    [InlineData("? a\n? - b\n  c\n")]
    public void No_words_of_the_library_reach_a_person(string yaml)
    {
        foreach (var message in Errors(SeedFiles.Small(yaml)).Select(static error => error.GetMessage(CultureInfo.InvariantCulture)))
        {
            Assert.DoesNotContain("While ", message, StringComparison.Ordinal);
            Assert.DoesNotContain("Did not ", message, StringComparison.Ordinal);
            Assert.DoesNotContain("expected <", message, StringComparison.Ordinal);
        }

        Assert.Equal("the file cannot be read from here on", YamlMessages.Explain(new YamlException(default, default, "Did not find anything at all.")));
    }

    [Theory]
    [InlineData("    name: ⟦\"Treaty\"⟧ of Oslo\n", "single quotes: '\"Treaty\" of Oslo'")]
    [InlineData("    name: ⟦\"Treaty\"⟧ of Oslo's\n", "single quotes: '\"Treaty\" of Oslo''s'")]
    [InlineData("    name: ⟦'Treaty'⟧ of \"Oslo\"\n", "double quotes: \"'Treaty' of \\\"Oslo\\\"\"")]
    [InlineData("    name: A\n    aliases:\n    - ⟦\"Treaty\"⟧ of Oslo\n", "single quotes: '\"Treaty\" of Oslo'")]
    [InlineData("    name: A\n    aliases: [⟦\"Treaty\"⟧ of Oslo, B]\n", "single quotes: '\"Treaty\" of Oslo'")]
    [InlineData("    name: { exact: ⟦\"Treaty\"⟧ of Oslo }\n", "single quotes: '\"Treaty\" of Oslo'")]
    public void A_value_that_only_begins_with_words_in_quotes_is_shown_in_quotes_as_a_whole(string field, string problem) =>
        AssertOne("seed: 1\nevents:\n  a:\n" + field, "a value that begins with a quotation mark ends at the next one; put the whole value in " + problem);

    [Theory]
    [InlineData("  a:\n    name: A\n      ⟦d⟧ate: 2024\n", "this line is indented by 6 spaces and the one above by 4 spaces, which has a value already; to make it a field of 'a', indent it by 4 spaces")]
    [InlineData("  a:\n    name: A\n     ⟦d⟧ate: 2024\n    place: P\n", "this line is indented by 5 spaces and the one above by 4 spaces, which has a value already; to make it a field of 'a', indent it by 4 spaces")]
    [InlineData("  a: { name: A }\n   ⟦b⟧: { name: B }\n", "this line is indented by 3 spaces and the one above by 2 spaces, which has a value already; to make it an entry of 'events', indent it by 2 spaces")]
    [InlineData("  a:\n    quotes:\n    - exact: A\n       ⟦l⟧ine: 2\n", "'line' is indented by 7 spaces, and 'exact' beside it by 6 spaces; indent 'line' by 6 spaces")]
    [InlineData("  a:\n    quotes:\n    - exact: A\n     ⟦l⟧ine: 2\n", "'line' is indented by 5 spaces, and 'exact' beside it by 6 spaces; indent 'line' by 6 spaces")]
    [InlineData("  a:\n    name: A\n   ⟦d⟧ate: 2024\n", "this line is indented by 3 spaces, and no line beside it is; to make it a field of 'a', indent it by 4 spaces")]
    [InlineData("  a:\n    name: A\n   ⟦b⟧:\n    name: B\n", "this line is indented by 3 spaces, and no line beside it is; to make it an entry of 'events', indent it by 2 spaces")]
    [InlineData("  a: { name: A }\n ⟦b⟧: { name: B }\n", "this line is indented by 1 space, and no line beside it is; to make it an entry of 'events', indent it by 2 spaces")]
    [InlineData("  a: { name: A }\n ⟦topics⟧:\n  b: { name: B }\n", "this line is indented by 1 space, and no line beside it is; indent it not at all")]
    [InlineData("  a:\n    quotes:\n      - A\n     ⟦-⟧ B\n", "this '-' is indented by 5 spaces, and the one above by 6 spaces; indent it by 6 spaces")]
    [InlineData("  a:\n    quotes:\n      - A\n    ⟦-⟧ B\n", "this '-' is indented by 4 spaces, and the one above by 6 spaces; indent it by 6 spaces")]
    public void A_line_of_any_level_that_is_indented_as_no_other_is_told_how_the_others_are(string entries, string problem)
    {
        // A finding is at the first character, and a mark in these texts may be around the whole word.
        var start = entries.IndexOf('⟦', StringComparison.Ordinal);
        AssertOne("seed: 1\nevents:\n" + entries.Replace("⟧", string.Empty, StringComparison.Ordinal).Insert(start + 2, "⟧"), problem);
    }

    [Theory]
    [InlineData("  a: { name: A, quotes: [B ⟦}⟧, date: 2024 }\n", "this '}' cannot close the '[' of line 3, column 25; write ']', or put a text that holds a '}' in quotes")]
    [InlineData("  a: { name: A, date: 2024 ⟦]⟧\n", "this ']' cannot close the '{' of line 3, column 6; write '}', or put a text that holds a ']' in quotes")]
    [InlineData("  a:\n    quotes: [{ exact: B ⟦]⟧\n", "this ']' cannot close the '{' of line 4, column 14; write '}', or put a text that holds a ']' in quotes")]
    [InlineData("  a:\n    quotes: ⟦[⟧A,\n      B }\n", "the '[' that opens here is closed by the '}' of line 5, column 9; write ']' there")]
    [InlineData("  a: ⟦{⟧\n    name: A\n  ]\n", "the '{' that opens here is closed by the ']' of line 5, column 3; write '}' there")]
    public void A_bracket_that_closes_one_of_the_other_form_is_told_with_the_one_that_opens(string entries, string problem) => AssertOne("seed: 1\nevents:\n" + entries, problem);

    [Theory]
    [InlineData("seed: 1\ntopics:\n  ⟦\t⟧a:\n  \t\tname: A\n")]
    [InlineData("seed: 1\ntopics:\n ⟦\t⟧a:\n \t  name: A\n")]
    public void A_tab_after_spaces_that_indents_is_shown_where_it_is(string yaml) => AssertTab(yaml);

    [Theory]
    [InlineData("topics:\n<⟦<⟧<<<<< HEAD\n  a: { name: A }\n=======\n  a: { name: B }\n>>>>>>> x\n")]
    [InlineData("topics:\n  a:\n<⟦<⟧<<<<< HEAD\n    name: A\n=======\n    name: B\n>>>>>>> x\n")]
    public void A_conflict_that_git_left_is_told_where_it_begins(string yaml)
    {
        var error = Assert.Single(Errors(SeedFiles.Small("seed: 1\n" + yaml.Replace("⟦", string.Empty, StringComparison.Ordinal).Replace("⟧", string.Empty, StringComparison.Ordinal))));

        Assert.Equal((yaml.Split("<⟦")[0].Count(static character => character == '\n') + 1, 0), (Line(error), Column(error)));
        Assert.Contains("git left a conflict of two branches", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  a: { name: A }⟦},⟧\n", "the value ends with the bracket or brace before this '},'; take it out")]
    [InlineData("  a: { name: A }⟦;⟧\n", "the value ends with the bracket or brace before this ';'; take it out")]
    [InlineData("  a: { name: A } ⟦,⟧\n  b: { name: B }\n", "the value ends with the bracket or brace before this ','; take it out")]
    [InlineData("  a: { name: A }⟦\u00A0⟧\n", "the invisible character U+00A0 is here, which is no space of YAML; write a space")]
    [InlineData("  a: { name: Agreed⟦:⟧ yes }\n", "': ' is inside a value; put the value in quotes")]
    public void A_sign_or_an_invisible_character_after_a_value_in_braces_is_shown_where_it_is(string entries, string problem) => AssertOne("seed: 1\nevents:\n" + entries, problem);

    [Theory]
    [InlineData("  a:\n    name: A\n    quotes: [\n    ⟦x⟧,\n    y\n    ]\n", "this line is inside of the '[' of line 5, column 13, and is indented no more than the key before that; indent it by 6 spaces")]
    [InlineData("  a:\n    name: A\n    quotes: [x,\n  ⟦y⟧]\n", "this line is inside of the '[' of line 5, column 13, and is indented no more than the key before that; indent it by 6 spaces")]
    [InlineData("  a: { name: A,\n  ⟦d⟧ate: 2024 }\n", "this line is inside of the '{' of line 3, column 6, and is indented no more than the key before that; indent it by 4 spaces")]
    [InlineData("  a: {\n    name: A, quotes: [x,\n  ⟦y⟧]\n    }\n", "this line is inside of the '{' of line 3, column 6, and is indented no more than the key before that; indent it by 4 spaces")]
    public void A_line_of_any_bracket_that_is_indented_too_little_is_told_by_how_much(string entries, string problem) => AssertOne("seed: 1\nevents:\n" + entries, problem);

    [Fact]
    public void The_braces_of_a_section_hold_lines_that_are_indented() =>
        AssertOne("seed: 1\nevents: {\n⟦a⟧: { name: A }\n}\n", "this line is inside of the '{' of line 2, column 9, and is indented no more than the key before that; indent it by 2 spaces");

    [Fact]
    public void A_key_of_several_lines_is_its_words() =>
        Assert.Contains(Errors(SeedFiles.Small("seed: 1\nevents:\n  a:\n    name: A\n    ? two\n      words\n    : B\n")), error => error.GetMessage(CultureInfo.InvariantCulture).StartsWith("An event has no field 'two words'", StringComparison.Ordinal));

    [Theory]
    [InlineData("{ name: A, quotes: [] ⟦d⟧ate: 2024 }")]
    [InlineData("{ codes: {} ⟦n⟧ame: A }")]
    [InlineData("{ name: \"A\" ⟦d⟧ate: 2024 }")]
    [InlineData("{ name: 'A' ⟦d⟧ate: 2024 }")]
    [InlineData("{ name: 'A' ⟦'⟧date': 2024 }")]
    [InlineData("{ name: A, quotes: [\"B\" ⟦\"⟧C\"] }")]
    [InlineData("{ name: A, quotes: [{ exact: B } ⟦{⟧ exact: C }] }")]
    [InlineData("{ name: A, quotes: [[a] ⟦[⟧b]] }")]
    [InlineData("{ name: A, quotes: [a, b] # c, d\n    ⟦d⟧ate: 2024 }")]
    [InlineData("{ name: A, codes: { wikidata: Q1 }\n    ⟦d⟧ate: 2024 }")]
    public void A_comma_that_is_missing_after_a_bracket_or_a_quotation_mark_is_told_at_the_next_item(string entry) =>
        AssertOne("seed: 1\nevents:\n  a: " + entry + "\n", "a ',' is missing between this and the value before it");

    [Theory]
    [InlineData("{ name: A, date: , place: P, }")]
    [InlineData("{ \"name\":\"A\", date: 2024 , quotes: [ a , { exact: b }, \"c\" ] }")]
    [InlineData("{ name: A # a comment\n    , quotes: [a # c\n    , b] }")]
    public void A_comma_anywhere_between_two_values_is_enough(string entry) =>
        Assert.DoesNotContain(Errors(SeedFiles.Small("seed: 1\nevents:\n  a: " + entry + "\n")), error => error.Id == "SEED0001");

    [Theory]
    [InlineData("    quotes: [] ⟦n⟧ame: A\n")]
    [InlineData("    codes: {} ⟦n⟧ame: A\n")]
    [InlineData("    place: \"P\" ⟦n⟧ame: A\n")]
    [InlineData("    quotes:\n    - 'P' ⟦n⟧ame: A\n")]
    public void A_key_after_a_value_in_its_line_is_told_to_begin_a_line(string fields) =>
        AssertOne("seed: 1\nevents:\n  a:\n" + fields, "a key is here after a value; begin a line with it, indented as the key before it, or put a text that holds ': ' in quotes");

    [Theory]
    [InlineData("    act: state\n\u00A0\u00A0\u00A0\u00A0by: [a]\n    mode: narrated\n    quote: We call\n")]
    [InlineData("    act: state\n\u3000by: [a]\n    mode: narrated\n    quote: We call\n")]
    [InlineData("    act: state\n  \u2003by: [a]\n    mode: narrated\n    quote: We call\n")]
    [InlineData("    act: state\n\tby: [a]\n    mode: narrated\n    quote: We call\n")]
    [InlineData("    act: state\n   by: [a]\n    mode: narrated\n    quote: We call\n")]
    [InlineData("    act: state\n    by: [a]\n    quote:\n\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0exact: We call\n    mode: narrated\n")]
    [InlineData("    act: state\n    by: [a]\n    mode: narrated\n    quote:\n      start: We call\n\u00A0end: to stop\n")]
    public void What_is_missing_in_an_entry_because_the_file_cannot_be_read_on_is_not_told(string fields)
    {
        var run = SeedFiles.Small("seed: 1\ndocument: { id: report }\nparties:\n  a: { kind: group, name: A }\nstatements:\n  one:\n" + fields);

        Assert.Equal("SEED0001", Assert.Single(Errors(run)).Id);
    }

    [Theory]
    [InlineData("seed: 1\nevents:\n  a:\n    name: 'A\n      b'\n    description: 'C\n\n      d'\n")]
    [InlineData("seed: 1\nevents:\n  a: { name: 'A\n    b' }\n")]
    public void A_value_in_quotes_may_go_on_in_lines_that_are_indented(string yaml) => Assert.Empty(Errors(SeedFiles.Small(yaml)));

    [Theory]
    [InlineData("*", "*x* y", "The alias *x* is not allowed in an annotation; write the value out in full, and in quotes if it is a text that begins with '*'")]
    [InlineData("*", "*x", "The alias *x is not allowed in an annotation; write the value out in full, and in quotes if it is a text that begins with '*'")]
    [InlineData("&", "&x", "The anchor &x is not allowed in an annotation; write the value out in full, and in quotes if it is a text that begins with '&'")]
    [InlineData("!", "!x", "A tag is not allowed in an annotation; write the value out in full, and in quotes if it is a text that begins with '!'")]
    [InlineData("*", "* x", null)]
    [InlineData("&", "& Sons", null)]
    [InlineData("!", "!x! y", null)]
    [InlineData("@", "@x", null)]
    [InlineData("`", "`x`", null)]
    [InlineData("%", "% of all", null)]
    [InlineData("?", "? x", null)]
    [InlineData(",", ", x", "This is not YAML: no value is before this ','; take it out, or write the value")]
    [InlineData("]", "] x", null)]
    [InlineData("}", "} x", null)]
    public void A_character_that_cannot_begin_a_value_is_named_with_what_to_write(string sign, string value, string? message)
    {
        var expected = message ?? $"This is not YAML: a value cannot begin with '{sign}', which has a meaning in YAML; put the value in quotes";
        foreach (var field in new[] { "name", "description" })
        {
            var other = field == "name" ? "description" : "name";
            var run = SeedFiles.Small($"seed: 1\nevents:\n  a:\n    {field}: {value}\n    {other}: B\n");

            var error = Assert.Single(Errors(run));
            Assert.Equal((expected, 3, 6 + field.Length), (error.GetMessage(CultureInfo.InvariantCulture), Line(error), Column(error)));
        }
    }

    [Theory]
    [InlineData("seed⟦:⟧1\nevents:\n  a: { name: A }\n")]
    [InlineData("seed: 1\nevents:\n  a:\n    name⟦:⟧A\n    description: B\n")]
    [InlineData("seed: 1\nevents:\n  a: { name⟦:⟧A, description: B }\n")]
    [InlineData("seed⟦:⟧1\n")]
    public void A_missing_space_after_a_colon_is_shown_at_that_colon(string yaml) => AssertOne(yaml, "a space is missing after this ':'");

    [Fact]
    public void Words_in_the_place_of_a_mapping_are_told_why_they_are_none() =>
        Assert.Equal(
            "'a' is a mapping of fields, but this is a text, since a space is missing after this ':'; write for example: a: { name: Some words }",
            Assert.Single(Errors(SeedFiles.Small("seed: 1\nevents:\n  a:\n    name:A\n"))).GetMessage(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("seed: 1\nevents:\n  ⟦-⟧ signing:\n      name: A\n      date: 2024\n\n\n  kickoff:\n      name: B\n", "this '-' begins a list, but a later line goes on with a key; take the '-' out, or begin each item with one")]
    [InlineData("seed: 1\nevents:\n  a:\n    ⟦-⟧ name: A\n    description: B\n", "this '-' begins a list, but a later line goes on with a key; take the '-' out, or begin each item with one")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: A\n  ⟦-⟧ b:\n      name: B\n", "a '-' begins an item of a list, but a key was expected here; take the '-' out, or check the indentation")]
    public void A_dash_among_keys_is_shown_where_it_is(string yaml, string problem) => AssertOne(yaml, problem);

    [Theory]
    [InlineData("seed: 1\nevents:\n  a:\n    name: ⟦[⟧Draft] Treaty\n", "words follow the bracket or brace that opens here; put a text that begins with one in quotes")]
    [InlineData("seed: 1\nevents:\n  a: { name: ⟦#⟧1 of two }\n  b: { name: B }\n", "a '#' after a space begins a comment, so the bracket or brace before it is never closed; put a value that holds ' #' in quotes")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: A\n    participants: [b, c ⟦#⟧2]\n  d: { name: D }\n", "a '#' after a space begins a comment, so the bracket or brace before it is never closed; put a value that holds ' #' in quotes")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: Part ⟦#⟧1 of\n      a text\n", "a '#' after a space begins a comment, so the text ends before it; put a text that holds ' #' in quotes")]
    public void What_took_the_rest_of_a_value_away_is_shown(string yaml, string problem) => AssertOne(yaml, problem);

    [Theory]
    [InlineData("seed: 1\nparties:\n  a: { kind: person ⟦name⟧: A }\n", "a ',' is missing before 'name'")]
    [InlineData("seed: 1\nparties:\n  a: { kind: person, name: A, offices: [{ title: Head ⟦of⟧: a, from: 2027 }] }\n", "a ',' is missing before 'of'")]
    [InlineData("seed: 1\nevents:\n  a: { name: A, quotes: [{ exact: on both sides ⟦suffix⟧: to stop }] }\n", "a ',' is missing before 'suffix'")]
    [InlineData("seed: 1\nevents:\n  a: { name: A, sources: { date: { note: The line ⟦origin⟧: stated } } }\n", "a ',' is missing before 'origin'")]
    [InlineData("seed: 1\nfora:\n  a: { level: high, seat: 1 }\n  b: { level: high ⟦seat⟧: 2 }\n", "a ',' is missing before 'seat'")]
    [InlineData("seed: 1\nparties:\n  a: {\n      kind: person\n      ⟦name⟧: A\n    }\n", "a ',' is missing before 'name'")]
    [InlineData("seed: 1\nfora:\n  a: {\n    seat: Lake Town\n    ⟦level⟧: high }\n", "a ',' is missing before 'level'")]
    [InlineData("seed: 1\nparties:\n  a: {\n    \"kind\": \"person\"\n    ⟦\"⟧name\": \"A\"\n    }\n", "a ',' is missing between this and the value before it")]
    [InlineData("seed: 1\nparties:\n  a: {\n    \"kind\": \"person\"\n    ⟦\"⟧name\": \"A\"\n  }\n", "a ',' is missing between this and the value before it")]
    [InlineData("seed: 1\ntopics:\n  a: { name: The plan⟦:⟧ peace }\n", "': ' is inside a value; put the value in quotes, or write the ',' that is missing before 'plan'")]
    public void A_key_in_braces_that_lacks_its_comma_is_told_and_not_the_colon_after_it(string yaml, string problem) => AssertOne(yaml, problem);

    [Theory]
    [InlineData("seed: 1\nevents:\n  a:\n    name: A\n    participants: ⟦-⟧ b\n", "a '-' begins an item in a line of its own; write [b], or begin a line with the '-'")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: A\n    quotes: ⟦-⟧ \"on, both sides\"\n", "a '-' begins an item in a line of its own; write [\"on, both sides\"], or begin a line with the '-'")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: ⟦-⟧ A\n    date: 2024\n", "a '-' begins an item of a list, and 'name' has one value; take the '-' out")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: A\n    participants:\n      ⟦*⟧ b\n      * c\n", "an item of a list begins with '- ' in YAML, and not with '*'")]
    public void An_item_that_begins_in_the_line_of_its_key_or_with_a_star_is_told_as_an_item(string yaml, string problem) => AssertOne(yaml, problem);

    [Theory]
    [InlineData("//", "⟦//⟧ words")]
    [InlineData("/*", "⟦/*⟧ words */")]
    [InlineData("<!--", "⟦<!--⟧ words -->")]
    [InlineData(";", "⟦;⟧ words")]
    [InlineData("--", "⟦--⟧ words")]
    public void A_line_that_is_a_comment_of_another_language_is_told_so_at_every_level(string sign, string line)
    {
        AssertOne($"seed: 1\n{line}\nevents:\n  a: {{ name: A }}\n", $"a comment begins with '#' in YAML, and not with '{sign}'");
        AssertOne($"seed: 1\nevents:\n  {line}\n  a: {{ name: A }}\n", $"a comment begins with '#' in YAML, and not with '{sign}'");
        AssertOne($"seed: 1\nevents:\n  a:\n    name: A\n    {line}\n    date: 2024\n", $"a comment begins with '#' in YAML, and not with '{sign}'");
    }

    [Theory]
    [InlineData("seed: 1\nevents:\n  a: ⟦//⟧ words\n    name: A\n", "a comment begins with '#' in YAML, and not with '//'")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: A\n    participants: [b] ⟦//⟧ words\n", "a comment begins with '#' in YAML, and not with '//'")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: A\n    participants: [b] ⟦(⟧words)\n", "a comment begins with '#' in YAML, and not with '('")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: \"A\"⟦,⟧\n    date: 2024\n", "a line of its own ends a value, so no ',' comes after it; take the ',' out")]
    [InlineData("seed: 1\nevents:\n  a:\n    \"name\": \"A\"⟦,⟧\n    \"date\": \"2024\"\n", "a line of its own ends a value, so no ',' comes after it; take the ',' out")]
    [InlineData("seed: 1\nevents:\n  a:\n    ⟦**name**⟧: A\n    date: 2024\n", "the signs around this key are Markdown; write name:")]
    [InlineData("seed: 1\nevents:\n  a:\n    ⟦**name:**⟧ A\n    date: 2024\n", "the signs around this key are Markdown; write name:")]
    [InlineData("seed: 1\nevents:\n  a:\n    ⟦`name`⟧: A\n    date: 2024\n", "the signs around this key are Markdown; write name:")]
    public void What_other_languages_write_around_keys_and_after_values_is_told(string yaml, string problem) => AssertOne(yaml, problem);

    [Theory]
    [InlineData("seed: 1\nevents:\n  ⟦-⟧ id: a\n    name: A\n  b:\n    name: B\n", "an entry is no item of a list, and its id is its key; write a:")]
    [InlineData("seed: 1\nevents:\n  b:\n    name: B\n  ⟦-⟧ id: a\n    name: A\n", "an entry is no item of a list, and its id is its key; write a:")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: A\n⟦date⟧: 2024\n  b:\n    name: B\n", "'date' is not indented, so it is no field of the entry above it; indent it by 4 spaces")]
    [InlineData("seed: 1\nevents:\n  a:\n    name: A\n  ⟦date⟧: 2024\n    description: C\n  b:\n    name: B\n", "'date' is indented by 2 spaces, so it is no field of the entry above it; indent it by 4 spaces")]
    public void A_line_that_is_indented_as_something_else_is_told_and_not_the_one_after_it(string yaml, string problem) => AssertOne(yaml, problem);

    [Theory]
    [InlineData("participants: [b]")]
    [InlineData("participants: { b: c }")]
    public void A_fence_after_a_bracket_that_ends_the_file_is_Markdown(string last) =>
        AssertOne($"seed: 1\nevents:\n  a:\n    name: A\n    {last}\n⟦```⟧\n".Replace("{ b: c }", "[b, c]", StringComparison.Ordinal), "this line is Markdown, and not YAML; take it out");

    private static void AddHidden(TheoryData<string, string> all, char character, string problem)
    {
        all.Add($"seed: 1\nevents:\n⟦{character}⟧{character}a: {{ name: A }}\n", problem);
        all.Add($"seed: 1\nevents:\n  a:\n⟦{character}⟧{character}{character}{character}name: A\n", problem);
        all.Add($"seed: 1\nevents:\n  a:\n    name:⟦{character}⟧A\n    description: B\n", problem);
        all.Add($"seed: 1\nevents:\n  a: {{ name:⟦{character}⟧A, description: B }}\n", problem);
        all.Add($"seed: 1\nevents:\n  a:⟦{character}⟧{{ name: A, description: B }}\n", problem);
        all.Add($"seed: 1\nevents:\n  a:\n    name: A\n    participants:\n    -⟦{character}⟧b\n    -{character}c\n", problem);
        all.Add($"seed: 1\nevents:\n  a: {{ name: A }}\n⟦{character}⟧\n  b: {{ name: B }}\n", problem);
        all.Add($"#\n⟦{character}⟧seed: 1\nevents:\n  a: {{ name: A }}\n", problem);
    }

    private static void AssertOne(string yaml, string problem)
    {
        var marked = Marked.Of(("seeds/report.txt", RuleCases.Document), ("seeds/shared.yaml", yaml));

        var error = Assert.Single(Errors(marked.Files));

        Assert.Equal(("SEED0001", "This is not YAML: " + problem, marked.First), (error.Id, error.GetMessage(CultureInfo.InvariantCulture), Marked.PlaceOf(error.Location)));
    }

    private static void AssertTab(string yaml)
    {
        var marked = Marked.Of(("seeds/report.txt", RuleCases.Document), ("seeds/shared.yaml", yaml));

        var error = Assert.Single(Errors(marked.Files));

        Assert.Equal(("SEED0001", marked.First), (error.Id, Marked.PlaceOf(error.Location)));
        Assert.Matches($"^{Tab}(write spaces|indent the line by [1-9][0-9]* spaces?)$", error.GetMessage(CultureInfo.InvariantCulture));
    }

    private static Diagnostic[] Errors(SeedFiles files) => [.. files.Run().Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)];

    private static int Line(Diagnostic error) => error.Location.GetLineSpan().StartLinePosition.Line;

    private static int Column(Diagnostic error) => error.Location.GetLineSpan().StartLinePosition.Character;
}
