using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Tests.Diagnostics;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Kinds;

/// <summary>Each way to break a constraint of the corpus gives one error at the value, and the entry is left out.</summary>
public class EntryMistakeTests
{
    private const string Kinds = """
        seed: 1
        kinds:
          forum:
            formerly: [meeting-format]
            fields:
              level: { type: choice, of: [leaders, ministers], formerly: [rank] }
              host: { type: party, required: true }
              seats: { type: integer, min: 2, max: 1000 }
              share: { type: number, min: 0.5, max: 1.50, unique: true }
              opened: { type: date, min: 1890, max: 1899-12-31 }
              closed: { type: date, after: opened }
              adjourned: { type: date, after: opened, many: true }
              code: { type: text, pattern: "[A-Z]+", unique: true }
              numbers: { type: integer, many: true, min: 0, unique: true }
              names: { type: text, many: true, pattern: "[a-z ]+" }
              next: { type: forum, unique: true }
              guests: { type: party, many: true, unique: true }
              tongue: { type: language, unique: true }
              site: { type: uri }
              every: { type: duration }
              open: { type: boolean }
              day: { type: date, unique: true }
          round:
            scope: document
            fields:
              number: { type: integer, unique: true }
              words: { type: quote }
        parties:
          canada: { kind: state, name: Canada }
          korea: { kind: state, name: Korea }
        forums:
          first: { host: canada, share: 1.0, code: AB, numbers: [1, 2], next: first, guests: [korea], tongue: en, day: 1894-04 }
        """;

