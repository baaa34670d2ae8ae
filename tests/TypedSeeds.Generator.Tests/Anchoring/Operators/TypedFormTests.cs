namespace TypedSeeds.Generator.Tests.Anchoring.Operators;

/// <summary>An operator is seen in each form in which a text may have it: parted at the end of a line, in other letters, glued, with marks.</summary>
public class TypedFormTests
{
    [Theory]
    [InlineData("de", "[Es wurde] kei-\nne [Einigung erzielt].")]
    [InlineData("de", "[Es wurde] kei-\r\nne [Einigung erzielt].")]
    [InlineData("de", "[Es wurde] kei\u2010\n  ne [Einigung erzielt].")]
    [InlineData("de", "[Es wurde] kei\u00ADne [Einigung erzielt].")]
    [InlineData("de", "[Es wurde] kei\u00AD\nne [Einigung erzielt].")]
    [InlineData("en", "[He did] nev-\ner [leave].")]
    [InlineData("en", "[The army] alleg-\nedly [left].")]
    [InlineData("en", "[The lease ends] un-\nless [it is renewed].")]
    [InlineData("fr", "[L'armée a] peut-\nêtre [reculé].")]
    [InlineData("fr", "[L'armée a] proba-\nblement [reculé].")]
    [InlineData("es", "[El inquilino] ja-\nmás [entra].")]
    public void Parted_at_the_end_of_a_line(string language, string sentence) => AssertSeen(language, sentence);

    [Theory]
    [InlineData("[The army left,] he said, for the no-\nfly [zone].")]
    [InlineData("[They met on a] not-\nable [day].")]
    public void The_part_of_a_word_before_the_end_of_a_line_is_no_operator(string sentence) => Assert.Equal(string.Empty, CutSentence.Of("en", sentence));

    [Theory]
    [InlineData("ja", "[彼は署名し]ナイ[と述べた]。")]
    [InlineData("ja", "[彼は署名し]ﾅｲ[と述べた]。")]
    [InlineData("ja", "[会談は成功し]マセン[と述べた]。")]
    [InlineData("ja", "[彼は署名せ]ズニ[帰った]。")]
    [InlineData("ja", "[彼は署名せ]ｽﾞﾆ[帰った]。")]
    [InlineData("zh", "[会谈]\u2F46[成果]。")]
    [InlineData("zh", "[会谈]\u2FAE[正式]。")]
    [InlineData("en", "[The talks did] ɴᴏᴛ [fail].")]
    [InlineData("en", "[The talks did] n\u0332o\u0332t\u0332 [fail].")]
    [InlineData("en", "[The talks did] n\u0336o\u0336t\u0336 [fail].")]
    [InlineData("en", "[The talks did] n\u20DDo\u20DDt\u20DD [fail].")]
    public void In_other_letters_or_under_marks(string language, string sentence) => AssertSeen(language, sentence);

    [Theory]
    [InlineData("[彼は]ナイフを[持った]。")]
    [InlineData("[彼は]ナイジェリアの[大統領だ]。")]
    [InlineData("[彼は]シナイ半島を[訪れた]。")]
    [InlineData("[彼は]カヌーで[帰った]。")]
    public void A_word_in_katakana_that_has_the_letters_of_a_negation_is_none(string sentence) => Assert.Equal(string.Empty, CutSentence.Of("ja", sentence));

    [Theory]
    [InlineData('\'')]
    [InlineData('\u2019')]
    [InlineData('\u2018')]
    [InlineData('\u02BC')]
    [InlineData('\u02B9')]
    [InlineData('\u2032')]
    [InlineData('\u201B')]
    [InlineData('\u00B4')]
    [InlineData('`')]
    [InlineData('\uFF07')]
    public void With_any_apostrophe_of_an_elision(char apostrophe) => AssertSeen("fr", $"[Le bailleur] n{apostrophe}est [venu].");

    [Theory]
    [InlineData("es", "[Dijo que] ¿no [vendría]?")]
    [InlineData("es", "[Dijo que] ¡nunca [vendría]!")]
    [InlineData("ko", "[그는 회의에] 안 [갔다].")]
    [InlineData("ko", "[그는 동의를] 안했다[고 말했다].")]
    [InlineData("ko", "[그는 동의를] 안 했다[고 말했다].")]
    [InlineData("ko", "[그는 서명하]지않았다[고 말했다].")]
    [InlineData("ko", "[그는 서명하]지못했다[고 말했다].")]
    [InlineData("ko", "[그는 서명하]지는않았다[고 말했다].")]
    [InlineData("ko", "[그는 회담을] 못했다[고 말했다].")]
    [InlineData("ko", "[그는 회담을] 못 했다[고 말했다].")]
    [InlineData("zh", "[会谈]未[成功]。")]
    [InlineData("zh", "[會談]無[成果]。")]
    [InlineData("zh", "[会谈]无[成果]。")]
    [InlineData("zh", "[他]非[部长]。")]
    [InlineData("zh", "[请]勿[入内]。")]
    [InlineData("zh", "[他]沒[來]。")]
    [InlineData("zh", "[他]甭[来]。")]
    [InlineData("ar", "[الوزير] ولم [يوقع].")]
    [InlineData("ar", "[الوزير] فلن [يوقع].")]
    [InlineData("ar", "[الوزير] وليس [هنا].")]
    [InlineData("ar", "[الوزير] أولم [يوقع].")]
    [InlineData("ar", "[الوزير] وما [غادر المدينة].")]
    [InlineData("ar", "[الوزير] بغير [إذن غادر].")]
    [InlineData("ar", "[الوزير] وبدون [إذن غادر].")]
    [InlineData("ar", "[الوزير] ومن دون [إذن غادر].")]
    [InlineData("ar", "[الوزير] وبلا [إذن غادر].")]
    [InlineData("ar", "[الوزير] لــم [يوقع].")]
    [InlineData("ar", "[الوزير] ليــس [هنا].")]
    public void Glued_to_a_mark_or_to_another_word(string language, string sentence) => AssertSeen(language, sentence);

    [Theory]
    [InlineData("[그는 누구]못지않게 [부지런하다].")]
    [InlineData("[그는 성공을 바라]마지않으며 [떠났다].")]
    public void A_korean_phrase_that_is_written_like_a_negation_is_none(string sentence) => Assert.Equal(string.Empty, CutSentence.Of("ko", sentence));

    [Theory]
    [InlineData("[The talks did] n\u200Bot [fail].")]
    [InlineData("[The talks did] no\u007Ft [fail].")]
    [InlineData("[The talks] can`t [fail].")]
    [InlineData("[The talks] nev-\ner [fail].")]
    [InlineData("[The report that they failed] is \u00A0  false [today].")]
    public void At_any_distance_from_the_start_of_the_text(string sentence) =>
        Assert.All(Enumerable.Range(0, 9), length => AssertSeen("en", new string('x', length) + " " + sentence));

    private static void AssertSeen(string language, string sentence) => Assert.StartsWith("SEED301", CutSentence.Of(language, sentence), StringComparison.Ordinal);
}
