using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Fixing;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Mending;

namespace TypedSeeds.Tool.Tests.Mending;

/// <summary>Tens of thousands of mistakes of one file are mended by as many checks as a thousand are, and so is a name that is as often used.</summary>
public class ManyMistakesTests
{
    private const int Few = 1_500;
    private const int Many = 12_000;

    [Theory]
    [InlineData("seed: 1\nevents:\n", "  c{0}: {{ name: C, date: 2024-1-1 }}\n")]
    [InlineData("seed: 1\nparties: { canada: { kind: state, name: Canada, formerly: can } }\nevents:\n", "  c{0}: {{ name: C, participants: [can] }}\n")]
    [InlineData("seed: 1\ndocument: { id: report }\nerrata:\n", "  e{0}: {{ note: N, quote: the hosts’ house }}\n")]
    public void Twelve_thousand_mistakes_are_mended_by_as_many_checks_as_fifteen_hundred(string head, string line)
    {
        Assert.Equal(CountsOf(Few), CountsOf(Many));

        StageCounts CountsOf(int number)
        {
            var check = new CorpusCheck();
            var mended = new Mender(check, takesUnsafe: false).Run(Files(head, line, number), CancellationToken.None);

            Assert.False(mended.IsUnfinished);
            Assert.Equal(number, mended.Mended.Count);
            return check.Counts;
        }
    }

    [Fact]
    public void Twice_as_many_mistakes_take_twice_as_much_memory()
    {
        Allocated(10);

        Assert.InRange((double)Allocated(8_000) / Allocated(4_000), 1, 2.6);

        static long Allocated(int number)
        {
            var files = Files("seed: 1\nevents:\n", "  c{0}: {{ name: C, date: 2024-1-1 }}\n", number);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Equal(number, new Mender(new CorpusCheck(), takesUnsafe: false).Run(files, CancellationToken.None).Mended.Count);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    /// <summary>All that is between the two places of a move is part of its edit, so a far one is left to a person.</summary>
    [Theory]
    [InlineData("topics:\n", "  a{0}: {{ name: N }}\n  b{0}: {{ kind: group, name: N }}\n", "")]
    [InlineData("topics:\n", "  a{0}: {{ name: N }}\n  b{0}: {{ kind: group, name: N }}\n", "parties:\n  last: { kind: group, name: L }\n")]
    [InlineData("parties:\n  first: { kind: group, name: F }\ntopics:\n", "  a{0}: {{ name: N }}\n  b{0}: {{ kind: group, name: N }}\n", "")]
    public void Moves_of_hundreds_of_entries_hold_no_more_text_than_some_screens_each(string head, string line, string tail)
    {
        // Each of them is told, and the last ones are near enough.
        var files = Files("seed: 1\n" + head, line, 900);
        files[1] = files[1] with { Text = files[1].Text + tail };

        var fixes = new CorpusCheck().Run(files).Problems.SelectMany(static problem => problem.Choices.Append(problem.Fix)).OfType<Fix>().Where(static fix => fix.Label.StartsWith("Move", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(fixes);
        Assert.All(fixes, static fix => Assert.InRange(fix.Edit.Text.Length, 1, EntryMove.Longest + 200));
    }

    [Fact]
    public void An_entry_that_is_named_twelve_thousand_times_is_renamed_by_as_many_checks_as_one_that_is_named_fifteen_hundred_times()
    {
        Assert.Equal(CountsOf(Few), CountsOf(Many));

        static StageCounts CountsOf(int number)
        {
            var renamed = Rename(new(), number, string.Empty, out var check);

            Assert.Equal((string.Empty, number), (renamed.Refusal, renamed.Renamed!.Mended.Count));
            return check.Counts;
        }
    }

    [Fact]
    public void Errors_of_others_that_were_only_counted_are_no_new_ones_of_a_rename()
    {
        var others = string.Concat(Enumerable.Range(0, 1_200).Select(static i => $"  w{i}: {{ name: W, date: someday }}\n"));

        Assert.Equal(string.Empty, Rename(new(), Few, others, out _).Refusal);
    }

    [Fact]
    public void A_file_is_not_checked_again_for_the_rest_of_findings_that_nothing_mends()
    {
        var check = new CorpusCheck();

        var mended = new Mender(check, takesUnsafe: false).Run(Files("seed: 1\nevents:\n", "  c{0}: {{}}\n", Few), CancellationToken.None);

        Assert.Equal(Few, mended.Corpus.Count(RuleSeverity.Error));
        Assert.Equal((1, 0), (check.Counts.Read, mended.Mended.Count));
    }

    [Fact]
    public void A_small_file_keeps_no_more_findings_than_its_length_allows()
    {
        Assert.Equal(Limits.FindingsOfRule, ToldInFull.MostIn("seed: 1\n"));
        Assert.Equal(10_000, ToldInFull.MostIn(new(' ', 160_000)));
        Assert.Equal(Limits.MendedFindingsOfRule, ToldInFull.MostIn(new(' ', 40_000_000)));
    }

    private static RenameResult Rename(CorpusCheck made, int number, string others, out CorpusCheck check)
    {
        check = made;
        var files = Files("seed: 1\nparties: { canada: { kind: state, name: Canada } }\nevents:\n" + others, "  c{0}: {{ name: C, participants: [canada] }}\n", number);
        var corpus = check.Run(files);
        return new Renaming(check).Try(files, corpus, corpus.Entries.Single(static entry => entry.Key.Id == "canada"), "kanada", CancellationToken.None);
    }

    private static CorpusFile[] Files(string head, string line, int number) =>
    [
        new("seeds/report.txt", InputRole.Document, "We thank the hosts' house.\n"),
        new("seeds/report.yaml", InputRole.Annotation, head + string.Concat(Enumerable.Range(0, number).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, line, i)))),
    ];
}
