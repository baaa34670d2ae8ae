using System.Text.Json;
using CsCheck;

namespace TypedSeeds.Tests;

/// <summary>Values by default options.</summary>
public sealed class ValueJsonTests
{
    public static TheoryData<object, string> Forms => new()
    {
        { PartialDate.Parse("2024-11-XX"), "\"2024-11-XX\"" },
        { PartialDate.Parse("2024-02~/.."), "\"2024-02~/..\"" },
        { default(PartialDate), "\"\"" },
        { CalendarDuration.Parse("P2Y"), "\"P2Y\"" },
        { default(CalendarDuration), "\"P0D\"" },
        { SpeechAct.CallOn, "\"call-on\"" },
        { SpeechAct.DeclineToComment, "\"decline-to-comment\"" },
        { SpeechActClass.Directive, "\"directive\"" },
        { StatementMode.Reported, "\"reported\"" },
        { EventCertainty.Alleged, "\"alleged\"" },
        { AgreementStatus.InForce, "\"in-force\"" },
        { SourceOrigin.Judgement, "\"judgement\"" },
        { CoverageCounts.Together, "\"together\"" },
        { DocumentCoverage.EveryWord, "\"every-word\"" },
        { DocumentLayout.Wrapped, "\"wrapped\"" },
        { DatePrecision.Season, "\"season\"" },
        { new TextPosition(3, 7), "{\"line\":3,\"column\":7}" },
        { new TextRange(3, 7), "{\"start\":3,\"length\":7}" },
        { new Omission(new TextRange(3, 7), "and why", null), "{\"start\":3,\"length\":7,\"text\":\"and why\"}" },
        { new Omission(new TextRange(3, 7), "and why", "no more"), "{\"start\":3,\"length\":7,\"text\":\"and why\",\"reason\":\"no more\"}" },
        { CodeSet.Empty, "{}" },
        { new CodeSet([new("wikidata", "Q16"), new("own", "1")]), "{\"wikidata\":\"Q16\",\"own\":\"1\"}" },
        { new Office { Title = "Minister", From = PartialDate.Parse("2021") }, "{\"title\":\"Minister\",\"from\":\"2021\"}" },
        { new Office { Title = "Minister", From = default(PartialDate) }, "{\"title\":\"Minister\",\"from\":\"\"}" },
        { new FieldSource { Field = "by", Origin = SourceOrigin.Judgement, IsDefault = true }, "{\"field\":\"by\",\"origin\":\"judgement\",\"isDefault\":true}" },
        { new FieldSource { Field = "made", Origin = SourceOrigin.External, Uri = new Uri("https://example.org/a b") }, "{\"field\":\"made\",\"origin\":\"external\",\"uri\":\"https://example.org/a b\"}" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_value_of_any_type_is_written_in_its_form_and_reads_back_equal(object value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, value.GetType()));
        Assert.Equal(value, JsonSerializer.Deserialize(json, value.GetType()));
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_value_of_every_choice_is_the_id_that_annotations_write(Type type)
    {
        foreach (var value in Enum.GetValues(type))
        {
            var json = JsonSerializer.Serialize(value, type);

            Assert.Equal(value, JsonSerializer.Deserialize(json, type));
            Assert.Equal(value.ToString(), json.Trim('"').Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            Assert.Equal(json, json.ToLowerInvariant());
        }
    }

    // Flags say what a question includes; no annotation has them.
    public static TheoryData<Type> Enums => new(typeof(Entry).Assembly.GetExportedTypes().Where(type => type.IsEnum && !type.IsDefined(typeof(FlagsAttribute), inherit: false)));

    [Fact]
    public void Any_date_reads_back_equal() =>
        DateGenerators.Date.Sample(date => JsonSerializer.Deserialize<PartialDate>(JsonSerializer.Serialize(date)) == date);

    [Fact]
    public void Any_duration_reads_back_equal() =>
        Gen.Select(Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 99], (years, days, minutes) => CalendarDuration.Parse($"P{years}Y{days}DT{minutes}M"))
            .Sample(duration => JsonSerializer.Deserialize<CalendarDuration>(JsonSerializer.Serialize(duration)) == duration);

    [Fact]
    public void Values_are_the_keys_of_dictionaries()
    {
        var counts = new Dictionary<SpeechAct, int> { [SpeechAct.CallOn] = 2 };
        var days = new Dictionary<PartialDate, int> { [PartialDate.Parse("2024")] = 3 };

        Assert.Equal("{\"call-on\":2}", JsonSerializer.Serialize(counts));
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<SpeechAct, int>>("{\"call-on\":2}"));
        Assert.Equal("{\"2024\":3}", JsonSerializer.Serialize(days));
        Assert.Equal(days, JsonSerializer.Deserialize<Dictionary<PartialDate, int>>("{\"2024\":3}"));
    }

    [Fact]
    public void A_value_that_is_missing_is_null()
    {
        Assert.Equal("null", JsonSerializer.Serialize<PartialDate?>(null));
        Assert.Null(JsonSerializer.Deserialize<PartialDate?>("null"));
        Assert.Null(JsonSerializer.Deserialize<StatementMode?>("null"));
    }

    [Theory]
    [InlineData(typeof(PartialDate), "\"1 November\"", "'1 November' is no date")]
    [InlineData(typeof(PartialDate), "2024", "such as \"2024-11\"")]
    [InlineData(typeof(PartialDate), "null", "such as \"2024-11\"")]
    [InlineData(typeof(CalendarDuration), "\"2 years\"", "'2 years' is no duration")]
    [InlineData(typeof(SpeechAct), "\"CallOn\"", "'CallOn' is no SpeechAct; expected one of condemn, ")]
    [InlineData(typeof(StatementMode), "1", "such as \"official\"")]
    [InlineData(typeof(CodeSet), "[]", "a string for each scheme")]
    [InlineData(typeof(CodeSet), "{\"a\":1}", "a string for each scheme")]
    [InlineData(typeof(CodeSet), "{\"a\":\"1\",\"a\":\"2\"}", "'a' is there twice")]
    [InlineData(typeof(TextPosition), "\"3:7\"", "The TextPosition must be an object.")]
    [InlineData(typeof(TextPosition), "{\"line\":3}", "'column' of the TextPosition must be a whole number.")]
    [InlineData(typeof(Office), "{\"title\":1}", "'title' of the Office must be a string.")]
    [InlineData(typeof(FieldSource), "{\"field\":\"a\",\"origin\":\"rumour\"}", "'rumour' is no SourceOrigin; expected one of judgement, ")]
    [InlineData(typeof(FieldSource), "{\"field\":\"a\",\"origin\":\"stated\",\"uri\":\"no uri\"}", "'uri' of the FieldSource must be an absolute URI.")]
    public void What_is_no_value_is_an_error_that_says_what_to_write(Type type, string json, string message) =>
        Assert.Contains(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_number_that_is_no_choice_is_not_written() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize((SpeechAct)99));

    [Fact]
    public void A_number_less_than_zero_is_not_written() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize((SpeechAct)(-1)));
}
