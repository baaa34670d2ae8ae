using System.Globalization;
using TypedSeeds.Generator.Anchoring.Borders;

namespace TypedSeeds.Generator.Tests.Anchoring.Borders;

/// <summary>A quote ends where a word ends, in scripts that write words apart. A bar marks the place that is asked about.</summary>
public class WordBorderTests
{
    [Theory]
    [InlineData("il|legal")]
    [InlineData("an un-|\nlawful act")]
    [InlineData("an un-\n|lawful act")]
    [InlineData("an un\u2011\n|lawful act")]
    [InlineData("an un|-\nlawful act")]
    [InlineData("an un-\r\n  |lawful act")]
    [InlineData("an un-\r|lawful act")]
    [InlineData("an un-\f|lawful act")]
    [InlineData("an un-\n\f|lawful act")]
    [InlineData("an un-\u2028|lawful act")]
    [InlineData("an un-\u0085|lawful act")]
    [InlineData("un\u00AD\f|lawful")]
    [InlineData("a long-\n|term view of longterm aims and of a short-term view")]
    [InlineData("an il-\n|legal act, and a non-legal one")]
    [InlineData("an un\u2010\n|lawful act")]
    [InlineData("не-\n|законный")]
    [InlineData("1|①")]
    [InlineData("10|²")]
    [InlineData("10|⁵")]
    [InlineData("10|₂")]
    [InlineData("①|1")]
    [InlineData("1|❶")]
    [InlineData("1|⑴")]
    [InlineData("un|lawful")]
    [InlineData("can|’t")]
    [InlineData("ca|n't")]
    [InlineData("can’|t go")]
    [InlineData("did|n’t")]
    [InlineData("1,|000 men")]
    [InlineData("1|,000 men")]
    [InlineData("3|.5")]
    [InlineData("3.|5")]
    [InlineData("1|\u202F000")]
    [InlineData("it was -|5 degrees")]
    [InlineData("it was \u2212|5 degrees")]
    [InlineData("20|24")]
    [InlineData("COVID|19")]
    [InlineData("5 m|²")]
    [InlineData("1|½")]
    [InlineData("не|законный")]
    [InlineData("παρά|νομος")]
    [InlineData("ապ|օրինի")]
    [InlineData("უ|კანონო")]
    [InlineData("ሕገ|ወጥ")]
    [InlineData("अ|वैध")]
    [InlineData("சட்ட|விரோத")]
    [InlineData("snake|_case")]
    [InlineData("il\u00AD|legal")]
    [InlineData("il|\u00ADlegal")]
    [InlineData("м’|ята")]
    [InlineData("м|’ята")]
    [InlineData("O’|Neill")]
    [InlineData("DON’|T")]
    [InlineData("it costs .|5 million")]
    [InlineData("it was \u2013|5 degrees")]
    [InlineData("1|⁄2")]
    [InlineData("٢٠|٢٤")]
    [InlineData("٢|٬٠٠٠")]
    [InlineData("๒๐|๒๔")]
    [InlineData("CO|₂")]
    [InlineData("snake_|case")]
    [InlineData("col|·lecció")]
    [InlineData("col·|lecció")]
    [InlineData("Ж|ivot")]
    [InlineData("αβ|γ")]
    [InlineData("e\u0301|t")]
    [InlineData("naï\u200D|ve")]
    [InlineData("naï\u2060|ve")]
    [InlineData("naï\uFEFF|ve")]
    [InlineData("𝒂|𝒃")]
    [InlineData("ᏣᎳ|ᎩᎯ")]
    [InlineData("ᚠ|ᚢ")]
    [InlineData("un\u00AD\n|lawful")]
    [InlineData("un\u00AD|\r\nlawful")]
    [InlineData("can|‘t")]
    [InlineData("can|´t")]
    [InlineData("can|`t")]
    [InlineData("can|‛t")]
    [InlineData("can|\u2032t")]
    [InlineData("can|’\u2060t")]
    [InlineData("can\u200B’|t")]
    [InlineData("un\uFF3F|lawful")]
    [InlineData("un\u203F|lawful")]
    [InlineData("un\u0640|lawful")]
    [InlineData("it was \u2011|5 degrees")]
    [InlineData("it was \u2010|5 degrees")]
    [InlineData("it was \uFE63|5 degrees")]
    [InlineData("it was “-|5 degrees”")]
    [InlineData("it was:-|5 degrees")]
    [InlineData("it was $-|5")]
    [InlineData("it was \u200B-|5 degrees")]
    [InlineData("it was -\u200B|5 degrees")]
    [InlineData("it was <|5 degrees")]
    [InlineData("it was ≥|5 degrees")]
    [InlineData("it was ±|5 degrees")]
    [InlineData("1|\u2009000")]
    [InlineData("1\u2007|000")]
    [InlineData("1\u2060|,000")]
    [InlineData("1|万人")]
    [InlineData("1|만 명")]
    [InlineData("1|〇")]
    public void A_word_is_not_cut(string marked) => Assert.False(IsBorder(marked));

