using TypedSeeds.Generator.Anchoring.Borders;

namespace TypedSeeds.Generator.Tests.Anchoring.Borders;

/// <summary>A quote ends where a word ends, in scripts that write words apart. A bar marks the place that is asked about.</summary>
public class WordBorderTests
{
    [Theory]
    [InlineData("il|legal")]
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
    [InlineData("10|²")]
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
    public void A_word_is_not_cut(string marked) => Assert.False(IsBorder(marked));

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
    [InlineData("(|legal)")]
    [InlineData("“|legal”")]
    [InlineData("legal|.")]
    [InlineData("in 2024|.")]
    [InlineData("in 2024|, they")]
    [InlineData("2-|5 days")]
    [InlineData("5|%")]
    [InlineData("北韓|非法軍事")]
    [InlineData("日本|語")]
    [InlineData("북한|군을")]
    [InlineData("Canada|는")]
    [InlineData("2024|年")]
    [InlineData("ไม่|ผิดกฎหมาย")]
    [InlineData("و|الحكومة")]
    [InlineData("ה|ממשלה")]
    [InlineData("a\u200B|b")]
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
    [InlineData("in 2024|–2025")]
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
