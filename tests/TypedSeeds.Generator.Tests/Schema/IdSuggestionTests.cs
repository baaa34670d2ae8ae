using System.Globalization;
using System.Text;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Generator.Tests.Schema;

/// <summary>The id that a name becomes, in any script and however it is encoded.</summary>
public class IdSuggestionTests
{
    [Theory]
    [InlineData("हिन्दी समाचार", "हिन्दी-समाचार")]
    [InlineData("தமிழ் செய்தி", "தமிழ்-செய்தி")]
    [InlineData("แถลงการณ์ร่วม", "แถลงการณ์ร่วม")]
    [InlineData("বাংলা", "বাংলা")]
    [InlineData("ខ្មែរ", "ខ្មែរ")]
    [InlineData("မြန်မာ", "မြန်မာ")]
    [InlineData("བོད་ཡིག", "བོད-ཡིག")]
    [InlineData("עִבְרִית", "עִבְרִית")]
    [InlineData("العَرَبِيَّة", "العَرَبِيَّة")]
    public void Marks_of_every_script_stay_with_their_letters(string name, string id) => AssertSuggests(id, name);

    [Theory]
    [InlineData("Résumé", "résumé")]
    [InlineData("École", "école")]
    [InlineData("공동성명", "공동성명")]
    [InlineData("Йошкар Ола", "йошкар-ола")]
    [InlineData("Άγιος", "άγιος")]
    [InlineData("Tiếng Việt", "tiếng-việt")]
    [InlineData("がぎぐ", "がぎぐ")]
    public void A_decomposed_name_gives_the_id_of_the_composed_one(string name, string id)
    {
        AssertSuggests(id, name.Normalize(NormalizationForm.FormD));
        AssertSuggests(id, name.Normalize(NormalizationForm.FormC));
    }

    [Theory]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("I\u0307stanbul", "istanbul")]
    [InlineData("ℝeport", "report")]
    [InlineData("ǅura", "ǆura")]
    [InlineData("ẞ", "ß")]
    [InlineData("Straße", "straße")]
    public void A_capital_without_a_small_letter_of_its_own_becomes_a_plain_one(string name, string id) => AssertSuggests(id, name);

    [Theory]
    [InlineData("❤\uFE0F report", "report")]
    [InlineData("\u0301report", "report")]
    [InlineData("न\u200Dम\u200Cस", "नमस")]
    [InlineData("co\u00ADoperate", "cooperate")]
    [InlineData("a😀b", "a-b")]
    [InlineData("a\uD83Db", "a-b")]
    [InlineData("report_2024 (final).v2", "report-2024-final-v2")]
    [InlineData("--a--b--", "a-b")]
    [InlineData("2024", "")]
    [InlineData("😀", "")]
    [InlineData("", "")]
    public void What_cannot_be_in_an_id_is_dropped_with_its_marks(string name, string id) => AssertSuggests(id, name);

    [Fact]
    public void A_suggestion_of_any_characters_is_an_id_in_composed_form_or_empty()
    {
        var random = new Random(13);
        for (var i = 0; i < 20_000; i++)
        {
            var name = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => (char)random.Next(0x20, 0x10000)));
            var id = Ids.Suggest(name);

            Assert.True(id.Length == 0 || (Ids.Problem(id) is null && id.IsNormalized()), string.Join(' ', name.Select(character => ((int)character).ToString("X4", CultureInfo.InvariantCulture))));
        }
    }

    private static void AssertSuggests(string id, string name)
    {
        Assert.Equal(id.Normalize(), Ids.Suggest(name));
        Assert.True(id.Length == 0 || Ids.Problem(Ids.Suggest(name)) is null);
    }
}
