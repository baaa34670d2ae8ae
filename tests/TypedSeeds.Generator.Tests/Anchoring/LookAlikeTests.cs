using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>A difference that a person cannot see is named by code point, in any message that compares two texts.</summary>
public class LookAlikeTests
{
    public static TheoryData<string, string, string, string> Words => new()
    {
        { "the café now", "the cafe\u0301 now", "é (U+00E9)", "e U+0301" },
        { "the cafe\u0301 now", "the café now", "e U+0301", "é (U+00E9)" },
        { "we co\u00ADoperate now", "we cooperate now", "U+00AD", "nothing" },
        { "we cooperate now", "we co\u00ADoperate now", "nothing", "U+00AD" },
        { "we co\u200Boperate now", "we cooperate now", "U+200B", "nothing" },
        { "we cooperate now", "we co\u200Doperate now", "nothing", "U+200D" },
        { "we cooperate now", "we co\u2060operate now", "nothing", "U+2060" },
        { "we cooperate now", "we co\uFEFFoperate now", "nothing", "U+FEFF" },
        { "we cooperate now", "we co\u200Eoperate now", "nothing", "U+200E" },
        { "we cooperate now", "we co\u034Foperate now", "o (U+006F)", "o U+034F" },
        { "we cooperate now", "we co\u180Eoperate now", "nothing", "U+180E" },
        { "we cooperate now", "we co\u3164operate now", "nothing", "U+3164" },
        { "we cooperate now", "we co\U000E0061operate now", "nothing", "U+E0061" },
        { "the ❤ here", "the ❤\uFE0F here", "❤ (U+2764)", "❤ (U+2764) U+FE0F" },
        { "the 葛飾 city", "the 葛\U000E0100飾 city", "葛 (U+845B)", "葛 (U+845B) U+E0100" },
        { "the scope now", "the s\u0441ope now", "c (U+0063)", "с (U+0441)" },
        { "the ѕсоре now", "the scope now", "ѕ (U+0455)", "s (U+0073)" },
        { "the oath now", "the \u03BFath now", "o (U+006F)", "ο (U+03BF)" },
        { "the Article I now", "the Article \u0406 now", "I (U+0049)", "І (U+0406)" },
        { "the Illinois now", "the lllinois now", "I (U+0049)", "l (U+006C)" },
        { "the index now", "the \u0131ndex now", "i (U+0069)", "ı (U+0131)" },
        { "the file now", "the \uFB01le now", "f i", "ﬁ (U+FB01)" },
        { "the Report now", "the \uFF32\uFF45port now", "R (U+0052)", "Ｒ (U+FF32)" },
        { "the 10 now", "the \uFF11\uFF10 now", "1 (U+0031)", "１ (U+FF11)" },
        { "the \U0001D400lpha now", "the Alpha now", "\U0001D400 (U+1D400)", "A (U+0041)" },
        { "the 5 km now", "the 5 \u339E now", "k m", "㎞ (U+339E)" },
        { "한국은 오늘", "\u1112\u1161\u11AB국은 오늘", "한 (U+D55C)", "ᄒ (U+1112) U+1161 U+11AB" },
        { "мой дом", "мои\u0306 дом", "й (U+0439)", "и (U+0438) U+0306" },
        { "το ν\u03CCμος εδώ", "το νο\u0301μος εδώ", "\u03CC (U+03CC)", "ο (U+03BF) U+0301" },
        { "το ν\u03CC\u03BCος εδώ", "το ν\u1F79\u03BCος εδώ", "\u03CC (U+03CC)", "\u1F79 (U+1F79)" },
        { "người Việt", "người Vie\u0323\u0302t", "ệ (U+1EC7)", "e U+0323 U+0302" },
        { "क\u093Cलम यहाँ", "\u0958लम यहाँ", "क (U+0915) U+093C", "\u0958 (U+0958)" },
        { "می‌خواهم بروم", "میخواهم بروم", "U+200C", "nothing" },
        { "علي هنا", "على هنا", "ي (U+064A)", "ى (U+0649)" },
        { "\uFEE0\uFEDF\uFEB4 هنا", "ملس هنا", null!, null! },
        { "カ月の間", "力月の間", "カ (U+30AB)", "力 (U+529B)" },
        { "ガスの", "\uFF76\uFF9Eスの", "ガ (U+30AC)", "ｶ (U+FF76) ﾞ (U+FF9E)" },
        { "the 𝒾 and", "the i and", "𝒾 (U+1D4BE)", "i (U+0069)" },
        { "\u00C5 is here", "\u212B is here", "\u00C5 (U+00C5)", "\u212B (U+212B)" },
        { "I said “yes” twice", "I said \"yes\" twice", "“ (U+201C)", "\" (U+0022)" },
        { "pages 3–5 here", "pages 3-5 here", "– (U+2013)", "- (U+002D)" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_of_a_quote_that_look_like_those_of_the_document(string document, string quote, string? inDocument, string? inQuote)
    {
        var searched = Claims.Document(document + "\n");

        var message = Claims.Message(searched, quote);

        // An Arabic letter in another of its shapes looks otherwise.
        Assert.NotNull(message);
        Assert.DoesNotContain(Claims.NothingLikeIt, message, StringComparison.Ordinal);
        Assert.Null(Claims.False(searched, quote, message));
        if (inDocument is not null)
        {
            Assert.Contains($"the document has {inDocument} where the quote has {inQuote} at character ", message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("대한민국은 북한에 군대를 철수할 것을 촉구했다. 양국 장관은 평화를 지지한다.")]
    [InlineData("Российский самолёт был сбит, и этой войной всё ещё недовольны жители районов.")]
    [InlineData("Οι υπουργοί συμφώνησαν να ενισχύσουν τη συνεργασία και να στηρίξουν την ειρήνη.")]
    [InlineData("Hai bên nhất trí tăng cường hợp tác và ủng hộ hòa bình ở khu vực này.")]
    [InlineData("両国は、北朝鮮が軍隊を直ちに撤退させるべきであり、ガスの供給を続けるべきだとした。")]
    [InlineData("L’État a réaffirmé sa volonté d’être présent à l’Assemblée générale.")]
    public void Text_that_is_in_parts_altogether_finds_its_words(string text)
    {
        foreach (var (document, quote) in new[] { (text, text.Normalize(NormalizationForm.FormD)), (text.Normalize(NormalizationForm.FormD), text) })
        {
            var searched = Claims.Document($"Some other words.\n{document}\nAnd more.\n");

            var message = Claims.Message(searched, quote)!;

            Assert.StartsWith("; nearest is line 2, column 1: the document has ", message, StringComparison.Ordinal);
            Assert.Null(Claims.False(searched, quote, message));
        }
    }

    [Fact]
    public void A_wrong_word_is_told_before_the_letters_that_only_look_alike()
    {
        var document = Claims.Document("대한민국은 북한에 군대를 철수할 것을 촉구했다.\n");

        var message = Claims.Message(document, "대한민국은 북한에 경찰을 철수할 것을 촉구했다.".Normalize(NormalizationForm.FormD))!;

        Assert.Contains("the document says ‘군대를", message, StringComparison.Ordinal);
        Assert.Contains(", and before that the document has 대 (U+B300) where the quote has ᄃ (U+1103) U+1162 at character 1", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parties:\n  canada: { kind: state, name: C }\nstatements:\n  a: { act: state, by: [c\u0430nada], mode: narrated, quote: We call }\n", "SEED2001", "did you mean 'canada' (with a (U+0061) instead of а (U+0430))?")]
    [InlineData("parties:\n  сша: { kind: state, name: C }\nstatements:\n  a: { act: state, by: [cша], mode: narrated, quote: We call }\n", "SEED2001", "did you mean 'сша' (with с (U+0441) instead of c (U+0063))?")]
    [InlineData("p\u0430rties:\n  canada: { kind: state, name: C }\n", "SEED1001", "did you mean 'parties' (with a (U+0061) instead of а (U+0430))?")]
    [InlineData("\"parties\\u200B\":\n  canada: { kind: state, name: C }\n", "SEED1001", "did you mean 'parties' (with nothing instead of U+200B)?")]
    [InlineData("parties:\n  canada: { kind: state, n\u0430me: C }\n", "SEED1002", "did you mean 'name' (with a (U+0061) instead of а (U+0430))?")]
    [InlineData("parties:\n  canada: { kind: st\u0430te, name: C }\n", "SEED1005", "did you mean 'state' (with a (U+0061) instead of а (U+0430))?")]
    [InlineData("parties:\n  canada: { kind: ѕтаte, name: C }\n", "SEED1005", "'ѕтаte' is no kind")]
    [InlineData("parties:\n  canada: { kind: ｓｔａｔｅ, name: C }\n", "SEED1005", "did you mean 'state' (with s (U+0073) instead of ｓ (U+FF53))?")]
    [InlineData("parties:\n  \"c\\u200Ba\": { kind: state, name: C }\n", "SEED1006", "[U+200B]")]
    [InlineData("parties:\n  canada: { kind: state, name: C, codes: { ис\u043E-3166-1-alpha-2: CA } }\n", null, "")]
    [InlineData("kinds:\n  forum: { fields: { a: { type: t\u0435xt } } }\n", "SEED1019", "did you mean 'text' (with e (U+0065) instead of е (U+0435))?")]
    public void Names_that_look_like_those_that_are_meant(string entries, string? id, string message)
    {
        var found = SeedFiles.Small("seed: 1\ndocument: { id: report }\n" + entries).Run().Diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");

        if (id is not null)
        {
            Assert.Contains(found, text => text.StartsWith(id, StringComparison.Ordinal) && text.Contains(message, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("canada", "canada", "")]
    [InlineData("cnada", "canada", "")]
    [InlineData("cafe", "café", "")]
    [InlineData("caf\u0435", "cafe", " (with e (U+0065) instead of е (U+0435))")]
    public void A_clause_is_made_only_of_what_looks_alike(string written, string meant, string clause) => Assert.Equal(clause, LookAlikes.Clause(written, meant));
}
