using TypedSeeds.Generator.Anchoring;

namespace TypedSeeds.Generator.Tests.Anchoring.Splitting;

/// <summary>The number of an article or item belongs to what follows, and the stop of a short form is part of it.</summary>
public class NumberTests
{
    [Theory]
    [InlineData("1.")]
    [InlineData("12.")]
    [InlineData("1)")]
    [InlineData("(1)")]
    [InlineData("1.2.")]
    [InlineData("1.2.3")]
    [InlineData("3a.")]
    [InlineData("a.")]
    [InlineData("(a)")]
    [InlineData("B.")]
    [InlineData("IV.")]
    [InlineData("iv.")]
    [InlineData("(ii)")]
    [InlineData("§ 3.")]
    [InlineData("§3.")]
    [InlineData("Article 3.")]
    [InlineData("ARTICLE 3.")]
    [InlineData("Art. 3.")]
    [InlineData("Part I.")]
    [InlineData("Article 1984.")]
    [InlineData("Section 3:")]
    [InlineData("Artículo 3.")]
    [InlineData("Статья 3.")]
    [InlineData("Άρθρο 3.")]
    [InlineData("المادة 3.")]
    [InlineData("סעיף 3.")]
    [InlineData("अनुच्छेद ३.")]
    [InlineData("٣.")]
    [InlineData("第一条")]
    [InlineData("第3条")]
    [InlineData("一、")]
    [InlineData("제1조")]
    [InlineData("가.")]
    [InlineData("-")]
    [InlineData("*")]
    [InlineData("•")]
    [InlineData("–")]
    [InlineData("Article 3. 1.")]
    [InlineData("1. (a)")]
    public void A_number_belongs_to_the_sentence_after_it(string number)
    {
        Assert.Equal([$"{number} The Parties shall meet.", "They confer."], Divided.Of($"{number} The Parties shall meet. They confer."));
        Assert.Equal([$"{number} The Parties shall meet.", $"{number} They confer."], Divided.Of($"{number} The Parties shall meet.\n{number} They confer.\n"));

        var sentence = Sentences.Find($"{number} The Parties shall meet.")[0];
        Assert.Equal(number.Length + 1, sentence.Words);
    }

    [Theory]
    [InlineData("1.")]
    [InlineData("(a)")]
    [InlineData("IV")]
    [InlineData("Article 3")]
    [InlineData("Article 3.")]
    [InlineData("ARTICLE III")]
    [InlineData("§ 3")]
    [InlineData("第一条")]
    [InlineData("제1조")]
    [InlineData("المادة 3")]
    public void A_number_on_a_line_of_its_own_is_no_sentence(string number)
    {
        Assert.Equal(["They met.", "They left."], Divided.Of($"They met.\n\n{number}\n\nThey left."));
        Assert.Equal(["They met.", number], Divided.Of($"They met.\n\n{number}\n"));
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("42")]
    [InlineData("Mix.")]
    [InlineData("No.")]
    [InlineData("好。")]
    [InlineData("네.")]
    [InlineData("1984.")]
    [InlineData("Article 3 applies.")]
    public void What_is_no_number_stays_a_sentence(string text) => Assert.Equal([text, "They left."], Divided.Of($"{text}\nThey left."));

    [Theory]
    [InlineData("The Parties meet. |1. Canada speaks. |2. Korea answers.")]
    [InlineData("इति प्रथमः श्लोकः।। |१।। इति द्वितीयः।। २।।")]
    public void Numbers_inside_a_line_belong_to_what_follows_and_the_last_to_what_is_before_it(string marked) => Divided.AssertSentences(marked);

    [Theory]
    [InlineData("Mr. Smith met Dr. Jones and Mrs. Brown at St. James. |They left.")]
    [InlineData("J. R. R. Tolkien and J.-P. Sartre met. |They left.")]
    [InlineData("The U.S. Government and the U.N. Secretariat met on Nov. 3. |They left in Nov. |They came.")]
    [InlineData("See No. 5 and Art. 6 e.g. Table 3. |Is it true? |No. |They left.")]
    [InlineData("Am 3. Mai 2024 und im 20. Jahrhundert traf Hr. Müller Frau Weiß. |Sie gingen.")]
    [InlineData("Dne 3. 11. 2024 se sešli. |Odešli.")]
    [InlineData("2024. 11. 1. 두 장관이 만났다. |그들은 떠났다.")]
    [InlineData("El Sr. García y la Sra. López se reunieron. |Se fueron.")]
    [InlineData("М. Горький и А. П. Чехов встретились. |Они ушли.")]
    [InlineData("Ο κ. Παπαδόπουλος μίλησε. |Έφυγε.")]
    [InlineData("They met at 9 a.m. on Monday, etc. and left. |It rained.")]
    [InlineData("Hon gick, sade hon. |Det var allt.")]
    [InlineData("It rose to 5. |Then it fell.")]
    [InlineData("They signed in 2023. |15 states followed.")]
    public void The_stop_of_a_short_form_ends_no_sentence(string marked) => Divided.AssertSentences(marked);
}
