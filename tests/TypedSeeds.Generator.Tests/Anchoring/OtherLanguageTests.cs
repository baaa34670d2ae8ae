using System.Globalization;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>A document that is said to be in another language than its text is not checked by the right table of operators.</summary>
public sealed class OtherLanguageTests
{
    private const string English =
        "The two governments met in the capital for talks that had been put off for a year. They said that the border will be open by the end of the month, "
        + "and that those who have been waiting at it are to be let in. The minister was not at the talks.";

    private const string French =
        "Les deux gouvernements se sont réunis dans la capitale pour des entretiens qui ont été reportés de plus d'un an. Ils ont dit que la frontière sera ouverte à la fin du mois, "
        + "et que le ministre ne veut pas que les entretiens soient reportés une fois de plus par une partie.";

    private const string German =
        "Die beiden Regierungen haben sich in der Hauptstadt zu den Gesprächen getroffen, die um ein Jahr verschoben worden sind. Sie sagten, dass die Grenze bis zu dem Ende des Monats "
        + "geöffnet wird, und dass der Minister nicht bei den Gesprächen ist.";

    private const string Spanish =
        "Los dos gobiernos se reunieron en la capital para las conversaciones que se habían aplazado por más de un año. Dijeron que la frontera se abrirá al final del mes, pero el ministro no "
        + "ha hablado con los que esperan, como ha sido su costumbre, y sin ellos no hay acuerdo entre las partes.";

    private const string Korean = "두 정부는 일 년 동안 미루어진 회담을 위해 수도에서 만났다. 그들은 국경이 월말까지 열릴 것이라고 말했다.";
    private const string Japanese = "両政府は一年延期された会談のために首都で会った。国境は月末までに開かれると述べた。会談は続けられる。";
    private const string Chinese = "两国政府在首都举行了推迟一年的会谈。他们表示，边境将在月底前开放，会谈将继续进行，部长没有出席。";
    private const string Russian = "Правительства двух стран встретились в столице на переговорах, отложенных на год.";
    private const string Arabic = "اجتمعت الحكومتان في العاصمة لإجراء محادثات تأجلت لمدة عام وقالتا إن الحدود ستفتح";

    [Theory]
    [InlineData("en", Korean, "Korean", "ko")]
    [InlineData("kr", Korean, "Korean", "ko")]
    [InlineData("en-GB", Japanese, "Japanese", "ja")]
    [InlineData("ja", Chinese, "Chinese", "zh")]
    [InlineData("zh-Hant", Japanese, "Japanese", "ja")]
    [InlineData("fr", Russian, "Cyrillic letters", null)]
    [InlineData("he", Arabic, "Arabic letters", null)]
    [InlineData("ko", English, "English", "en")]
    [InlineData("uk", English, "English", "en")]
    [InlineData("uk", German, "German", "de")]
    [InlineData("uk", "The ministers met in the capital for talks.", "Latin letters", "en")]
    [InlineData("ko", "The ministers met in the capital for talks.", "Latin letters", null)]
    [InlineData("eng", Korean, "Korean", "ko")]
    [InlineData("fr", English, "English", "en")]
    [InlineData("kr", English, "English", "en")]
    [InlineData("sv", English, "English", "en")]
    [InlineData("en", French, "French", "fr")]
    [InlineData("en", German, "German", "de")]
    [InlineData("de", Spanish, "Spanish", "es")]
    [InlineData("und", English, "English", "en")]
    [InlineData("mis", French, "French", "fr")]
    [InlineData("zxx", German, "German", "de")]
    [InlineData("x-en", Spanish, "Spanish", "es")]
    [InlineData("art-x-own", English, "English", "en")]
    [InlineData("qab", English, "English", "en")]
    public void A_text_that_is_plainly_in_another_language_or_script_is_told_at_the_tag(string tag, string text, string found, string? meant)
    {
        var told = Assert.Single(Run(tag, text));

        Assert.Equal("SEED0025", told.Id);
        Assert.Equal(34, told.Location.GetLineSpan().StartLinePosition.Character);
        Assert.Contains($"its text is in {found},", told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.EndsWith(meant is null ? "write the tag of its language, with the script where that is not the usual one" : "write " + meant, told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", English)]
    [InlineData("en-US", English)]
    [InlineData("fr", French)]
    [InlineData("de", German)]
    [InlineData("es-419", Spanish)]
    [InlineData("ko", Korean)]
    [InlineData("ja", Japanese)]
    [InlineData("zh", Chinese)]
    [InlineData("yue", Chinese)]
    [InlineData("ru", Russian)]
    [InlineData("uk", Russian)]
    [InlineData("sco", English)]
    [InlineData("gl", Spanish)]
    [InlineData("mul", Korean)]
    [InlineData("mul", English)]
    [InlineData("en", "No.")]
    [InlineData("en", "서울 회담")]
    [InlineData("en", English + Korean)]
    [InlineData("fr", English + French)]
    public void A_text_that_may_be_in_its_language_is_not_told_of(string tag, string text) => Assert.Empty(Run(tag, text));

    [Fact]
    public void A_gap_is_not_told_of_again_where_the_language_is() => Assert.Equal(
        ["SEED0025"],
        Run("sv", English, "  it: { act: state, by: [], mode: narrated, quote: [The minister was, at the talks] }\n").Select(static told => told.Id));

    private static Microsoft.CodeAnalysis.Diagnostic[] Run(string tag, string text, string statement = "") => [.. new SeedFiles()
        .With("seeds/report.txt", text + "\n")
        .With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report, language: {tag} }}\n" + (statement.Length > 0 ? "statements:\n" + statement : string.Empty))
        .Run()
        .Diagnostics];
}
