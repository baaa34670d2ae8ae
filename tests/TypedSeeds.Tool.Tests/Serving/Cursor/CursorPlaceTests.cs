using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Cursor;

namespace TypedSeeds.Tool.Tests.Serving.Cursor;

/// <summary>What is under the cursor, which is <c>|</c> in the texts, also where the YAML is broken since somebody is typing.</summary>
public class CursorPlaceTests
{
    [Theory]
    [InlineData("|", "")]
    [InlineData("seed: 1\nst|", "st")]
    [InlineData("seed: 1\n\n|\n\ntopics:\n  peace: { name: Peace }\n", "")]
    [InlineData("st|: \n  stop: {}\n", "st")]
    [InlineData("\uFEFFse|ed: 1\n", "se")]
    [InlineData("%YAML 1.2\n---\nse|\n", "se")]
    [InlineData("\"\\UFFFFFFFF\": 1\n\"\\U80000000\": \"\\uD800 \\U00110000\"\nse|\n", "se")]
    public void A_word_at_the_margin_is_the_key_of_a_section(string text, string typed)
    {
        var place = At(text);

        Assert.Equal(YamlRole.Key, place.Place.Role);
        Assert.Equal(KeyMeaning.Section, place.Place.Shape!.Meaning);
        Assert.Equal(typed, place.Typed);
    }

    [Theory]
    [InlineData("statements:\n  |")]
    [InlineData("statements:\n  st|")]
    [InlineData("statements:\n  stop:\n    act: urge\n  |\n  other:\n    act: deny\n")]
    [InlineData("statements:\n  |\n  stop:\n    act: urge\n")]
    [InlineData("statements: { | }")]
    [InlineData("statements: {|")]
    [InlineData("statements:\r\n  stop:\r\n    act: urge\r\n  |\r\n")]
    public void A_word_in_a_section_is_the_id_of_a_new_entry(string text)
    {
        var place = At(text);

        Assert.Equal(YamlRole.Key, place.Place.Role);
        Assert.Equal(KeyMeaning.NewEntry, place.Place.Shape!.Meaning);
        Assert.Equal(KindTable.Statement, place.Place.Shape.Kind!.Name);
    }

    [Theory]
    [InlineData("statements:\n  stop:\n    |", "statement stop", "")]
    [InlineData("statements:\n  stop:\n    a|", "statement stop", "a")]
    [InlineData("statements:\n  stop:\n    a|\n    by: [canada]\n", "statement stop", "a")]
    [InlineData("statements:\n  stop:\n    by: [canada]\n    a|\n  other: { act: deny }\n", "statement stop", "a")]
    [InlineData("statements:\n  stop:\n    by:\n      - canada\n    a|\n", "statement stop", "a")]
    [InlineData("statements:\n  stop:\n    by:\n    - canada\n    a|\n", "statement stop", "a")]
    [InlineData("statements:\n  stop:\n    quote: \"We urge\n    a|\n    by: [canada]\n", "statement stop", "a")]
    [InlineData("statements:\n  stop:\n    quote: 'We urge\n    a|\n", "statement stop", "a")]
    [InlineData("statements:\n  stop:\n    by: [canada, \n    a|\n", "statement stop", "a")]
    [InlineData("statements:\n  stop:\n    quote: { exact: We urge\n    a|\n", "statement stop", "a")]
    [InlineData("statements:\n  stop:\n    act: urge\n      a|\n", "statement stop", null)]
    [InlineData("statements:\n  stop:\n      act: urge\n    a|\n", "statement stop", "a")]
    [InlineData("statements:\n  stop: { act: urge, a| }\n", "statement stop", "a")]
    [InlineData("statements:\n  stop: { act: urge, a|\n  other: { act: deny }\n", "statement stop", "a")]
    [InlineData("statements:\n  stop: { by: [canada, a: b ], a|\n", "statement stop", "a")]
    [InlineData("document:\n  i|", "document document", "i")]
    [InlineData("document: { i|", "document document", "i")]
    public void A_word_in_an_entry_is_the_key_of_a_field(string text, string entry, string? typed)
    {
        var place = At(text);

        Assert.Equal(entry, place.Place.Entry is { } owner ? $"{owner.Kind!.Name} {owner.Name}" : "none");
        if (typed is null)
        {
            // It is indented as the text of the line above it, of which it is a part.
            Assert.Equal(FieldKeys.Act, place.Place.Field!.Key);
            return;
        }

        Assert.Equal(YamlRole.Key, place.Place.Role);
        Assert.Equal(KeyMeaning.Field, place.Place.Shape!.Meaning);
        Assert.Equal(typed, place.Typed);
    }

