using System.Globalization;
using TypedSeeds.Generator.HouseRules.Numbers;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.HouseRules;

/// <summary>A number or date whose origin is stated is in the quote, in any script and form that the document writes it in.</summary>
public class StatedInQuoteTests
{
    [Theory]
    [InlineData("2024-11-01", "on 1 November 2024", "")]
    [InlineData("2024-11-01", "on Nov. 1st, 2024", "")]
    [InlineData("2024-11-01", "2024-11-01", "")]
    [InlineData("2024-11-01", "01.11.2024", "")]
    [InlineData("2024-11-01", "2024년 11월 1일", "")]
    [InlineData("2024-11-01", "２０２４年１１月１日", "")]
    [InlineData("2024-08-01", "le 1er août 2024", "")]
    [InlineData("2024-08-01", "le 1er aou\u0302t 2024", "")]
    [InlineData("2024-03-01", "am 1. März 2024", "")]
    [InlineData("2024-01-01", "1 de enero de 2024", "")]
    [InlineData("2024-11-01", "١ نوفمبر ٢٠٢٤", "")]
    [InlineData("2024-11", "November 2024", "")]
    [InlineData("2024", "in 2024", "")]
    [InlineData("2024-11-01", "on 1 November", "the year 2024")]
    [InlineData("2024-11-01", "November 2024", "the day 1")]
    [InlineData("2024-11-01", "on 1 October 2024", "the month 11")]
    [InlineData("2024-11-01", "on the first of November 2024", "the day 1")]
    [InlineData("2024-11-01", "on 11 December 20241", "the year 2024 and the day 1")]
    [InlineData("2024-11-01?", "in November 2024", "the day 1")]
    [InlineData("2024-11-XX", "in November 2024", "")]
    [InlineData("202X", "in the twenties", "")]
    [InlineData("2024-21", "in spring 2024", "")]
    [InlineData("2024-11-01/2024-11-03", "1 to 3 November 2024", "")]
    [InlineData("2024-11-01/2024-11-03", "1 November 2024", "the day 3")]
    [InlineData("2024-11-01/..", "from 1 November 2024", "")]
    public void A_date_has_all_its_parts_in_the_quote(string date, string words, string missing) =>
        Assert.Equal(missing, Missing("date", "event", $"date: {date}", words));

    [Theory]
    [InlineData("12000", "12000 soldiers", "")]
    [InlineData("12000", "12,000 soldiers", "")]
    [InlineData("12000", "12.000 soldiers", "")]
    [InlineData("12000", "12’000 soldiers", "")]
    [InlineData("12000", "12 000 soldiers", "")]
    [InlineData("12000", "12\u00A0000 soldiers", "")]
    [InlineData("12000", "１２，０００人", "")]
    [InlineData("12000", "١٢٬٠٠٠ جندي", "")]
    [InlineData("12000", "१२,००० सैनिक", "")]
    [InlineData("1234567", "12,34,567 soldiers", "")]
    [InlineData("1234567", "1,234,567 soldiers", "")]
    [InlineData("-5", "by −5 degrees", "")]
    [InlineData("0", "0 soldiers", "")]
    [InlineData("5", "5-10 soldiers", "")]
    [InlineData("12000", "120 soldiers", "the number 12000")]
    [InlineData("12000", "12,0000 soldiers", "the number 12000")]
    [InlineData("12", "12,000 soldiers", "the number 12")]
    [InlineData("12", "a dozen soldiers", "the number 12")]
    [InlineData("12", "12.5 soldiers", "the number 12")]
    [InlineData("2", "two soldiers", "the number 2")]
    [InlineData("1224", "12 24 soldiers", "the number 1224")]
    public void An_integer_is_in_the_quote_with_any_mark_between_thousands(string number, string words, string missing) =>
        Assert.Equal(missing, Missing("count", "claim", $"count: {number}", words));

