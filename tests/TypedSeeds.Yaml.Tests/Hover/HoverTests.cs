using TypedSeeds.Yaml.Tests.Support;

namespace TypedSeeds.Yaml.Tests.Hover;

/// <summary>The hover texts that an annotator sees on a word.</summary>
[Collection(SharedEditor.Name)]
public class HoverTests(Editor editor)
{
    private const string Begun = "seed: 1\ndocument: { id: report }\nstatements:\n  halt:\n";

    [EditorFact]
    public async Task A_field_says_what_it_means_what_it_holds_and_of_what_it_is_one()
    {
        var text = await Hover(Begun + "    ma|de: 2024-11\n");

        Assert.StartsWith("#### statement\n\nWhen it was said.\n\nIt is a date after EDTF; for example made: 2024-11-01", text, StringComparison.Ordinal);
    }

    [EditorFact]
    public async Task A_value_of_a_choice_comes_first_with_its_meaning()
    {
        var text = await Hover(Begun + "    act: call|-on\n");

        Assert.Contains("Allowed Values:\n\n* `call-on`: Asks a party formally to do or to stop something.\n", text, StringComparison.Ordinal);
    }

    [EditorFact]
    public async Task A_reference_says_what_is_referred_to()
    {
        var text = await Hover(Begun + "    by: [kor|ea]\n");

        Assert.Contains("Allowed Values:\n\n* `korea`: Republic of Korea\n", text, StringComparison.Ordinal);
    }

    [EditorTheory]
    [InlineData("state|ments: {}\n", "The statements: who said what, and the words that say so.")]
    [InlineData("see|d: 1\n", "The version of the annotation format.")]
    [InlineData("seed: 1\nkinds:\n  round:\n    sco|pe: document\n", "Where ids are unique.")]
    [InlineData("seed: 1\nru|les:\n  ids: { kind: statement, pattern: x }\n", "Rules that the annotations of this corpus keep")]
    [InlineData("seed: 1\nrules:\n  id|s: { kind: statement, pattern: x }\n", "The ids of the kind match a pattern.")]
    [InlineData("seed: 1\nrules:\n  ids: { kind: statement, pat|tern: x }\n", "A regular expression that the whole id matches.")]
    public async Task A_section_and_a_declaration_say_what_they_are_for(string annotation, string meaning) =>
        Assert.Contains(meaning, await Hover(annotation), StringComparison.Ordinal);

    private Task<string> Hover(string annotation) =>
        editor.Hover(editor.Schema("seed: 1\nparties:\n  canada: { kind: state, name: Canada }\n  korea: { kind: state, name: Republic of Korea }\n"), annotation);
}