    [Theory]
    [InlineData("act: |", "act", "")]
    [InlineData("act:|", "act", "")]
    [InlineData("act: ur|", "act", "ur")]
    [InlineData("act: ur|ge", "act", "ur")]
    [InlineData("act:\n      ur|", "act", "ur")]
    [InlineData("act: 'ur|", "act", "ur")]
    [InlineData("act: \"ur|\"", "act", "ur")]
    [InlineData("act: ur| # why", "act", "ur")]
    [InlineData("quote: |", "quote", "")]
    [InlineData("quote: We urge |", "quote", "We urge ")]
    [InlineData("quote: \"We urge |", "quote", "We urge ")]
    [InlineData("quote: \"We \\\"urge\\\" |", "quote", "We \"urge\" ")]
    [InlineData("quote: 'it''s |", "quote", "it's ")]
    [InlineData("quote: \"|\n    cue: \"urge\"", "quote", "")]
    [InlineData("quote: \"We|\n    cue: \"urge\"", "quote", "We")]
    [InlineData("quote: He said: we |", "quote", "He said: we ")]
    [InlineData("quote: We urge\n      both |", "quote", "We urge both ")]
    [InlineData("quote: \"We urge\n      both |\"", "quote", "We urge both ")]
    [InlineData("quote: >\n      We urge\n      both |\n    cue: urge", "quote", "We urge both ")]
    [InlineData("quote: >-\n      |\n", "quote", "")]
    [InlineData("quote: { exact: |", "exact", "")]
    [InlineData("quote: { exact: We|, prefix: and }", "exact", "We")]
    [InlineData("quote: { exact:| }", "exact", "")]
    [InlineData("quote: { exact: \"We|, prefix: \"and\" }", "exact", "We")]
    [InlineData("quote: { prefix: and, exact: We urge| }", "exact", "We urge")]
    [InlineData("quote: [ { exact: We }, { exact: ur| } ]", "exact", "ur")]
    [InlineData("quote:\n      exact: We|\n", "exact", "We")]
    [InlineData("quote:\n      - exact: We\n        prefix: a|\n", "prefix", "a")]
    [InlineData("quote: [We condemn, th|]", "quote", "th")]
    [InlineData("quote:\n      - We condemn\n      - th|\n", "quote", "th")]
    [InlineData("quote:\n      - |\n", "quote", "")]
    [InlineData("by: |", "by", "")]
    [InlineData("by: [|", "by", "")]
    [InlineData("by: [canada, |", "by", "")]
    [InlineData("by: [canada, k|]", "by", "k")]
    [InlineData("by: [canada,|]", "by", "")]
    [InlineData("by: core:|", "by", "core:")]
    [InlineData("by: [core:|]", "by", "core:")]
    [InlineData("by: [core:ca|, korea]", "by", "core:ca")]
    [InlineData("by:\n      - core:|", "by", "core:")]
    [InlineData("by: [canada, k|\n    mode: quoted", "by", "k")]
    [InlineData("by:\n      - k|", "by", "k")]
    [InlineData("by:\n      -|", "by", "")]
    [InlineData("by:\n    - canada\n    - |\n    mode: quoted", "by", "")]
    [InlineData("by:\n      - canada\n      k|\n    mode: quoted", "by", "k")]
    [InlineData("sources:\n      made: { origin: st|", "origin", "st")]
    [InlineData("sources:\n      made: { quote: on the| }", "quote", "on the")]
    public void A_value_belongs_to_its_field(string line, string field, string typed)
    {
        var place = At("seed: 1\nstatements:\n  stop:\n    mode: quoted\n    " + line + "\n    summary: what is after it\n  other:\n    act: deny\n");

        Assert.NotEqual(YamlRole.Key, place.Place.Role);
        Assert.Equal(field, place.Place.Field!.Key);
        Assert.Equal(typed, place.Typed);
        Assert.Equal("stop", place.Place.Entry!.Name);
    }

