using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.HouseRules;

/// <summary>A quote that asserts something has the words that the corpus asks for, counted as coverage counts them in any script.</summary>
public class ShortestQuoteTests
{
    private const string Kinds = """
        kinds:
          term: { scope: document, fields: { words: { type: quote } } }
          speech: { scope: document, plural: speeches, fields: { words: { type: quote, many: true } } }

        """;

    [Theory]
    [InlineData("both sides", 2)]
    [InlineData("well-known", 2)]
    [InlineData("Canada’s reply", 2)]
    [InlineData("12,000", 1)]
    [InlineData("… — !", 0)]
    [InlineData("两国立即停止", 6)]
    [InlineData("ประเทศ", 6)]
    [InlineData("즉각 철수하라고", 2)]
    [InlineData("الطرفين كليهما", 2)]
    [InlineData("обе стороны", 2)]
    [InlineData("𝕏𝕐 Corp", 2)]
    public void Words_are_counted_in_every_script(string words, int count)
    {
        var speech = $"speeches: {{ it: {{ words: \"{words}\" }} }}";

        Assert.Equal(count == 0 ? ["SEED3020"] : Array.Empty<string>(), Ids(words + ".\n", speech, $"{{ words: {Math.Max(1, count)} }}"));
        Assert.Equal(["SEED3020"], Ids(words + ".\n", speech, $"{{ words: {count + 1} }}"));
    }

    [Theory]
    [InlineData("[We call, to stop]", false)]
    [InlineData("[We, stop]", true)]
    [InlineData("{ start: We call, end: to stop }", false)]
    public void The_words_of_all_pieces_are_counted_together(string quote, bool isBroken) => Assert.Equal(
        isBroken ? ["SEED3020"] : Array.Empty<string>(),
        Ids("We call on both sides to stop.\n", $"statements: {{ it: {{ act: ask, by: [], mode: quoted, quote: {quote} }} }}", "{ words: 4 }"));

    [Theory]
    [InlineData("statements: { it: { act: ask, by: [], mode: quoted, quote: We call on both sides, cue: call } }")]
    [InlineData("parties: { it: { kind: group, name: Both, mentions: [both] } }")]
    [InlineData("errata: { it: { quote: both, note: Odd. } }")]
    [InlineData("events: { it: { name: It, date: 2024, quotes: [We call on both sides], sources: { date: { origin: inferred, quote: stop } } } }")]
    public void Cues_mentions_errata_and_sources_may_be_short(string entries) => Assert.Empty(Ids("We call on both sides to stop.\n", entries, "{ words: 4 }"));

    [Fact]
    public void What_is_ignored_may_be_short() => Assert.Empty(
        SeedFiles.Small("seed: 1\ndocument: { id: report, ignore: [hosts] }\n").With("seeds/rules.yaml", "seed: 1\nrules: { shortest-quote: { words: 4 } }\n").Run().Diagnostics);

    [Theory]
    [InlineData("{ words: 2, kind: speech }", "")]
    [InlineData("[{ words: 2, kind: speech }, { words: 1, kind: term }]", "")]
    [InlineData("[{ words: 2 }, { words: 1, kind: term }]", "")]
    [InlineData("[{ words: 3 }, { words: 1, kind: term }]", "SEED3020")]
    [InlineData("[{ words: 1, kind: term }, { words: 2, kind: term }]", "SEED3020")]
    [InlineData("{ words: 3 }", "SEED3020,SEED3020")]
    public void A_rule_for_one_kind_comes_before_one_for_all(string rule, string ids) => Assert.Equal(
        ids.Split(',', StringSplitOptions.RemoveEmptyEntries),
        Ids("We call on both sides.\n", "terms: { it: { words: call } }\nspeeches: { it: { words: [both sides] } }", rule));

    [Theory]
    [InlineData("{ words: 0 }", "SEED1025")]
    [InlineData("{ words: many }", "SEED1022")]
    [InlineData("{ words: 99999999999999999999 }", "SEED1022")]
    [InlineData("{ words: 9999999 }", "SEED1025")]
    [InlineData("{ words: 3, kind: topic }", "SEED1020")]
    [InlineData("{ words: 3, kind: party }", "SEED1020")]
    [InlineData("{}", "SEED1003")]
    public void A_wrong_option_is_an_error_and_the_rule_is_not_asked(string rule, string id) =>
        Assert.Equal([id], Ids("We call on both sides.\n", "speeches: { it: { words: [both sides] } }", rule));

    private static string[] Ids(string document, string entries, string rule) => [.. SeedFiles
        .Small("seed: 1\ndocument: { id: report, language: en }\n" + entries + "\n")
        .With("seeds/report.txt", document)
        .With("seeds/rules.yaml", $"seed: 1\n{Kinds}rules: {{ shortest-quote: {rule} }}\n")
        .Run().Diagnostics.Select(found => found.Id).Where(id => id != "SEED2007")];
}
