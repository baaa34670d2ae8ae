using TypedSeeds.Generator.Anchoring.Borders;
using TypedSeeds.Generator.Anchoring.Borders.Amounts;
using TypedSeeds.Generator.Anchoring.Operators;

namespace TypedSeeds.Generator.Tests.Anchoring.Borders;

/// <summary>A quote does not end within an amount, so that it names no other one. A bar marks the place that is asked about.</summary>
public class AmountBorderTests
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (language, example) in AmountWords.Examples)
            {
                data.Add(language, example);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_language_has_words_that_belong_to_the_number_before_them(string language, string marked)
    {
        Assert.Contains(language, OperatorTables.Languages);
        Assert.False(IsBorder(marked));
    }

    [Fact]
    public void Each_language_of_the_tables_of_operators_has_words_of_amounts() =>
        Assert.Equal(OperatorTables.Languages.Order(), AmountWords.Examples.Select(static one => one.Language).Order());

    [Theory]
    [InlineData("1/|500 men")]
    [InlineData("1|/500 men")]
    [InlineData("1:|500 men")]
    [InlineData("at 10|:30")]
    [InlineData("10^|500")]
    [InlineData("1×|500")]
    [InlineData("5 ×| 10⁶ people")]
    [InlineData("5| × 10⁶ people")]
    [InlineData("1⋅|500")]
    [InlineData("1˙|500")]
    [InlineData("5|∶2")]
    [InlineData("2+|2")]
    [InlineData("5| ± 2")]
    [InlineData("5|–500 men")]
    [InlineData("5–|500 men")]
    [InlineData("2-|5 days")]
    [InlineData("5～|10人")]
    [InlineData("5%|–10%")]
    [InlineData("$5–|$10")]
    [InlineData("1990-\n|1995")]
    public void Between_two_numbers_that_a_mark_joins(string marked) => Assert.False(IsBorder(marked));

    [Theory]
    [InlineData("⩽|500 men")]
    [InlineData("＜|500 men")]
    [InlineData("∼|500 men")]
    [InlineData("₋|500 men")]
    [InlineData("≲|500 men")]
    [InlineData("√|5")]
    [InlineData("a loss of -|$5")]
    public void After_a_sign_of_the_number(string marked) => Assert.False(IsBorder(marked));

    [Theory]
    [InlineData("$|500")]
    [InlineData("€|500")]
    [InlineData("€| 500")]
    [InlineData("US|$500")]
    [InlineData("US$|500")]
    [InlineData("$|-500")]
    [InlineData("¥|五百")]
    [InlineData("500|€")]
    [InlineData("500| €")]
    [InlineData("500 |€ in cash")]
    [InlineData("5|%")]
    [InlineData("5| %")]
    [InlineData("5\u00A0|%")]
    [InlineData("5|‰")]
    [InlineData("%|5")]
    [InlineData("5|°")]
    [InlineData("5 °|C")]
    [InlineData("5|％")]
    [InlineData("٥|٪")]
    [InlineData("5|%p")]
    public void Beside_the_sign_of_what_is_counted_or_of_parts(string marked) => Assert.False(IsBorder(marked));

    [Theory]
    [InlineData("1| 500 men")]
    [InlineData("1 |500 men")]
    [InlineData("1 500| 000 men")]
    [InlineData("5|\u2002000")]
    [InlineData("5|\u3000000")]
    [InlineData("5| ½ days")]
    public void Between_groups_of_digits(string marked) => Assert.False(IsBorder(marked));

    [Theory]
    [InlineData("5| million")]
    [InlineData("5\u00A0|million")]
    [InlineData("5\n|million")]
    [InlineData("5\u200B |million")]
    [InlineData("5|-million-dollar")]
    [InlineData("5-|million")]
    [InlineData("5| hundred thousand")]
    [InlineData("5 hundred| thousand")]
    [InlineData("5 million| per cent")]
    [InlineData("£5| bn")]
    [InlineData("5| per cent")]
    [InlineData("5 per| cent")]
    [InlineData("5| percent")]
    [InlineData("5 percentage| points")]
    [InlineData("5| basis points")]
    [InlineData("5| MILLION")]
    [InlineData("1,500| million")]
    [InlineData("3.2| million")]
    [InlineData("five| million")]
    [InlineData("twenty-|five men")]
    [InlineData("twenty|-five men")]
    [InlineData("twenty-\n|five men")]
    [InlineData("the twenty-|first century")]
    [InlineData("two-|thirds of them")]
    [InlineData("two| thirds of them")]
    [InlineData("one-|third")]
    [InlineData("a hundred| and five men")]
    [InlineData("a hundred and| five men")]
    [InlineData("two and| a half million")]
    [InlineData("two and a half| million")]
    [InlineData("two| dozen men")]
    [InlineData("5| milliards d’euros")]
    [InlineData("cinq| millions")]
    [InlineData("5 pour| cent")]
    [InlineData("vingt-|cinq")]
    [InlineData("vingt et| un")]
    [InlineData("deux| cents")]
    [InlineData("cent| vingt")]
    [InlineData("5| Mio. Euro")]
    [InlineData("fünf| Milliarden")]
    [InlineData("fünfundzwanzig| Prozent")]
    [InlineData("zwanzig| Millionen")]
    [InlineData("zwei| Drittel")]
    [InlineData("5| mil personas")]
    [InlineData("1500| millones")]
    [InlineData("5 por| ciento")]
    [InlineData("treinta y| cinco")]
    [InlineData("doscientos| cincuenta")]
    [InlineData("dos| millo\u0301n")]
    [InlineData("5|퍼센트포인트")]
    [InlineData("5|パーセント")]
    [InlineData("5| في المئة")]
    [InlineData("خمسة| ملايين")]
    public void Before_a_word_that_belongs_to_the_number(string marked) => Assert.False(IsBorder(marked));

    [Theory]
    [InlineData("3|万人")]
    [InlineData("五|百万")]
    [InlineData("二|十万人")]
    [InlineData("五六|百人")]
    [InlineData("二〇二|四年")]
    [InlineData("百分之|五")]
    [InlineData("百分之|5")]
    [InlineData("三|分之二")]
    [InlineData("三分の|一")]
    [InlineData("3분의| 2")]
    [InlineData("3|백만 명")]
    [InlineData("3백|만 명")]
    [InlineData("1만|5천 명")]
    [InlineData("1억| 5천만 원")]
    [InlineData("오|십만 명")]
    [InlineData("오십|만 명")]
    [InlineData("삼백|오십만 명")]
    public void Within_a_number_of_East_Asian_languages(string marked) => Assert.False(IsBorder(marked));

    [Theory]
    [InlineData("5| days")]
    [InlineData("5| to 10 days")]
    [InlineData("between 5| and 10 million")]
    [InlineData("from 5| to 10%")]
    [InlineData("5 million| people")]
    [InlineData("5%| of them")]
    [InlineData("5-million|-dollar")]
    [InlineData("In 2024| $500 was paid")]
    [InlineData("En 2024| millones de personas huyeron")]
    [InlineData("In 2024|, million-dollar homes")]
    [InlineData("Article 5.| Million")]
    [InlineData("in 5\n\n|Million")]
    [InlineData("on page 12| 34 men")]
    [InlineData("in 2024| 500 men")]
    [InlineData("the 1,000|-strong army")]
    [InlineData("CO2| million")]
    [InlineData("the G20| percent")]
    [InlineData("and|/or")]
    [InlineData("twenty-|foot boats")]
    [InlineData("five-|star")]
    [InlineData("a long-|five")]
    [InlineData("rock and| five men")]
    [InlineData("10 million and| two men")]
    [InlineData("per| cent")]
    [InlineData("a millionaire| million")]
    [InlineData("唯一|一个")]
    [InlineData("统一|三国")]
    [InlineData("星期一|二十人")]
    [InlineData("统一|/一体化")]
    [InlineData("-|一是合作")]
    [InlineData("不一|一列举")]
    [InlineData("二十|日")]
    [InlineData("5万|人")]
    [InlineData("3만| 5명")]
    [InlineData("천만|이 넘는")]
    [InlineData("북한|군만")]
    [InlineData("제5조|의 규정")]
    [InlineData("5|年")]
    [InlineData("5|人中")]
    [InlineData("a $|sign")]
    [InlineData("500 €|, and")]
    [InlineData("at 10:30|: they left")]
    [InlineData("5 |– 10 people came")]
    [InlineData("5€| 300")]
    public void Nothing_else_is_held_together(string marked) => Assert.True(IsBorder(marked));

    [Theory]
    [InlineData("We saw 5| million people.", "5 million")]
    [InlineData("1/|500 men", "1/500")]
    [InlineData("a loss of US$|500 each", "US$500")]
    [InlineData("some 5 per| cent of it", "5 per cent")]
    [InlineData("in two hundred and| five days", "two hundred and five")]
    public void The_whole_amount_is_named(string marked, string amount)
    {
        var offset = marked.IndexOf('|', StringComparison.Ordinal);
        var text = marked.Remove(offset, 1);

        var whole = new TextBorders(text).Around(offset);

        Assert.Equal(amount, text[whole.Start..whole.End]);
    }

    private static bool IsBorder(string marked)
    {
        var offset = marked.IndexOf('|', StringComparison.Ordinal);
        return new TextBorders(marked.Remove(offset, 1)).Has(offset);
    }
}