    [Theory]
    [InlineData("⟦summit⟧: { level: leaders }", "SEED1003", "The forum 'summit' has no 'host'; add: host: some-id")]
    [InlineData("summit: { host: ⟦cnada⟧ }", "SEED2001", "There is no party 'cnada'; did you mean 'canada'?")]
    [InlineData("summit: { host: ⟦first⟧ }", "SEED2002", "'first' is a forum, but 'host' names a party; a forum goes under 'next'")]
    [InlineData("summit: { host: canada, ⟦levle⟧: leaders }", "SEED1002", "A forum has no field 'levle'; did you mean 'level'?")]
    [InlineData("summit: { host: canada, ⟦rank⟧: leaders }", "SEED1002", "A forum has no field 'rank'; it is now called 'level'")]
    [InlineData("summit: { host: canada, level: leaders, sources: { ⟦rank⟧: { origin: inferred } } }", "SEED1015", "'rank' under 'sources' is no field that the forum 'summit' has a value for; it is now called 'level'")]
    [InlineData("summit: { host: canada, level: ⟦leader⟧ }", "SEED1005", "'leader' is no level; did you mean 'leaders'? (leaders, ministers)")]
    [InlineData("summit: { host: canada, seats: ⟦1⟧ }", "SEED1025", "'1' is below 2, the least that 'seats' may be")]
    [InlineData("summit: { host: canada, seats: ⟦1001⟧ }", "SEED1025", "'1001' is above 1000, the most that 'seats' may be")]
    [InlineData("summit: { host: canada, seats: ⟦007⟧ }", "SEED1022", "'007' is no whole number from 2 to 1000; write digits alone and no zeros before them, such as 12: write 7")]
    [InlineData("summit: { host: canada, seats: ⟦9223372036854775808⟧ }", "SEED1022", "'9223372036854775808' is no whole number from 2 to 1000; write digits alone and no zeros before them, such as 12")]
    [InlineData("summit: { host: canada, seats: ⟦[⟧3, 4] }", "SEED1004", "'seats' is a whole number, but this is a list; write seats: 3 or seats: 4")]
    [InlineData("summit: { host: canada, share: ⟦0.49⟧ }", "SEED1025", "'0.49' is below 0.5, the least that 'share' may be")]
    [InlineData("summit: { host: canada, share: ⟦1.500000000000000000000000001⟧ }", "SEED1025", "'1.500000000000000000000000001' is above 1.50, the most that 'share' may be")]
    [InlineData("summit: { host: canada, share: ⟦'1,2'⟧ }", "SEED1023", "'1,2' is no number; write digits, with a point where there is a fraction, such as 12.5, and at most 28 of them: write 1.2")]
    [InlineData("summit: { host: canada, opened: ⟦1889⟧ }", "SEED1025", "'1889' is below 1890, the least that 'opened' may be")]
    [InlineData("summit: { host: canada, opened: ⟦1900-01⟧ }", "SEED1025", "'1900-01' is above 1899-12-31, the most that 'opened' may be")]
    [InlineData("summit: { host: canada, closed: ⟦1894-03⟧, opened: ⟪1894-04⟫ }", "SEED1027", "'closed' (1894-03) lies before 'opened' (1894-04)")]
    [InlineData("summit: { host: canada, opened: ⟪1894-04⟫, adjourned: [1894, ⟦1893⟧, 1895] }", "SEED1027", "'adjourned' (1893) lies before 'opened' (1894-04)")]
    [InlineData("summit: { host: canada, code: ⟦Ab⟧ }", "SEED1026", "'Ab' does not match the pattern of 'code': [A-Z]+")]
    [InlineData("summit: { host: canada, code: ⟦\"A\\n\"⟧ }", "SEED1026", "'A[U+000A]' does not match the pattern of 'code': [A-Z]+")]
    [InlineData("summit: { host: canada, numbers: [3, ⟦-1⟧, 4] }", "SEED1025", "'-1' is below 0, the least that 'numbers' may be")]
    [InlineData("summit: { host: canada, numbers: [3, ⟦x⟧] }\n  other: { host: canada, numbers: 4 }", "SEED1022", "'x' is no whole number from 0 to 9223372036854775807; write digits alone and no zeros before them, such as 12")]
    [InlineData("summit: { host: canada, names: [a b, ⟦B⟧] }", "SEED1026", "'B' does not match the pattern of 'names': [a-z ]+")]
    [InlineData("summit: { host: canada, open: ⟦True⟧ }", "SEED1024", "'True' is neither 'true' nor 'false'; write true")]
    [InlineData("summit: { host: canada, site: ⟦example.org⟧ }", "SEED1010", "'example.org' is no absolute URI; write for example https://example.org/page")]
    [InlineData("summit: { host: canada, every: ⟦2Y⟧ }", "SEED1008", "'2Y' is no duration: a duration begins with P: write P2Y")]
    [InlineData("summit: { host: canada, tongue: ⟦english language⟧ }", "SEED1009", "'english language' is no language tag after BCP 47; write for example en, ko or zh-Hant-TW")]
    [InlineData("summit: ⟦words⟧", "SEED1004", "'summit' is a mapping of fields, but this is a text; write for example: summit: { host: some-id }")]
    public void Of_one_entry(string entry, string id, string message) => AssertOne("forums:\n  " + entry + "\n", id, message);

    [Theory]
    [InlineData("code: ⟦AB⟧", "SEED1028", "The forum 'first' has the 'code' AB too; no two may have the same")]
    [InlineData("share: ⟦1.00⟧", "SEED1028", "The forum 'first' has the 'share' 1 too; no two may have the same")]
    [InlineData("numbers: [3, ⟦2⟧]", "SEED1028", "The forum 'first' has the 'numbers' 2 too; no two may have the same")]
    [InlineData("next: ⟦first⟧", "SEED1028", "The forum 'first' has the 'next' first too; no two may have the same")]
    [InlineData("guests: [canada, ⟦korea⟧]", "SEED1028", "The forum 'first' has the 'guests' korea too; no two may have the same")]
    [InlineData("tongue: ⟦EN⟧", "SEED1028", "The forum 'first' has the 'tongue' en too; no two may have the same")]
    [InlineData("day: ⟦1894-04⟧", "SEED1028", "The forum 'first' has the 'day' 1894-04 too; no two may have the same")]
    public void Of_two_entries_in_two_files(string field, string id, string message)
    {
        var value = field[(field.IndexOf('⟦', StringComparison.Ordinal) + 1)..field.IndexOf('⟧', StringComparison.Ordinal)];
        var first = value switch { "1.00" => "1.0", "EN" => "en", _ => value };
        var key = field[..(field.IndexOf(':', StringComparison.Ordinal) + 1)];
        var start = Kinds.IndexOf(key, Kinds.IndexOf("  first:", StringComparison.Ordinal), StringComparison.Ordinal) + key.Length;
        var at = Kinds.IndexOf(first, start, StringComparison.Ordinal);

        AssertOne($"forums:\n  summit: {{ host: canada, {field} }}\n", id, message, Kinds.Insert(at + first.Length, "⟫").Insert(at, "⟪"));
    }