    [Theory]
    [InlineData("share: 12.5", "12.5 percent", "")]
    [InlineData("share: 12.50", "12,5 percent", "")]
    [InlineData("share: 1234.5", "1.234,5 percent", "")]
    [InlineData("share: 1.234", "1,234 percent", "")]
    [InlineData("share: 1234", "1,234 percent", "")]
    [InlineData("share: 12.5", "125 percent", "the number 12.5")]
    [InlineData("note: about 3 of 10", "3 of 10 sides", "")]
    [InlineData("note: about 3 of 10", "3 of 11 sides", "the number 10")]
    [InlineData("note: none", "all sides", "")]
    [InlineData("level: level-2", "all sides", "")]
    [InlineData("span: P2Y", "two years", "")]
    [InlineData("counts: [1, 2]", "1 or 2 sides", "")]
    [InlineData("counts: [1, 2]", "1 side", "the number 2")]
    public void Numbers_texts_and_lists_are_read_and_choices_and_durations_are_not(string value, string words, string missing) =>
        Assert.Equal(missing, Missing(value.Split(':')[0], "claim", value, words));

    [Theory]
    [InlineData("inferred")]
    [InlineData("external, note: A list.")]
    public void Another_origin_is_not_asked(string origin) =>
        Assert.Empty(Ids("12 sides", "claim", $"words: sides, count: 5, sources: {{ count: {{ origin: {origin} }} }}"));

    [Fact]
    public void A_field_without_a_source_is_not_asked() => Assert.Empty(Ids("12 sides", "claim", "words: sides, count: 5"));

    [Fact]
    public void Where_the_source_has_no_quote_those_of_the_entry_are_read()
    {
        Assert.Empty(Ids("12 sides", "claim", "words: 12 sides, count: 12, sources: { count: { origin: stated } }"));
        Assert.Equal(["SEED3022"], Ids("12 sides", "claim", "words: sides, count: 12, sources: { count: { origin: stated } }"));
        Assert.Equal(["SEED3022"], Ids("12 sides", "claim", "count: 12, sources: { count: { origin: stated } }"));
    }

    [Fact]
    public void A_file_without_a_document_is_not_asked() => Assert.Empty(
        Files(string.Empty).With("seeds/shared.yaml", "seed: 1\nevents:\n  war: { name: War, date: 1914, sources: { date: { origin: stated } } }\n").Run().Diagnostics);

    [Fact]
    public void The_dates_of_offices_are_read() => Assert.Equal(
        ["SEED3022"],
        Ids("Joly since 2021", "party", "kind: person, name: Joly, offices: [{ title: Minister, from: 2021-10 }], sources: { offices: { origin: stated, quote: since 2021 } }"));

    [Fact]
    public void A_number_with_many_marks_takes_no_more_than_its_length()
    {
        var text = string.Concat(Enumerable.Repeat("1.", 100_000)) + string.Concat(Enumerable.Repeat(" 111", 100_000));

        Assert.InRange(NumberReadings.Of(text).Sum(number => number.Readings.Count), 200_000, 400_000);
    }

    private static string Missing(string field, string kind, string value, string words)
    {
        var run = Run(words + ".", kind, $"{(kind == "event" ? "name: It, quotes" : "words")}: \"{words}\", {value}, sources: {{ {field}: {{ origin: stated, quote: \"{words}\" }} }}");
        Assert.DoesNotContain(run.Diagnostics, found => found.Id is not ("SEED3022" or "SEED2007"));
        var message = run.Diagnostics.SingleOrDefault(found => found.Id == "SEED3022")?.GetMessage(CultureInfo.InvariantCulture) ?? string.Empty;
        const string Before = "is 'stated', but ";
        return message.Length == 0 ? message : message[(message.IndexOf(Before, StringComparison.Ordinal) + Before.Length)..message.IndexOf(message.Contains(" are not in", StringComparison.Ordinal) ? " are not in" : " is not in", StringComparison.Ordinal)];
    }

    private static string[] Ids(string words, string kind, string fields) => [.. Run(words, kind, fields).Diagnostics.Select(found => found.Id).Where(id => id != "SEED2007")];

    private static GeneratorRun Run(string words, string kind, string fields) =>
        Files($"{(kind == "party" ? "partie" : kind)}s:\n  it: {{ {fields} }}\n").With("seeds/report.txt", words + "\n").Run();

    private static SeedFiles Files(string entries) => SeedFiles.Small("seed: 1\ndocument: { id: report }\n" + entries).With("seeds/rules.yaml", """
        seed: 1
        rules: { stated-in-quote: {} }
        kinds:
          claim:
            scope: document
            fields:
              words: { type: quote }
              count: { type: integer }
              counts: { type: integer, many: true }
              share: { type: number }
              note: { type: text }
              level: { type: choice, of: [level-1, level-2] }
              span: { type: duration }
        """ + "\n");
}
