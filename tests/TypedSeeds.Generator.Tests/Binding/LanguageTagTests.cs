using System.Globalization;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Schema.Languages;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>A tag of BCP 47 whose subtags nobody registered names no language, though its form is right.</summary>
public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("jp", "ja")]
    [InlineData("cn", "zh")]
    [InlineData("cz", "cs")]
    [InlineData("ua-UA", "uk-UA")]
    [InlineData("en-UK", "en-GB")]
    [InlineData("en-USA", "en-US")]
    [InlineData("en-EN", "en")]
    [InlineData("ko-KOR", "ko-KR")]
    [InlineData("zh-Simp", "zh-Hans")]
    [InlineData("sr-Latin", "sr-Latn")]
    [InlineData("ger", "de")]
    [InlineData("fre-CA", "fr-CA")]
    [InlineData("chi", "zh")]
    [InlineData("english", "en")]
    [InlineData("English (US)", null)]
    [InlineData("English-UK", "en-GB")]
    [InlineData("Englsh", "en")]
    [InlineData("한국어", "ko")]
    [InlineData("British English", "en-GB")]
    [InlineData("en_UK", "en-GB")]
    [InlineData("xx", null)]
    [InlineData("xx-US", null)]
    [InlineData("qqq-XX-1234567", null)]
    public void A_tag_with_a_language_script_region_or_variant_that_is_none_is_refused_with_the_one_that_was_meant(string tag, string? meant)
    {
        var problem = LanguageTags.Problem(tag);

        Assert.NotNull(problem);
        Assert.Equal(meant, problem.Value.Proposal?.Value);
        Assert.Contains(meant is null ? "write for example en" : $"did you mean '{meant}'?", problem.Value.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("EN-gb")]
    [InlineData("eng")]
    [InlineData("swa")]
    [InlineData("cmn")]
    [InlineData("zh-yue")]
    [InlineData("zh-Hant-TW")]
    [InlineData("es-419")]
    [InlineData("de-1996")]
    [InlineData("en-t-ko")]
    [InlineData("de-CH-x-anything")]
    [InlineData("qaa-Qaaa-QM")]
    [InlineData("mul")]
    [InlineData("und")]
    [InlineData("x-mine")]
    [InlineData("iw")]
    [InlineData("kr")]
    public void A_registered_or_private_tag_is_a_language_in_either_case_of_letters(string tag) => Assert.Null(LanguageTags.Problem(tag));

    [Fact]
    public void Every_proposed_tag_is_a_language_with_a_name()
    {
        Assert.All(LanguageTags.Named, static language => Assert.Null(LanguageTags.Problem(language.Tag)));
        Assert.All(LanguageTags.Named, static language => Assert.Equal(language.Tag, LanguageWords.OfName(language.Name)));
    }

    [Theory]
    [InlineData("language: jp", "ja")]
    [InlineData("translated-from: jp", "ja")]
    public void Every_field_that_holds_a_language_is_checked_at_its_place(string field, string meant)
    {
        var told = Assert.Single(new SeedFiles().With("seeds/report.txt", "A.\n").With("seeds/report.yaml", $"seed: 1\ndocument:\n  id: report\n  {field}\n").Run().Diagnostics);

        Assert.Equal("SEED1009", told.Id);
        Assert.Equal((3, 2 + field.IndexOf("jp", StringComparison.Ordinal)), (told.Location.GetLineSpan().StartLinePosition.Line, told.Location.GetLineSpan().StartLinePosition.Character));
        Assert.EndsWith($"'jp'; did you mean '{meant}'?", told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_field_of_a_kind_of_the_corpus_is_checked_too() => Assert.Equal(
        "SEED1009",
        Assert.Single(new SeedFiles().With("seeds/books.yaml", "seed: 1\nkinds:\n  book: { fields: { in: { type: language, many: true } } }\nbooks:\n  one: { in: [en, jp] }\n").Run().Diagnostics).Id);
}
