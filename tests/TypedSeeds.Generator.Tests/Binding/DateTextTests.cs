using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.JsonSchema;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>A date of an annotation is a day at most: with a time of day it is an error that says which day to write.</summary>
public class DateTextTests
{
    public static TheoryData<string, string> Times => new()
    {
        { "1948-12-10T00:00:00Z", "1948-12-10" },
        { "1948-12-10T00:00:00", "1948-12-10" },
        { "1948-12-10T23:59:59+09:00", "1948-12-10" },
        { "1948-12-10T10:00:00-03", "1948-12-10" },
        { "1948-12-10T24:00:00", "1948-12-10" },
        { "1948-12-10T24:00", "1948-12-10" },
        { "1948-12-10T10:00:00.5Z", "1948-12-10" },
        { "1948-12-10T", "1948-12-10" },
        { "1948-12-10t10:00", "1948-12-10" },
        { "1948-12-10 10:00:00", "1948-12-10" },
        { "1948-12-10 24:00", "1948-12-10" },
        { "-0044-03-15T10:00:00", "-0044-03-15" },
        { "1948-12-10T10:00:00Z?", "1948-12-10?" },
        { "1948-12-10T10:00:00Z/1948-12-11T10:00:00Z", "1948-12-10/1948-12-11" },
        { "1948-12-10/1948-12-11T10:00:00Z", "1948-12-10/1948-12-11" },
        { "1948-12-10T10:00:00Z/..", "1948-12-10/.." },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public void A_time_of_day_in_a_date_of_any_form_is_an_error_that_says_which_day_to_write(string text, string day)
    {
        foreach (var body in new[]
        {
            $"events:\n  x: {{ name: X, date: ⟦'{text}'⟧ }}",
            $"statements:\n  x: {{ act: state, by: [], mode: narrated, quote: We call, made: ⟦'{text}'⟧ }}",
            $"parties:\n  x: {{ kind: person, name: X, offices: [{{ title: T, from: ⟦'{text}'⟧ }}] }}",
            $"kinds:\n  forum: {{ fields: {{ held: {{ type: date, many: true }} }} }}\nforums:\n  x: {{ held: [⟦'{text}'⟧] }}",
            $"kinds:\n  forum: {{ fields: {{ held: {{ type: date, min: ⟦'{text}'⟧ }} }} }}",
        })
        {
            var marked = Marked.Of(("seeds/report.txt", "We call on both sides to stop.\n"), ("seeds/report.yaml", "seed: 1\ndocument: { id: report }\n" + body + "\n"));

            var error = Assert.Single(marked.Files.Run().Diagnostics, found => found.Severity == DiagnosticSeverity.Error);
            Assert.Equal((marked.First, $"'{text}' is no date: a date has no time of day: write {day}"), (Marked.PlaceOf(error.Location), error.GetMessage(CultureInfo.InvariantCulture)));
        }
    }

    [Theory]
    [MemberData(nameof(Times))]
    public void The_schema_takes_no_time_of_day_and_the_day_that_is_to_be_written(string text, string day)
    {
        Assert.DoesNotMatch(TextPatterns.Date, text);
        Assert.Matches(TextPatterns.Date, day);
    }
}
