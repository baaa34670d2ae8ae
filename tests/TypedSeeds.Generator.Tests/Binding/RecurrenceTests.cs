using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>A duration that says how often something recurs is one of whole days, so that its occurrences can be asked for.</summary>
public class RecurrenceTests
{
    public static TheoryData<string> Never => new("P0D", "PT0S", "P0Y", "P0Y0M0D", "P0W", "PT36H", "PT24H", "P1DT12H", "PT90M", "PT1S", "-P1D", "P-1D");

    [Theory]
    [MemberData(nameof(Never))]
    public void A_duration_that_cannot_recur_is_an_error_at_its_place(string duration)
    {
        foreach (var files in Corpora("⟦" + duration + "⟧"))
        {
            var diagnostic = Assert.Single(files.Files.Run().Diagnostics, found => found.Severity == DiagnosticSeverity.Error);
            Assert.Contains(diagnostic.Id, new[] { "SEED1041", "SEED1008" });
            Assert.Equal(files.First, Marked.PlaceOf(diagnostic.Location));
        }
    }

    [Theory]
    [InlineData("P1D")]
    [InlineData("P2W")]
    [InlineData("P6M")]
    [InlineData("P1Y6M")]
    [InlineData("P1DT0H")]
    [InlineData("P999999999Y")]
    [InlineData("P999999999D")]
    public void Occurrences_never_throw_for_a_duration_that_compiles(string duration)
    {
        foreach (var files in Corpora(duration))
        {
            var run = files.Files.Run();
            Assert.DoesNotContain(run.Diagnostics, found => found.Severity == DiagnosticSeverity.Error);
            Assert.NotEqual("0", run.Use("""
                var durations = new List<CalendarDuration?>();
                durations.AddRange(Agreements.All.Select(a => a.Every));
                durations.AddRange(Forums.All.SelectMany(f => new[] { f.Every, f.MeetsEvery }));
                return durations.OfType<CalendarDuration>().Sum(d => d.Occurrences(new DateOnly(2024, 2, 29)).Take(20_000).Count()).ToString();
                """));
        }
    }

    [Fact]
    public void A_duration_of_another_meaning_may_have_hours()
    {
        var run = Of("{ term: PT36H, many: [PT1S, P0D] }").Files.Run();

        Assert.DoesNotContain(run.Diagnostics, found => found.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("P0D", "it has no length; write for example P1Y, P6M or P1W")]
    [InlineData("PT48H", "a day has no hours; write P2D")]
    [InlineData("PT36H", "it recurs on days, which have no hours, minutes or seconds; write whole days, such as P1D, P2W or P6M")]
    public void The_message_says_what_to_write(string duration, string advice) => Assert.EndsWith(
        advice,
        Of($"{{ every: {duration} }}").Files.Run().Diagnostics.Single(found => found.Id == "SEED1041").GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);

    private static IEnumerable<Marked> Corpora(string duration) =>
    [
        Of($"{{ every: {duration} }}"),
        Of($"{{ meets-every: {duration} }}"),
        Of("{}", $"every: {duration}"),
    ];

    private static Marked Of(string forum, string agreement = "due: 2025") => Marked.Of(
        ("seeds/report.txt", "We meet.\n"),
        ("seeds/report.yaml", $"seed: 1\nkinds:\n  forum: {{ fields: {{ every: {{ type: duration }}, meets-every: {{ type: duration }}, term: {{ type: duration }}, many: {{ type: duration, many: true }} }} }}\ndocument: {{ id: report }}\nparties:\n  p: {{ kind: group, name: P }}\nforums:\n  f: {forum}\nagreements:\n  a: {{ parties: [p], summary: S, status: agreed, quotes: [We meet], {agreement} }}\n"));
}
