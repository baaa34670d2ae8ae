using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring;

/// <summary>A quote cuts no character and no word in two, in any form of a quote and in any field.</summary>
public class QuoteCutTests
{
    [Theory]
    [InlineData("these illegal acts", "legal acts", "column 7: the document has ‘illegal’, of which ‘legal’ is a part: quote the whole word")]
    [InlineData("the unconditional release", "conditional release", "column 5: the document has ‘unconditional’, of which ‘conditional’ is a part: quote the whole word")]
    [InlineData("they cannot agree", "they can", "column 1: the document has ‘cannot’, of which ‘can’ is a part: quote the whole word")]
    [InlineData("they can't agree", "they can", "column 1: the document has ‘can't’, of which ‘can’ is a part: quote the whole word")]
    [InlineData("unlawfulness it was", "lawful", "column 1: the document has ‘unlawfulness’, of which ‘lawful’ is a part: quote the whole word")]
    [InlineData("the illegal and unconditional attack", "legal and unconditional att", "column 5: the document has ‘illegal and unconditional attack’, of which ‘legal and unconditional att’ is a part: quote the whole words")]
    [InlineData("an illegal act that is as long as this one is unlawfully", "legal act that is as long as this one is unlaw", "column 4: the document has ‘illegal’, of which ‘legal’ is a part, and ‘unlawfully’, of which ‘unlaw’ is a part: quote the whole words")]
    [InlineData("some 10 men", "'1'", "column 6: the document has ‘10’, of which ‘1’ is a part: quote the whole number")]
    [InlineData("some 1,000 men", "'000 men'", "column 6: the document has ‘1,000’, of which ‘000’ is a part: quote the whole number")]
    [InlineData("at -5 degrees", "5 degrees", "column 4: the document has ‘-5’, of which ‘5’ is a part: quote the whole number")]
    [InlineData("незаконный захват", "законный захват", "column 1: the document has ‘незаконный’, of which ‘законный’ is a part: quote the whole word")]
    [InlineData("παράνομος είναι", "νομος", "column 1: the document has ‘παράνομος’, of which ‘νομος’ is a part: quote the whole word")]
    [InlineData("უკანონო ქმედება", "კანონო", "column 1: the document has ‘უკანონო’, of which ‘კანონო’ is a part: quote the whole word")]
    [InlineData("अवैध कार्य", "वैध कार्य", "column 1: the document has ‘अवैध’, of which ‘वैध’ is a part: quote the whole word")]
    [InlineData("that a =\u0338 b here", "that a =", "column 1: the document has ‘=\u0338’, of which ‘=’ is a part without U+0338: quote the whole character")]
    [InlineData("that a =\u0338 b here", "\"\\u0338 b here\"", "column 8: the document has ‘=\u0338’, of which U+0338 is a part: quote the whole character")]
    [InlineData("in the Cafe\u0301 now", "in the Cafe", "column 1: the document has ‘Cafe\u0301’, of which ‘Cafe’ is a part without U+0301: quote the whole word")]
    [InlineData("Flags 🇧🇩🇪🇸 fly", "🇩🇪", "column 7: the document has ‘🇧🇩🇪🇸’, of which ‘🇩🇪’ is a part: quote the whole characters")]
    [InlineData("a 👩\u200D🔬 works", "👩", "column 3: the document has ‘👩\u200D🔬’, of which ‘👩’ is a part: quote the whole character")]
    [InlineData("a 👩\u200D🔬 works", "🔬 works", "column 3: the document has ‘👩\u200D🔬’, of which ‘🔬’ is a part: quote the whole character")]
    [InlineData("thumbs 👍🏽 up", "thumbs 👍", "column 1: the document has ‘👍🏽’, of which ‘👍’ is a part without U+1F3FD: quote the whole character")]
    [InlineData("press 1\uFE0F\u20E3 now", "'1'", "column 7: the document has ‘1\uFE0F\u20E3’, of which ‘1’ is a part without U+FE0F U+20E3: quote the whole character")]
    [InlineData("a ❤\uFE0F here", "❤", "column 3: the document has ‘❤\uFE0F’, of which ‘❤’ is a part without U+FE0F: quote the whole character")]
    [InlineData("회의는 \u1112\u1161\u11AB국", "\u1112\u1161", "column 5: the document has ‘\u1112\u1161\u11AB’, of which ‘\u1112\u1161’ is a part: quote the whole character")]
    [InlineData("नमस्ते क्षमा", "षमा", "column 8: the document has ‘क्षमा’, of which ‘षमा’ is a part: quote the whole word")]
    [InlineData("ไม่ใช่", "ไม", "column 1: the document has ‘ม่’, of which ‘ม’ is a part without U+0E48: quote the whole character")]
    [InlineData("שָׁלוֹם לכולם", "ש", "column 1: the document has ‘שָׁ’, of which ‘ש’ is a part without U+05B8 U+05C1: quote the whole character")]
    [InlineData("葛\U000E0100飾区", "葛", "column 1: the document has ‘葛[U+E0100]’, of which ‘葛’ is a part without U+E0100: quote the whole character")]
    [InlineData("il\u00ADlegal acts", "legal acts", "column 1: the document has ‘il[U+00AD]legal’, of which ‘legal’ is a part: quote the whole word")]
    [InlineData("an ille\ngal illegal", "gal illegal", null)]
    public void Where_only_a_part_of_a_character_or_word_is_there_the_whole_is_named(string document, string quote, string? message)
    {
        var found = Run(document, $"errata:\n  it: {{ note: N, quote: {quote} }}\n");

        Assert.Equal(message is null ? [] : [$"SEED3001: The document 'report.txt' does not say this; nearest is line 1, {message}"], found);
    }