    /// <summary>Each of them, since a list that lacks one lets a false citation through.</summary>
    [Fact]
    public void No_character_that_nobody_sees_divides_a_word_or_a_number()
    {
        for (var code = 0; code < 0xE1000; code++)
        {
            if (code is >= 0xD800 and <= 0xDFFF || !IsUnseen(code))
            {
                continue;
            }

            var unseen = char.ConvertFromUtf32(code);
            Assert.False(IsBorder($"un{unseen}|lawful"), $"U+{code:X4}");
            Assert.False(IsBorder($"un|{unseen}lawful"), $"U+{code:X4}");
            Assert.False(IsBorder($"1{unseen}|0 percent"), $"U+{code:X4}");
            Assert.False(IsBorder($"it was -{unseen}|5"), $"U+{code:X4}");
        }
    }

    [Theory]
    [InlineData("\u00AD")]
    [InlineData("\u2060")]
    [InlineData("\u200C")]
    [InlineData("\U000E0041")]
    public void No_number_of_characters_that_nobody_sees_divides_a_word(string unseen)
    {
        var row = string.Concat(Enumerable.Repeat(unseen, 200));

        Assert.False(IsBorder($"un{row}|lawful"));
        Assert.False(IsBorder($"un|{row}lawful"));
        Assert.False(IsBorder($"1{row}|0"));
    }

    // Read from the framework where it has the category, and from the list of the standard where it has not.
    private static bool IsUnseen(int code) =>
        CharUnicodeInfo.GetUnicodeCategory(code) is UnicodeCategory.Control or UnicodeCategory.Format
            ? !(code <= char.MaxValue && char.IsWhiteSpace((char)code)) && !IsVisibleFormat(code)
            : code is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180D) or 0x3164 or 0xFFA0 or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    // Signs before numbers in Arabic, Syriac and Kaithi, and the joiners of hieroglyphs and shorthand, have a form.
    private static bool IsVisibleFormat(int code) =>
        code is (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD or (>= 0x13430 and <= 0x1343F);

    [Theory]
    [InlineData("the |legal act")]
    [InlineData("the legal| act")]
    [InlineData("Canada|’s troops")]
    [InlineData("Canada|'s")]
    [InlineData("we|’ll see")]
    [InlineData("l’|accord")]
    [InlineData("qu'|il")]
    [InlineData("dell’|accordo")]
    [InlineData("non-|lethal")]
    [InlineData("a long-\n|term view, and a long-term aim")]
    [InlineData("a long-|\nterm view, and a long-term aim")]
    [InlineData("a long|-\nterm view, and a Long-Term aim")]
    [InlineData("a non-\r\n|lethal aid, and a non\u2011lethal aim")]
    [InlineData("the end-\n\n|lawful acts")]
    [InlineData("the end-\u2029|lawful acts")]
    [InlineData("(|legal)")]
    [InlineData("“|legal”")]
    [InlineData("legal|.")]
    [InlineData("in 2024|.")]
    [InlineData("in 2024|, they")]
    [InlineData("2-|5 days")]
    [InlineData("5|%")]
    [InlineData("5| million")]
    [InlineData("the 3-|5 points")]
    [InlineData("in 2024|–2025")]
    [InlineData("北韓|非法軍事")]
    [InlineData("日本|語")]
    [InlineData("북한|군을")]
    [InlineData("Canada|는")]
    [InlineData("2024|年")]
    [InlineData("ไม่|ผิดกฎหมาย")]
    [InlineData("و|الحكومة")]
    [InlineData("ה|ממשלה")]
    [InlineData("ผิด\u200B|กฎหมาย")]
    [InlineData("the \u200B|legal act")]
    [InlineData("the act\u00AD\n|2")]
    [InlineData("...|5 people")]
    [InlineData("page (a)-|5")]
    [InlineData("it’s ‘|legal’")]
    [InlineData("`|legal`")]
    [InlineData("chapter 3|章")]
    [InlineData("agreement|²")]
    [InlineData("CANADA|’S")]
    [InlineData("_|emphasis_")]
    [InlineData("_emphasis|_")]
    [InlineData("①|The Parties")]
    [InlineData("スー|パー")]
    [InlineData("Tシャ|ツ")]
    [InlineData("the 1980|’s")]
    [InlineData("‘|legal’")]
    [InlineData("'legal|'")]
    [InlineData("the states|’ rights")]
    [InlineData("and|/or")]
    [InlineData("عام |٢٠٢٤")]
    [InlineData("|word")]
    [InlineData("word|")]
    public void Between_words_is_a_border(string marked) => Assert.True(IsBorder(marked));

    [Theory]
    [InlineData("an il|legal act", "illegal")]
    [InlineData("they can|’t go", "can’t")]
    [InlineData("some 1,|000 men", "1,000")]
    [InlineData("the Cafe|\u0301 there", "Cafe\u0301")]
    [InlineData("they said snake|_case once", "snake_case")]
    public void The_whole_word_is_named(string marked, string word)
    {
        var (text, offset) = Read(marked);

        var whole = new TextBorders(text).Around(offset);

        Assert.Equal(word, text[whole.Start..whole.End]);
    }

    private static bool IsBorder(string marked)
    {
        var (text, offset) = Read(marked);
        return new WordBorders(text).Has(offset);
    }

    private static (string Text, int Offset) Read(string marked)
    {
        var offset = marked.IndexOf('|', StringComparison.Ordinal);
        return (marked.Remove(offset, 1), offset);
    }
}