    [Theory]
    [InlineData("statements:\n  stop:\n    sources:\n      |", "made")]
    [InlineData("statements:\n  stop:\n    sources: { |", "made")]
    [InlineData("statements:\n  stop:\n    sources:\n      made:\n        |", "origin")]
    [InlineData("statements:\n  stop:\n    quote: { |", "exact")]
    [InlineData("statements:\n  stop:\n    codes: { |", "wikidata")]
    [InlineData("parties:\n  canada:\n    offices:\n      - |", "title")]
    [InlineData("parties:\n  canada:\n    offices: [{ |", "until")]
    [InlineData("kinds:\n  |", "statement")]
    [InlineData("kinds:\n  forum:\n    |", "plural")]
    [InlineData("kinds:\n  forum:\n    fields:\n      level: { |", "many")]
    [InlineData("rules:\n  |", "shortest-quote")]
    [InlineData("rules:\n  require: { |", "kind")]
    [InlineData("rules:\n  require:\n    - { |", "level")]
    [InlineData("defaults:\n  |", "statements")]
    [InlineData("defaults: { statements: { |", "mode")]
    [InlineData("waivers:\n  |", "statement")]
    [InlineData("uses: { core: { |", "version")]
    public void The_keys_of_every_part_of_the_format_are_known(string text, string key)
    {
        var place = At(text);

        Assert.Equal(YamlRole.Key, place.Place.Role);
        Assert.Contains(key, place.Place.Shape!.Keys.Select(static known => known.Key));
    }

    [Theory]
    [InlineData("# a com|ment\nseed: 1\n")]
    [InlineData("statements:\n  stop:\n    act: urge # a com|ment\n")]
    [InlineData("statements:\n  stop:\n    quote: \"We urge\" th|\n")]
    [InlineData("statements:\n  stop:\n    by: [canada] th|\n")]
    public void In_a_comment_and_after_a_value_is_nothing(string text) => Assert.Null(Find(text));

    [Theory]
    [InlineData("act: |urge", "urge")]
    [InlineData("act: \"u|rge\"", "\"urge\"")]
    [InlineData("quote: { exact: We| urge, prefix: a }", "We urge")]
    [InlineData("by: [ canada, ko|rea ]", "korea")]
    public void The_range_is_that_of_the_whole_scalar(string line, string range)
    {
        var place = At("statements:\n  stop:\n    " + line + "\n");

        Assert.Equal(range, place.Text[place.Start..place.End]);
    }

    [Fact]
    public void A_kind_of_the_corpus_has_its_own_fields()
    {
        var schema = Support.Corpora.Check(("kinds.yaml", "seed: 1\nkinds:\n  forum: { fields: { level: { type: choice, of: [leaders] } } }\n")).Schema;
        const string Text = "forums:\n  g7:\n    level: ";

        var place = CursorPlace.Of(Text, Text.Length, schema)!;

        Assert.Equal(["leaders"], place.Place.Field!.ChoiceIds);
    }

    [Fact]
    public void Nesting_without_end_is_read_like_anything_else()
    {
        foreach (var text in new[] { new string('[', 100_000), new string('{', 100_000), string.Concat(Enumerable.Repeat("- ", 50_000)), string.Concat(Enumerable.Range(0, 2_000).Select(static i => new string(' ', i) + "a:\n")) })
        {
            _ = CursorPlace.Of(text, text.Length / 2, KindSchema.BuiltIn);
        }
    }

    private static CursorPlace At(string marked) => Find(marked) ?? throw new InvalidOperationException("Nothing is under the cursor.");

    private static CursorPlace? Find(string marked)
    {
        var offset = marked.IndexOf('|', StringComparison.Ordinal);
        return CursorPlace.Of(marked.Remove(offset, 1), offset, KindSchema.BuiltIn);
    }
}