    [Theory]
    [InlineData("exact: legal", "SEED3001", "‘legal’")]
    [InlineData("exact: legal, line: 1", "SEED3001", "‘legal’")]
    [InlineData("start: legal, end: release", "SEED3001", "‘legal’")]
    [InlineData("start: these, end: conditional", "SEED3008", "‘conditional’")]
    [InlineData("start: these, end: and, suffix: ' unconditi'", "SEED3008", "‘unconditi’")]
    [InlineData("exact: acts, prefix: 'legal '", "SEED3004", "‘legal’")]
    [InlineData("exact: acts, suffix: ' and unconditi'", "SEED3004", "‘unconditi’")]
    [InlineData("exact: acts, prefix: 'legal ', suffix: ' and'", "SEED3004", "‘legal’")]
    [InlineData("exact: acts, prefix: 'illegal ', suffix: ' an'", "SEED3004", "‘an’")]
    [InlineData("start: acts, prefix: 'legal ', end: release", "SEED3004", "‘legal’")]
    public void No_end_of_any_selector_cuts_a_word(string selector, string id, string part)
    {
        var found = Assert.Single(Run("these illegal acts and unconditional release\n", $"errata:\n  it: {{ note: N, quote: {{ {selector} }} }}\n"));

        Assert.StartsWith(id, found, StringComparison.Ordinal);
        Assert.Contains($", of which {part} is a part: quote the whole word", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("errata:\n  it: { note: N, quote: [these, legal acts] }\n")]
    [InlineData("errata:\n  it: { note: N, quote: these, sources: { note: { origin: stated, quote: legal acts } } }\n")]
    [InlineData("parties:\n  it: { kind: person, name: It, mentions: [these, legal acts] }\n")]
    [InlineData("events:\n  it: { name: It, quotes: [legal acts] }\n")]
    [InlineData("agreements:\n  it: { parties: [], summary: S, status: agreed, quotes: [legal acts] }\n")]
    [InlineData("statements:\n  it: { act: state, by: [], mode: narrated, quote: legal acts }\n")]
    [InlineData("statements:\n  it: { act: state, by: [], mode: narrated, quote: these illegal acts, cue: legal }\n")]
    [InlineData("kinds:\n  forum: { fields: { words: { type: quote }, more: { type: quote, many: true } } }\nforums:\n  it: { more: [these, legal acts] }\n")]
    [InlineData("kinds:\n  forum: { fields: { words: { type: quote }, more: { type: quote, many: true } } }\nforums:\n  it: { words: legal acts }\n")]
    public void No_field_of_quotes_cuts_a_word(string entries) => Assert.Contains(
        Run("these illegal acts\n", entries),
        found => found.StartsWith("SEED3001", StringComparison.Ordinal) && found.Contains("the document has ‘illegal’", StringComparison.Ordinal));

    [Fact]
    public void What_needs_no_annotation_is_no_part_of_a_word_either() => Assert.Contains(
        "the document has ‘illegal’",
        Assert.Single(RunFile("illegal acts", "seed: 1\ndocument: { id: report, ignore: [legal acts] }\n")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("illegal, then legal", "legal")]
    [InlineData("legal, then illegal and legally", "legal")]
    [InlineData("illegal acts, legal acts", "{ exact: acts, prefix: 'legal ' }")]
    [InlineData("acts ofless, acts of peace", "{ exact: acts, suffix: ' of' }")]
    [InlineData("a stop unstoppable, to stop", "{ start: a, end: stop, suffix: ',' }", false)]
    [InlineData("begin illegal, then legal", "{ start: begin, end: legal }")]
    [InlineData("we said that, and Canada's men", "Canada")]
    [InlineData("non-lethal means", "lethal means")]
    [InlineData("l’accord est signé", "accord est")]
    [InlineData("북한군을 철수", "북한")]
    [InlineData("他們不同意", "同意")]
    [InlineData("والحكومة قالت", "الحكومة")]
    [InlineData("a b\r\nc d", "b c")]
    public void The_one_place_that_cuts_nothing_is_meant(string document, string quote, bool isFound = true) =>
        Assert.Equal(isFound, Run(document, $"errata:\n  it: {{ note: N, quote: {quote} }}\n").Length == 0);

    [Fact]
    public void Only_places_that_cut_nothing_are_counted_and_advised()
    {
        var found = Run("illegal\nlegal one\nlegally\nlegal two\n", "errata:\n  it: { note: N, quote: legal }\n");

        Assert.Equal(["SEED3002: The document 'report.txt' says this 2 times, in lines 2, 4; if the first is meant, add line: 2 or suffix: \" one\", as in { exact: legal, line: 2 }; if the second, line: 4 or suffix: \" two\""], found);
    }

    [Fact]
    public void A_line_with_a_part_alone_leads_to_the_line_with_the_word() => Assert.Equal(
        ["SEED3003: The document 'report.txt' says this, but not in line 1: it is in line 2"],
        Run("illegal\nlegal\n", "errata:\n  it: { note: N, quote: { exact: legal, line: 1 } }\n"));

    [Fact]
    public void Of_two_parts_the_one_in_the_line_that_is_meant_is_named() => Assert.Contains(
        "nearest is line 2, column 1: the document has ‘legally’",
        Assert.Single(Run("illegal\nlegally\n", "errata:\n  it: { note: N, quote: { exact: legal, line: 2 } }\n")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("an illegal act", "Legal act", "the document says ‘illegal’ where the quote says ‘Legal’")]
    [InlineData("in the Cafe\u0301 now", "The Cafe", "‘the Cafe\u0301’")]
    [InlineData("they did not agree, a disagreement that is", "a disagreementt that is", "‘disagreement’")]
    public void What_is_nearly_right_is_told_in_whole_words(string document, string quote, string words) =>
        Assert.Contains(words, Assert.Single(Run(document, $"errata:\n  it: {{ note: N, quote: {quote} }}\n")), StringComparison.Ordinal);

    [Fact]
    public void Words_at_too_many_places_to_count_are_told_as_such()
    {
        var document = string.Concat(Enumerable.Repeat("a xa ", 300_000));

        Assert.Equal(
            ["SEED3002: The document 'report.txt' says this more than 1000 times, in line 1, …"],
            Run(document, "errata:\n  it: { note: N, quote: a }\n"));
    }

    [Theory]
    [InlineData("{ exact: a, line: 2 }")]
    [InlineData("{ exact: a, suffix: ' last' }")]
    [InlineData("{ exact: a, prefix: 'this is ' }")]
    [InlineData("{ start: this is, end: a }")]
    [InlineData("{ start: this is, end: a, suffix: ' last' }")]
    public void A_place_is_found_after_too_many_others_to_count(string quote)
    {
        var document = string.Concat(Enumerable.Repeat("a xa ", 5_000)) + "\nthis is a last\n";

        Assert.Empty(Run(document, $"errata:\n  it: {{ note: N, quote: {quote} }}\n"));
    }

    private static string[] Run(string document, string entries) => RunFile(document, "seed: 1\ndocument: { id: report }\n" + entries);

    private static string[] RunFile(string document, string annotation) =>
    [
        .. new SeedFiles().With("seeds/report.txt", document).With("seeds/report.yaml", annotation).Run().Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"),
    ];
}
