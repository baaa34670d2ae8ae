using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Checking;

/// <summary>A watch checks only changed files again, and finds the same as a first check.</summary>
public class RecheckTests
{
    private const string Shared = "seed: 1\nparties:\n  canada: { kind: state, name: Canada }\n";
    private const string Report = "seed: 1\ndocument: { id: report }\nstatements:\n  stop: { act: call-on, by: [canada], mode: quoted, quote: both sides }\n";

    private static readonly SeedFiles Files = SeedFiles.Small(Report).With("seeds/shared.yaml", Shared);

    [Fact]
    public void A_comment_above_an_entry_binds_and_anchors_nothing_again()
    {
        var check = new CorpusCheck();
        var before = check.Run(Corpora.Of(Files));

        var after = check.Run(Corpora.Of(Files.With("seeds/report.yaml", "# A report.\n" + Report)));

        Assert.Equal(before.Files.Select(file => file.Anchored), after.Files.Select(file => file.Anchored), ReferenceEqualityComparer.Instance);
        Assert.Equal(LastLine(before) + 1, LastLine(after));
    }

    [Fact]
    public void A_change_of_one_file_leaves_the_others_as_they_were()
    {
        var check = new CorpusCheck();
        var before = check.Run(Corpora.Of(Files));

        var after = check.Run(Corpora.Of(Files.With("seeds/report.yaml", Report.Replace("call-on", "urge", StringComparison.Ordinal))));

        Assert.NotSame(before.Files[0].Anchored, after.Files[0].Anchored);
        Assert.Same(before.Files[1].Anchored, after.Files[1].Anchored);
    }

    [Theory]
    [InlineData("seeds/shared.yaml", "seed: 1\nparties:\n  canadda: { kind: state, name: Canada }\n")]
    [InlineData("seeds/report.txt", "We call on all sides to stop.\n")]
    [InlineData("seeds/report.yaml", "seed: 1\nstatements: [\n")]
    public void A_second_check_finds_what_a_first_one_would(string path, string content)
    {
        var check = new CorpusCheck();
        check.Run(Corpora.Of(Files));

        var changed = Corpora.Of(Files.With(path, content));

        Assert.NotEmpty(check.Run(changed).Problems);
        Assert.Equal(new CorpusCheck().Run(changed).Problems, check.Run(changed).Problems);
    }

    [Fact]
    public void The_language_of_an_original_is_compared_again_where_it_changed()
    {
        var files = Files
            .With("seeds/report.yaml", "seed: 1\ndocument: { id: report, language: en }\n")
            .With("seeds/report-de.txt", "Wir rufen auf.\n")
            .With("seeds/report-de.yaml", "seed: 1\ndocument: { id: report-de, language: de, translated-from: en, original: report }\n");
        var check = new CorpusCheck();
        Assert.DoesNotContain(check.Run(Corpora.Of(files)).Problems, static problem => problem.Rule.Id == "SEED2062");

        Assert.Contains(check.Run(Corpora.Of(files.With("seeds/report.yaml", "seed: 1\ndocument: { id: report, language: fr }\n"))).Problems, static problem => problem.Rule.Id == "SEED2062");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void After_any_edits_a_check_finds_what_a_first_one_would(int seed)
    {
        (string Path, string[] Texts)[] files =
        [
            ("seeds/shared.yaml",
            [
                Shared,
                Shared.Replace("canada", "kanada", StringComparison.Ordinal),
                Shared.Replace("{ kind", "{ formerly: [kanada], kind", StringComparison.Ordinal),
                Shared + "  korea: { kind: state, name: Korea }\n",
                "seed: 1\nparties: [\n",
            ]),
            ("seeds/report.yaml",
            [
                Report,
                Report.Replace("stop:", "halt:", StringComparison.Ordinal),
                Report.Replace("both sides", "all sides", StringComparison.Ordinal),
                Report.Replace("[canada]", "[korea]", StringComparison.Ordinal),
                Report.Replace("id: report", "id: other", StringComparison.Ordinal),
            ]),
            ("seeds/other.txt", ["We call on both sides to stop.\n", "We call on all sides.\n"]),
            ("seeds/other.yaml",
            [
                "seed: 1\ndocument: { id: other }\nstatements:\n  more: { act: call-on, by: [canada], part-of: report/stop, mode: quoted, quote: both sides }\n",
                "seed: 1\ndocument: { id: other }\nparties: { kanada: { kind: state, name: Canada } }\nstatements:\n  more: { act: call-on, by: [kanada], renders: report/halt, mode: quoted, quote: both sides }\n",
                "seed: 1\ndocument: { id: other }\nparties: { canada: { kind: state, name: Canada } }\n",
                "seed: 1\n",
            ]),
        ];
        var random = new Random(seed);
        var check = new CorpusCheck();
        var now = Files;
        for (var i = 0; i < 100; i++)
        {
            var (path, texts) = files[random.Next(files.Length)];
            now = now.With(path, texts[random.Next(texts.Length)]);
            var corpus = Corpora.Of(now);

            var again = check.Run(corpus);

            var first = new CorpusCheck().Run(corpus);
            Assert.Equal(first.Problems, again.Problems);
            Assert.Equal(first.LeftOut.Select(static key => key.ToString()).Order(StringComparer.Ordinal), again.LeftOut.Select(static key => key.ToString()).Order(StringComparer.Ordinal));
        }
    }

    private static int LastLine(CheckedCorpus corpus) => corpus.Files[0].Positions.SpanOf(corpus.Files[0].Positions.Count - 1).StartLine;
}
