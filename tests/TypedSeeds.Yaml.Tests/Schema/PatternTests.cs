using System.Text.RegularExpressions;
using CsCheck;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.JsonSchema;
using TypedSeeds.Generator.Schema;

namespace TypedSeeds.Yaml.Tests.Schema;

/// <summary>No pattern of the schema refuses what the checks accept.</summary>
public class PatternTests
{
    private static readonly Gen<string> Dates = Gen.String[Gen.Char["0012459XYTZ-:/.?~%+"], 1, 24];

    [Fact]
    public void Every_date_that_is_read_has_the_look_of_a_date() => Accepts(
        Gen.OneOf(Dates, Digits("####-##-##"), Digits("####-##/####"), Digits("-####~"), Digits("Y######"), Digits("####-##-##T##:##:##Z")),
        text => DateText.Problem(text) is null,
        TextPatterns.Date);

    [Fact]
    public void Every_duration_that_is_read_has_the_look_of_a_duration() => Accepts(
        Gen.String[Gen.Char["0129YMWDTHS"], 1, 8].Select(text => "P" + text),
        text => Iso8601Duration.TryParse(text, out _, out _),
        TextPatterns.Duration);

    [Fact]
    public void Every_language_tag_has_the_look_of_one() => Accepts(
        Gen.Select(Gen.OneOfConst("en", "zh", "sgn", "x", "X"), Gen.String[Gen.Char["aZ9x-"], 0, 20]).Select((first, rest) => $"{first}{(rest.Length > 0 ? "-" : string.Empty)}{rest}"),
        text => LanguageTags.Problem(text) is null,
        TextPatterns.Language);

    [Fact]
    public void Every_id_has_the_look_of_one() => Accepts(
        Gen.String[Gen.Char["azß9-국กิ́ªʰ"], 1, 8],
        text => Ids.Problem(text) is null,
        TextPatterns.Id);

    [Fact]
    public void Every_number_has_the_look_of_one()
    {
        var numbers = Gen.String[Gen.Char["0123-."], 1, 6];
        Accepts(numbers, NumberText.IsInteger, TextPatterns.Integer);
        Accepts(numbers, NumberText.IsNumber, TextPatterns.Number);
    }

    [Fact]
    public void Every_code_of_a_known_scheme_has_the_look_of_one()
    {
        var codes = Gen.OneOf(Gen.String[Gen.Char["0123456789"], 1, 5], Gen.String[Gen.Char["ADEKORSU"], 1, 6], Digits("Q###"), Gen.OneOfConst("AGREE", "AID/x", "KORGOV", "KR", "KOR", "410"));
        Assert.All(CodeSchemes.Known, scheme => Accepts(codes, code => CodeSchemes.Problem(scheme.Name, code) is null, scheme.Pattern));
    }

    [Theory]
    [InlineData("[A-Z]{2}", "^(?:[A-Z]{2})$")]
    [InlineData(@"\d+ (?:min|h)\.", @"^(?:(?:[0-9\u0660-\uFF19]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\u0000-\uFFFF])+ (?:min|h)\.)$")]
    [InlineData("a|b", "^(?:a|b)$")]
    public void A_pattern_of_the_corpus_is_kept_where_it_means_the_same_to_an_editor(string pattern, string kept) => Assert.Equal(kept, TextPatterns.Of(pattern));

    [Theory]
    [InlineData("a.c")]
    [InlineData(@"\w+")]
    [InlineData("[^a]")]
    [InlineData("(?i)abc")]
    [InlineData(@"\p{IsHangulSyllables}")]
    [InlineData(@"a\\d")]
    public void One_that_may_mean_something_else_is_left_to_the_checks(string pattern) => Assert.Null(TextPatterns.Of(pattern));

    private static void Accepts(Gen<string> texts, Func<string, bool> isRight, string pattern) =>
        texts.Sample(text => !isRight(text) || Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant), iter: 10_000);

    private static Gen<string> Digits(string shape) => Gen.Char["0129"].Array[shape.Length]
        .Select(digits => string.Concat(shape.Select((character, i) => character == '#' ? digits[i] : character)));
}
