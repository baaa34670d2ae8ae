using System.Globalization;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>A usual word for a value of a choice is proposed as that value, and a word of another meaning never is.</summary>
public sealed class ChoiceWordsTests
{
    [Theory]
    [InlineData("promise", "commit")]
    [InlineData("Promised", "commit")]
    [InlineData("pledges", "commit")]
    [InlineData("committing", "commit")]
    [InlineData("denies", "deny")]
    [InlineData("denied", "deny")]
    [InlineData("refuted", "deny")]
    [InlineData("says", "state")]
    [InlineData("said", "state")]
    [InlineData("told", "state")]
    [InlineData("call on", "call-on")]
    [InlineData("calls on", "call-on")]
    [InlineData("called upon", "call-on")]
    [InlineData("appealed to", "call-on")]
    [InlineData("demanded", "demand")]
    [InlineData("thanked", "thank")]
    [InlineData("expresses gratitude", "thank")]
    [InlineData("warned", "warn")]
    [InlineData("begged", null)]
    [InlineData("denounced", "condemn")]
    [InlineData("criticised", "criticize")]
    [InlineData("recognising", "recognize")]
    [InlineData("no comment", "decline-to-comment")]
    [InlineData("declined to comment", "decline-to-comment")]
    [InlineData("apologies", "apologize")]
    [InlineData("promisse", "commit")]
    [InlineData("condem", "condemn")]
    [InlineData("anounce", "announce")]
    [InlineData("support", null)]
    [InlineData("purple", null)]
    public void An_act_in_other_words_or_another_inflection_is_proposed_and_letters_alone_make_no_meaning(string word, string? meant)
    {
        var message = Message($"act: {word}, mode: quoted");

        Assert.Equal(meant is not null, message.Contains("did you mean", StringComparison.Ordinal));
        Assert.Contains(meant is null ? $"'{word}' is no act" : $"'{word}' is no act; did you mean '{meant}'?", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("act: state, mode: verbatim", "quoted")]
    [InlineData("act: state, mode: indirect", "reported")]
    [InlineData("act: state, mode: paraphrase", "reported")]
    [InlineData("act: state, mode: heading", "headline")]
    public void So_is_a_mode(string fields, string meant) => Assert.Contains($"did you mean '{meant}'?", Message(fields), StringComparison.Ordinal);

    [Theory]
    [InlineData("parties: { a: { kind: country, name: A } }", "state")]
    [InlineData("parties: { a: { kind: company, name: A } }", "organization")]
    [InlineData("parties: { a: { kind: people, name: A } }", "person")]
    [InlineData("events: { a: { name: A, certainty: past } }", "happened")]
    [InlineData("parties: { a: { kind: state, name: A, sources: { name: { origin: implied } } } }", "inferred")]
    public void So_is_any_other_choice_of_the_format(string section, string meant) => Assert.Contains(
        $"did you mean '{meant}'?",
        Assert.Single(new SeedFiles().With("seeds/a.yaml", $"seed: 1\n{section}\n").Run().Diagnostics).GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);

    [Fact]
    public void A_word_is_proposed_only_where_the_choice_has_its_value() => Assert.DoesNotContain(
        "did you mean",
        Assert.Single(new SeedFiles().With("seeds/a.yaml", "seed: 1\nkinds: { fact: { fields: { level: { type: choice, of: [high, low, praise] } } } }\nfacts: { a: { level: promise } }\n").Run().Diagnostics).GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);

    [Fact]
    public void Every_act_is_its_own_word_in_no_line_of_another() => Assert.All(
        Vocabulary.SpeechActs.Split('\n').Select(static line => line.Split('|')[0]),
        static act => Assert.Equal(act, ChoiceWords.Meant(act, KindTable.BuiltIn.First(static kind => kind.Name == KindTable.Statement).AllFields.First(static field => field.Key == FieldKeys.Act))));

    [Fact]
    public void Every_value_of_a_choice_of_the_format_has_usual_words() => Assert.Empty(
        from field in KindTable.BuiltIn.SelectMany(static kind => kind.Fields).Concat(KindTable.SourceFields).Concat(KindTable.KindFields)
        where field.Type == FieldType.Choice
        from value in field.ChoiceIds
        where !ChoiceWords.Of(value, field).Any()
        select $"{field.Key}: {value}");

    private static string Message(string fields) => Assert.Single(new SeedFiles()
        .With("seeds/report.txt", "We call on both sides.\n")
        .With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report }}\nstatements: {{ a: {{ {fields}, by: [], quote: We call on }} }}\n")
        .Run()
        .Diagnostics).GetMessage(CultureInfo.InvariantCulture);
}