    [Theory]
    [InlineData("numbers: [1, 1]")]
    [InlineData("opened: 1894-04, closed: 1894")]
    [InlineData("opened: 1894-04?, closed: 1894-04-01/1894-04-02")]
    [InlineData("opened: 1890, seats: 2, share: 1.5")]
    [InlineData("seats: 1000, opened: 1899-12-31, share: 0.50")]
    public void What_lies_on_a_bound_overlaps_or_stands_twice_in_one_entry_is_right(string fields) => Assert.Empty(
        new SeedFiles().With("seeds/a.yaml", Kinds[..Kinds.IndexOf("forums:\n", StringComparison.Ordinal)] + $"forums:\n  summit: {{ host: canada, guests: korea, {fields} }}\n").Run().Diagnostics);

    [Theory]
    [InlineData("⟦spring⟧: { number: 1 }", "SEED1029", "The round 'spring' belongs to a document, but this file annotates none; move it to a file with a 'document' section")]
    [InlineData("spring: { words: ⟦both sides⟧ }", "SEED3006", "This file annotates no document, so there is nothing to quote; move the entry to a file with a 'document' section, or take 'words' out")]
    public void Of_an_entry_of_a_document_in_a_file_without_one(string entry, string id, string message) =>
        AssertOne("rounds:\n  " + entry + "\n", id, message, Kinds, ("seeds/entries.yaml", "seed: 1\n"));

    [Fact]
    public void Of_a_section_that_was_renamed() =>
        AssertOne("⟦meeting-formats⟧:\n  summit: { host: canada }\n", "SEED1001", "'meeting-formats' is no section of an annotation file; it is now called 'forums'");

    [Fact]
    public void Of_the_id_of_a_class_that_is_kept_for_a_former_name() =>
        AssertOne("forums:\n  ⟦meeting-formats⟧: { host: canada }\n", "SEED4002", "'meeting-formats' would be called 'MeetingFormats' in C#, which the class that is kept for the former name of Forums already uses; choose another id");

    [Fact]
    public void Of_the_id_of_a_class_that_is_kept_for_a_former_document() => AssertOne(
        "rounds:\n  ⟦old-report⟧: { number: 1 }\n",
        "SEED4002",
        "'old-report' would be called 'OldReport' in C#, which the class of the document already uses; choose another id",
        Kinds,
        ("seeds/entries.yaml", "seed: 1\ndocument: { id: report, text: report.txt, formerly: [old-report] }\n"));

    private static void AssertOne(string body, string id, string message, string? kinds = null) =>
        AssertOne(body, id, message, kinds ?? Kinds, ("seeds/entries.yaml", "seed: 1\ndocument: { id: report, text: report.txt }\n"));

    private static void AssertOne(string body, string id, string message, string kinds, (string Path, string Head) entries)
    {
        var marked = Marked.Of(("seeds/a.yaml", kinds), ("seeds/report.txt", RuleCases.Document), (entries.Path, entries.Head + body));

        var run = marked.Files.Run();

        var diagnostic = Assert.Single(run.Diagnostics, found => found.Severity > DiagnosticSeverity.Info);
        Assert.Equal((id, message), (diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal(marked.First, Marked.PlaceOf(diagnostic.Location));
        Assert.Equal(marked.Second, diagnostic.AdditionalLocations.Select(Marked.PlaceOf).Cast<(string, TextSpan)?>().SingleOrDefault());
        Assert.Empty(run.CompilerMessages());
        Assert.Equal("first", run.Use("return Forums.All.Where(f => f.Id != \"other\").Single().Id;"));
    }
}
