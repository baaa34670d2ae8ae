using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Checking;

/// <summary>Slips in YAML whose first message, the same of both hosts, says what to write.</summary>
public class SlipTests
{
    private const string Unclosed = "SEED0001: This is not YAML: the bracket or brace that opens here is never closed; write '";

    private const string Open = "statements:\n  s: { act: state, by: [okafor], mode: reported, quote: met the union";

    [Theory]
    [InlineData(Open + "\n  t: { act: state, by: [reyes], mode: reported, quote: left }\n", "}' at the end of this line")]
    [InlineData(Open + "\ntopics:\n  t: { name: T }\n", "}' at the end of this line")]
    [InlineData(Open + " # the first\n\n  # another\n  t: { act: state, by: [reyes], mode: reported, quote: left }\n", "}' at the end of this line")]
    [InlineData("statements:\n  s: { act: state,\n    by: [okafor, reyes\n  t: { act: state, by: [reyes], mode: reported, quote: left }\n", "]}' at the end of this line")]
    [InlineData("statements:\n  s: { act: state,\n    by: [okafor]\n  t: { act: state, by: [reyes], mode: reported, quote: left }\n", "}' at the end of line 8")]
    public void A_bracket_that_is_open_where_the_next_entry_begins_is_told_with_its_end(string yaml, string end) =>
        Assert.Equal(Unclosed + end, Only(BothHosts.Say(yaml)));

    [Theory]
    [InlineData("topics:\n  t: { name: \"O\\'Hara\" }\n")]
    [InlineData("topics:\n  t:\n    name: \"O\\'Hara\"\n")]
    [InlineData("topics:\n  t:\n    name: \"A \\\"B\\\" of O\\'Hara\"\n")]
    public void An_apostrophe_with_a_backslash_is_told_without_it(string yaml) =>
        Assert.Equal("SEED0001: This is not YAML: a ' is written as it is in double quotes; take the '\\' before it out", Only(BothHosts.Say(yaml)));

    [Fact]
    public void Another_escape_that_is_none_is_told_as_before() =>
        Assert.Contains("write '\\\\'", Only(BothHosts.Say("topics:\n  t: { name: \"O\\qHara\" }\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("{ name: “Doctors, nurses” }", "nurses”", "“ and ” are no quotation marks of YAML: write \"Doctors, nurses\"")]
    [InlineData("{ name: „Ärzte, Pflege“, description: D }", "Pflege“", "„ and “ are no quotation marks of YAML: write \"Ärzte, Pflege\"")]
    [InlineData("{ name: «Un, deux, trois» }", "deux", "« and » are no quotation marks of YAML: write \"Un, deux, trois\"")]
    [InlineData("{ name: “Doctors”, nurses and }", "nurses and", "where braces hold a mapping, a ',' ends a value: put a value that holds one in quotes")]
    public void A_value_in_quotation_marks_of_print_that_a_comma_cuts_is_told_in_those_of_YAML(string topic, string key, string advice) =>
        Assert.Equal($"SEED1002: A topic has no field '{key}'; {advice}", Only(BothHosts.Say($"topics:\n  t: {topic}\n")));

    [Theory]
    [InlineData("kinds:\n  site:\n    description: A place.\n      name: { type: text }\n      code: { type: text }\n", true)]
    [InlineData("kinds:\n  site:\n    plural: sites\n      name:  { required: true, type: text }\n", true)]
    [InlineData("topics:\n  site:\n    description: A place.\n      name: { type: text }\n", false)]
    [InlineData("kinds:\n  site:\n    fields:\n      name: { type: text }\n        code: { type: text }\n", false)]
    public void Fields_of_a_kind_without_the_key_above_them_are_told_with_it(string yaml, bool isTold) =>
        Assert.Equal(isTold, Only(BothHosts.Say(yaml)) == "SEED0001: This is not YAML: 'fields:' is missing above this line: the fields of a kind are indented below it");

    private static string Only(string[] messages) => Assert.Single(messages);
}
