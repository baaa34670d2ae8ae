using System.Text;
using TypedSeeds.Generator.HouseRules.Speakers;
using TypedSeeds.Generator.Pipeline;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.HouseRules;

/// <summary>A speaker is named near the quote by a name, an alias or a mention, in any script and however it is typed.</summary>
public class SpeakerNearTests
{
    [Theory]
    [InlineData("Mélanie Joly", "Mélanie Joly spoke.", false)]
    [InlineData("Mélanie Joly", "Melanie Joly spoke.", true)]
    [InlineData("Mélanie Joly", "Me\u0301lanie  \u00A0Joly’s speech.", false)]
    [InlineData("Me\u0301lanie Joly", "Mélanie Joly spoke.", false)]
    [InlineData("Canada", "The Canadian side spoke.", true)]
    [InlineData("Iran", "The Iranian side spoke.", true)]
    [InlineData("Canada", "Canada’s minister spoke.", false)]
    [InlineData("Canada", "CANADA SPOKE.", true)]
    [InlineData("강경화", "강경화는 말했다.", false)]
    [InlineData("강경화", "\u1100\u1161\u11BC\u1100\u1167\u11BC\u1112\u116A 장관이 말했다.", false)]
    [InlineData("外务省", "外务省发言人说。", false)]
    [InlineData("وزير", "قال وزير الخارجية.", false)]
    [InlineData("𝕏 Corp", "𝕏 Corp spoke.", false)]
    public void A_name_counts_in_every_script_and_form_at_the_borders_of_words(string name, string before, bool isBroken) =>
        AssertBroken(isBroken, $"{before}\n\nBoth sides must stop.\n", $"speaker: {{ kind: state, name: \"{name}\" }}");

