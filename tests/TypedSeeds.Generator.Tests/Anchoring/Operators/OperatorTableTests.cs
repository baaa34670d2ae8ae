using TypedSeeds.Generator.Anchoring.Operators;

namespace TypedSeeds.Generator.Tests.Anchoring.Operators;

/// <summary>Every line of every table of operators does what its example says.</summary>
public class OperatorTableTests
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var language in OperatorTables.Languages)
            {
                foreach (var entry in OperatorTables.Find(language)!.Entries)
                {
                    data.Add(language, $"{entry.Class}: {entry.Example}");
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_of_a_line_is_found_if_the_line_is_of_operators_and_else_is_not(string language, string line)
    {
        var (name, example) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]);

        var found = CutSentence.Of(language, example);

        switch (Enum.Parse<OperatorClass>(name))
        {
            case OperatorClass.Exception or OperatorClass.Border or OperatorClass.Relative or OperatorClass.Predicate or OperatorClass.Adverb or OperatorClass.List or OperatorClass.Answer:
                Assert.Equal(string.Empty, found);
                break;
            case OperatorClass.Link:
                Assert.StartsWith("SEED3013", found, StringComparison.Ordinal);
                break;
            case var operatorClass:
                // A word without a side counts only where a gap leaves it out.
                Assert.StartsWith(example.LastIndexOf('[') > example.IndexOf('[') ? "SEED3012" : "SEED3013", found, StringComparison.Ordinal);
                var told = operatorClass is OperatorClass.Failure or OperatorClass.Opposition ? OperatorClass.Denial : operatorClass;
                Assert.Contains($"a {told.ToString().ToLowerInvariant()}", found, StringComparison.Ordinal);
                break;
        }
    }

    [Fact]
    public void Every_form_of_a_table_is_found_in_a_text_and_has_its_own_class()
    {
        foreach (var language in OperatorTables.Languages)
        {
            var table = OperatorTables.Find(language)!;
            foreach (var (entry, form) in table.Entries.SelectMany(entry => entry.Forms.Select(form => (entry, form))))
            {
                var text = form.Trim('*', '=').Replace('#', '7');
                var after = entry.Class == OperatorClass.Answer ? "," : form[^1] == '*' ? "x" : string.Empty;
                var found = table.Find($"{(form[0] == '*' ? "x" : string.Empty)}{text}{after}");

                var capitalized = form[0] is '*' or '=' ? found : table.Find(char.ToUpperInvariant(text[0]) + text[1..] + after);

                Assert.Equal(found.Select(one => one.End), capitalized.Select(one => one.End));
                Assert.True(found.Count == 1 && found[0].Class == entry.Class && found[0].End - found[0].Start == text.Length, $"{language}: {form}");
            }
        }
    }

    [Theory]
    [InlineData("We can't [send aid today].")]
    [InlineData("We won't [send aid today].")]
    [InlineData("We Won’t [send aid today].")]
    [InlineData("We CAN'T [send aid today].")]
    [InlineData("We canʼt [send aid today].")]
    [InlineData("We can‘t [send aid today].")]
    [InlineData("We don＇t [send aid today].")]
    public void A_contracted_not_is_one_after_any_word_and_with_any_apostrophe(string text) =>
        Assert.StartsWith("SEED3013", CutSentence.Of("en", text), StringComparison.Ordinal);

    [Theory]
    [InlineData("We will ［not］ [send aid today].")]
    [InlineData("We will (not) [send aid today].")]
    [InlineData("We will (“not”) [send aid today].")]
    [InlineData("We will – not – [send aid today].")]
    [InlineData("We will—never—[send aid today].")]
    public void An_operator_alone_between_marks_is_a_word_of_its_clause(string text) =>
        Assert.StartsWith("SEED3013", CutSentence.Of("en", text), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "We will not… [send aid today].")]
    [InlineData("en", "We will not… … [send aid today].")]
    [InlineData("en", "We will not . . . [send aid today].")]
    [InlineData("en", "We will not... [send aid today].")]
    [InlineData("en", "We will not—[send aid today].")]
    [InlineData("en", "We will not – [send aid today].")]
    [InlineData("en", "We will never - [send aid today].")]
    [InlineData("fr", "Nous n'allons jamais… [envoyer d'aide].")]
    [InlineData("ja", "[彼は署名し]……なかった。")]
    public void A_pause_beside_an_operator_ends_no_clause(string language, string text) =>
        Assert.StartsWith("SEED3013", CutSentence.Of(language, text), StringComparison.Ordinal);

    [Theory]
    [InlineData("No – [the bridge is closed].")]
    [InlineData("The minister did not attend – [the talks went on].")]
    [InlineData("The minister did not attend… [the talks went on].")]
    [InlineData("It is not so. . . . [The talks went on].")]
    [InlineData("[The army left]… and nobody came.")]
    public void A_pause_after_other_words_ends_one(string text) => Assert.Equal(string.Empty, CutSentence.Of("en", text));

    [Theory]
    [InlineData("\f")]
    [InlineData("\n\f")]
    [InlineData("\r\n\f")]
    [InlineData("\f\n")]
    [InlineData("\v")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData(" \u2028 ")]
    public void The_end_of_a_line_or_a_page_ends_no_clause_before_a_small_letter(string end) =>
        Assert.StartsWith("SEED3013", CutSentence.Of("en", $"We will not{end}[send aid to them]."), StringComparison.Ordinal);

    [Theory]
    [InlineData("It is not the view of Ltn. Smith that [we accept the plan].", true)]
    [InlineData("It is not the view of Cdr. Smith that [we accept the plan].", true)]
    [InlineData("It is not just to [attack civilians].", true)]
    [InlineData("It was not just to [attack civilians].", true)]
    [InlineData("He has'nt [signed the plan].", true)]
    [InlineData("He didnt [sign the plan].", true)]
    [InlineData("They could nowise [accept the plan].", true)]
    [InlineData("The aim is not just to [win the vote].", false)]
    [InlineData("They will not just [meet again].", false)]
    public void Forms_that_look_like_others_are_told_apart(string text, bool isFound) =>
        Assert.Equal(isFound ? "SEED3013" : string.Empty, string.Concat(CutSentence.Of("en", text).Take(8)));

    [Theory]
    [InlineData("We will (if not today) [send aid].")]
    [InlineData("We will – they did not ask – [send aid].")]
    public void What_is_more_between_marks_is_an_aside(string text) => Assert.Equal(string.Empty, CutSentence.Of("en", text));

    [Fact]
    public void No_form_of_another_class_hides_a_contracted_not()
    {
        var table = OperatorTables.Find("en")!;
        var words = table.Entries.Where(static entry => entry.Class != OperatorClass.Negation).SelectMany(static entry => entry.Forms).Where(static form => form[^1] == 'n').ToArray();

        Assert.Contains("can", words);
        Assert.All(words, form => Assert.Contains(table.Find($"We {form.TrimStart('*', '=')}'t go."), static one => one.Class == OperatorClass.Negation));
    }

    [Fact]
    public void No_form_is_longer_than_is_looked_for_after_a_quote() => Assert.All(
        OperatorTables.Languages.SelectMany(language => OperatorTables.Find(language)!.Entries.SelectMany(entry => entry.Forms)),
        form => Assert.InRange(form.Trim('*', '=').Length, 1, 32));

    [Fact]
    public void No_form_is_in_a_table_twice() => Assert.All(OperatorTables.Languages, language =>
    {
        var forms = OperatorTables.Find(language)!.Entries.Where(entry => entry.Side != OperatorSide.None).SelectMany(entry => entry.Forms.Select(form => (form.Trim('*', '='), entry.Side))).ToArray();

        Assert.Equal([], forms.GroupBy(form => form).Where(group => group.Count() > 1).Select(group => group.Key.ToString()));
    });

    [Theory]
    [InlineData("en", true)]
    [InlineData("en-GB", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("KO", true)]
    [InlineData("sw", false)]
    [InlineData("EN", true)]
    [InlineData("en-GB-oed", true)]
    [InlineData("eng", true)]
    [InlineData("fre", true)]
    [InlineData("fra", true)]
    [InlineData("ger", true)]
    [InlineData("deu", true)]
    [InlineData("spa", true)]
    [InlineData("kor", true)]
    [InlineData("jpn", true)]
    [InlineData("zho", true)]
    [InlineData("CHI", true)]
    [InlineData("ara-EG", true)]
    [InlineData("swa", false)]
    [InlineData("ang", false)]
    [InlineData("", false)]
    public void A_table_is_known_by_the_primary_subtag_of_a_language_and_by_its_codes_of_three_letters(string language, bool isKnown) => Assert.Equal(isKnown, OperatorTables.Find(language) is not null);
}
