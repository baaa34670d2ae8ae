using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Checking;

/// <summary>A quote leaves out no “not” that a reader sees, whichever alphabets its letters are of.</summary>
public class LookAlikeOperatorTests
{
    [Theory]
    [InlineData("not")]
    [InlineData("n\u043Et")]
    [InlineData("n\u03BFt")]
    [InlineData("N\u041ET")]
    [InlineData("NO\u0422")]
    [InlineData("\u039DOT")]
    [InlineData("n\u0585t")]
    [InlineData("n\u00AD\u043E\u00ADt")]
    [InlineData("n\u043E\u200Bt")]
    [InlineData("\uA4E0\uA4F3\uA4D4")]
    [InlineData("\uA4E0\uA4F0\uA4E6\uA4F0\uA4E3")]
    [InlineData("N\uA4F3T")]
    [InlineData("\uA4E0OT")]
    [InlineData("\uA4F2\uA4DD")]
    [InlineData("\u039D\u039F\u03A4")]
    [InlineData("n\u05E1t")]
    [InlineData("n\U0001042Ct")]
    [InlineData("n\U000104EAt")]
    [InlineData("n\U000118C8t")]
    [InlineData("N\U000118B5T")]
    [InlineData("n\u101Dt")]
    [InlineData("n\u0C66t")]
    [InlineData("n\u3007t")]
    [InlineData("n\uAB3Dt")]
    [InlineData("n\U000104EA\u00ADt")]
    [InlineData("\U0001D67D\U0001D7B8T")]
    [InlineData("\u24DD\u24DE\u24E3")]
    [InlineData("n\u24DEt")]
    [InlineData("\u24A9\u24AA\u24AF")]
    [InlineData("\U0001F15D\U0001F15E\U0001F163")]
    [InlineData("\U0001F17D\U0001F17E\U0001F183")]
    [InlineData("\U0001F13D\U0001F13E\U0001F143")]
    [InlineData("\U0001F11D\U0001F11E\U0001F123")]
    [InlineData("\U0001CCE3\U0001CCE4\U0001CCE9")]
    [InlineData("n\U0001D159ot")]
    [InlineData("n\U00016FE4ot")]
    [InlineData("\u249Cnot")]
    [InlineData("3\u00D7not")]
    public void A_word_that_looks_like_an_operator_is_left_out_by_no_quote(string word) => Assert.Contains(Rules.OperatorLeftOut.Id, IdsOf(word));

    [Theory]
    [InlineData("now")]
    [InlineData("n\u043Ew")]
    [InlineData("\u043A\u043E\u0442")]
    [InlineData("\u043D\u043E\u0442\u0430")]
    [InlineData("\u03BF\u03B9")]
    [InlineData("\u05D5\u05D4\u05E1")]
    [InlineData("\U0001F1F3\U0001F1F4")]
    [InlineData("N\u00BA 5")]
    public void Any_other_word_is_none_in_any_alphabet(string word) => Assert.DoesNotContain(Rules.OperatorLeftOut.Id, IdsOf(word));

    private static IEnumerable<string> IdsOf(string word) => Corpora.Check(
        ("seeds/lease.txt", $"The landlord is {word} permitted to terminate this lease.\n"),
        ("seeds/lease.yaml", """
            seed: 1
            document: { id: lease, language: en }
            statements:
              s: { act: state, by: [], mode: narrated, quote: [The landlord is, permitted to terminate this lease] }

            """)).Problems.Select(static problem => problem.Rule.Id);

    [Fact]
    public void No_form_of_a_language_of_Latin_letters_has_a_letter_that_would_be_read_as_another()
    {
        var tables = OperatorTables.Languages.Select(static language => OperatorTables.Find(language)!).Where(static table => table.IsLatin).ToArray();

        Assert.Equal(4, tables.Length);
        Assert.DoesNotContain(tables.SelectMany(static table => table.Entries).SelectMany(static entry => entry.Forms), static form => form.Any(LookAlikeLetters.MayBegin));
    }

    [Fact]
    public void Each_letter_of_the_table_is_asked_for()
    {
        var letters = new RangeTable(LookAlikeTable.Ranges);

        Assert.DoesNotContain(
            Enumerable.Range(0, 0x110000).Where(point => letters.ClassOf(point) >= 0),
            static point => !LookAlikeLetters.MayBegin(char.ConvertFromUtf32(point)[0]) || LookAlikeLetters.At($"n{char.ConvertFromUtf32(point)}t", 1) is null);
    }

    [Fact]
    public void What_follows_a_letter_of_two_units_is_found_at_its_place()
    {
        var problem = Corpora.Check(
            ("seeds/lease.txt", "The \U0001042Cld landl\U0001042Crd is n\U0001042Ct permitted to leave.\n"),
            ("seeds/lease.yaml", """
                seed: 1
                document: { id: lease, language: en }
                statements:
                  s: { act: state, by: [], mode: narrated, quote: [is, permitted to leave] }

                """)).Problems.Single(static problem => problem.Rule.Id == Rules.OperatorLeftOut.Id);

        Assert.Contains("‘n\U0001042Ct’", problem.Message, StringComparison.Ordinal);
    }
}