    [Theory]
    [InlineData("{ kind: state, name: Canada, aliases: [Ottawa] }", false)]
    [InlineData("{ kind: state, name: Canada, mentions: [The hosts] }", false)]
    [InlineData("{ kind: state, name: Canada, mentions: [They] }", true)]
    [InlineData("{ kind: state, name: Canada }\n  minister: { kind: person, name: Ottawa, represents: speaker }", false)]
    [InlineData("{ kind: state, name: Canada }\n  minister: { kind: person, name: Joly, mentions: [The hosts], represents: speaker }", false)]
    [InlineData("{ kind: group, name: The two, members: [city] }\n  city: { kind: state, name: Ottawa }", false)]
    [InlineData("{ kind: state, name: Canada, part-of: city }\n  city: { kind: state, name: Ottawa }", true)]
    [InlineData("{ kind: state, name: Canada, represents: city }\n  city: { kind: state, name: Ottawa }", true)]
    [InlineData("{ kind: group, name: The two, members: [pair] }\n  pair: { kind: group, name: The pair, members: [city] }\n  city: { kind: state, name: Ottawa }", true)]
    public void Aliases_mentions_members_and_representatives_count_and_nobody_else(string speaker, bool isBroken) =>
        AssertBroken(isBroken, "They came.\nIt rained.\nThe hosts in Ottawa spoke.\nBoth sides must stop.\n", "speaker: " + speaker);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(1000000, false)]
    public void Sentences_are_counted_before_the_quote(int sentences, bool isBroken) =>
        AssertBroken(isBroken, "Canada spoke. It rained. Both sides must stop. They left.\n", "speaker: { kind: state, name: Canada }", sentences);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Sentences_are_counted_after_the_quote(int sentences, bool isBroken) =>
        AssertBroken(isBroken, "Both sides must stop. So said Canada. They left.\n", "speaker: { kind: state, name: Canada }", sentences);

    [Fact]
    public void The_sentence_of_the_quote_itself_is_near() => AssertBroken(false, "Canada: Both sides must stop now.\n", "speaker: { kind: state, name: Canada }", 0);

    [Theory]
    [InlineData("by: []")]
    [InlineData("by: [speaker], sources: { by: { origin: inferred, quote: They } }")]
    [InlineData("by: [speaker], sources: { by: { origin: external, note: The programme. } }")]
    public void A_statement_of_nobody_and_one_with_a_source_are_not_asked(string by) =>
        Assert.Empty(Ids("They left. Both sides must stop.\n", "speaker: { kind: state, name: Canada }", by, 0));

    [Fact]
    public void Each_speaker_is_asked_alone_and_told_where_he_is_named_as_one()
    {
        var run = Run("Canada spoke. Both sides must stop.\n", "speaker: { kind: state, name: Canada }\n  other: { kind: state, name: Korea }", "by: [speaker, other]", 1);

        Assert.Contains("'other'", Assert.Single(run.Diagnostics, found => found.Id == "SEED3021").GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_with_an_unknown_speaker_and_one_with_a_very_long_name_are_asked_nothing()
    {
        Assert.Equal(["SEED2001"], Ids("Both sides must stop.\n", "other: { kind: state, name: Korea }", "by: [speaker]", 1));
        Assert.Empty(Ids("Both sides must stop.\n", $"speaker: {{ kind: state, name: {new string('a', 300)} }}", "by: [speaker]", 1));
    }

    [Fact]
    public void A_name_in_another_file_counts_and_a_change_of_it_checks_the_files_of_its_speaker_alone()
    {
        var files = Files("Canada spoke. Both sides must stop.\n", string.Empty, "by: [speaker]", 1)
            .With("seeds/parties.yaml", "seed: 1\nparties:\n  speaker: { kind: state, name: Canada }\n  idle: { kind: state, name: Korea }\n");

        var idle = files.RunTracked().Then(files.With("seeds/parties.yaml", "seed: 1\nparties:\n  speaker: { kind: state, name: Canada }\n  idle: { kind: state, name: Japan }\n"));
        var named = files.RunTracked().Then(files.With("seeds/parties.yaml", "seed: 1\nparties:\n  speaker: { kind: state, name: Kanada }\n  idle: { kind: state, name: Korea }\n"));

        Assert.Equal(1, Modified(idle));
        Assert.Equal(2, Modified(named));
        Assert.DoesNotContain(idle.Diagnostics, found => found.Id == "SEED3021");
        Assert.Contains(named.Diagnostics, found => found.Id == "SEED3021");
    }

    [Fact]
    public void Every_place_of_every_name_is_found_where_names_overlap()
    {
        string[] names = ["he", "she", "his", "hers", "s", "ushers"];
        const string Text = "ushers his";
        var found = new List<string>();

        new NameFinder(names).Find(Text, (name, start, end) => found.Add($"{names[name]}@{start}-{end}"), CancellationToken.None);

        var expected = names.SelectMany(name => Enumerable.Range(0, Text.Length).Where(at => string.CompareOrdinal(Text, at, name, 0, name.Length) == 0).Select(at => $"{name}@{at}-{at + name.Length}"));
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Many_speakers_with_nested_names_are_found_in_one_walk()
    {
        var names = Enumerable.Range(1, NameFinder.LongestName).Select(length => new string('一', length)).ToArray();
        var count = 0;

        new NameFinder(names).Find(new string('一', 2_000), (_, _, _) => count++, CancellationToken.None);

        Assert.Equal(names.Sum(name => 2_000 - name.Length + 1), count);
    }

    [Fact]
    public void A_search_for_names_can_be_stopped()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.Throws<OperationCanceledException>(() => new NameFinder(["a"]).Find("a", (_, _, _) => { }, stopped.Token));
    }

    private static void AssertBroken(bool isBroken, string document, string parties, int sentences = 1) =>
        Assert.Equal(isBroken ? ["SEED3021"] : Array.Empty<string>(), Ids(document, parties, "by: [speaker]", sentences));

    private static string[] Ids(string document, string parties, string by, int sentences) =>
        [.. Run(document, parties, by, sentences).Diagnostics.Select(found => found.Id).Where(id => id != "SEED2007")];

    private static GeneratorRun Run(string document, string parties, string by, int sentences) => Files(document, "parties:\n  " + parties, by, sentences).Run();

    private static SeedFiles Files(string document, string parties, string by, int sentences)
    {
        var annotation = new StringBuilder("seed: 1\ndocument: { id: report }\n").Append(parties).Append('\n')
            .Append("statements:\n  stop: { act: demand, ").Append(by).Append(", mode: quoted, quote: Both sides must stop }\n");
        return SeedFiles.Small(annotation.ToString())
            .With("seeds/report.txt", document)
            .With("seeds/rules.yaml", $"seed: 1\nrules: {{ speaker-near: {{ sentences: {sentences} }} }}\n");
    }

    private static int Modified(GeneratorRun run) => run.Result.TrackedSteps[StepNames.CheckRules]
        .SelectMany(step => step.Outputs)
        .Count(output => output.Reason is Microsoft.CodeAnalysis.IncrementalStepRunReason.Modified or Microsoft.CodeAnalysis.IncrementalStepRunReason.Unchanged);
}
