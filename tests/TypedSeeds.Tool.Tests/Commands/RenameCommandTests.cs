using TypedSeeds.Tool.Commands;
using TypedSeeds.Tool.Terminal;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

public sealed class RenameCommandTests : IDisposable
{
    private const string Report = """
        seed: 1
        document: { id: report }
        # whom it concerns
        parties:
          canada: { kind: state, name: Canada, formerly: [kanada] }
          both:
            kind: group   # of two
            name: Both sides
            members: [canada]
        statements:
          stop: { act: call-on, by: [both], to: ["canada", both], mode: quoted, quote: both sides to stop }
          thanks:
            act: thank
            by: [both]
            mode: reported
            quote: thank the hosts
            renders: [stop]
        waivers:
          statement:
            stop: It is meant.

        """;

    private const string Other = """
        seed: 1
        events:
          talks: { name: Talks, participants: [both] }
        waivers:
          statement: { report/stop: { baseline: It is meant. } }

        """;

    private readonly TemporaryFolder _folder = TemporaryFolder.Small(Report);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("both", "both-sides", "  both:\n    kind", "  both-sides:\n    formerly: both\n    kind", "[both]", "[both-sides]", "canada\", both]", "canada\", both-sides]")]
    [InlineData("canada", "ca", "  canada: { kind: state, name: Canada, formerly: [kanada] }", "  ca: { kind: state, name: Canada, formerly: [canada, kanada] }", "[canada]", "[ca]", "\"canada\"", "\"ca\"")]
    [InlineData("statement:stop", "cease", "  stop: { act", "  cease: { formerly: stop, act", "    stop: It", "    cease: It", "renders: [stop]", "renders: [cease]")]
    [InlineData("report", "first-report", "{ id: report }", "{ formerly: report, id: first-report }", "", "", "", "")]
    public async Task Its_declaration_all_references_and_waivers_have_the_new_id_and_the_old_one_is_kept(string old, string id, string before, string after, string one, string oneAfter, string other, string otherAfter)
    {
        _folder.With("seeds/other.yaml", Other);
        var expected = Replace(Replace(Replace(Annotation, before, after), one, oneAfter), other, otherAfter);

        var run = await ToolRun.With("rename", old, id, Seeds);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(expected, Annotation);
        Assert.Equal(0, (await ToolRun.With("check", Seeds)).ExitCode);
    }

    [Fact]
    public async Task A_run_that_was_killed_between_two_files_is_ended_by_fix()
    {
        const string First = "seed: 1\nevents:\n  talks: { name: Talks, participants: [both] }\n";
        for (var steps = 0; ; steps++)
        {
            _folder.With("seeds/report.yaml", Report).With("seeds/a.yaml", First);
            var disk = new BrokenDisk(steps);
            await CommandLine.Run(["rename", "both", "both-sides", Seeds], Host.Plain(TextWriter.Null, TextWriter.Null, disk));
            if (!disk.Failed)
            {
                Assert.True(steps > 4);
                return;
            }

            var ended = (await ToolRun.With("fix", Seeds)).ExitCode;

            Assert.Equal((0, 0), (ended, (await ToolRun.With("check", Seeds)).ExitCode));
        }
    }

    [Fact]
    public async Task References_in_other_files_are_renamed_with_their_documents()
    {
        _folder.With("seeds/other.yaml", Other);

        await ToolRun.With("rename", "both", "both-sides", Seeds);
        await ToolRun.With("rename", "stop", "cease", Seeds, "--kind", "statement");

        Assert.Equal(Replace(Replace(Other, "[both]", "[both-sides]"), "report/stop", "report/cease"), File.ReadAllText(_folder.At("seeds/other.yaml")));
    }

    [Theory]
    [InlineData("formerly: a-side", "formerly: [a-side, both]", "\n")]
    [InlineData("formerly:\n    - a-side\n    - sides", "formerly:\n    - both\n    - a-side\n    - sides", "\n")]
    [InlineData("formerly: []", "formerly: [both]", "\n")]
    [InlineData("formerly: [both-sides, a-side]", "formerly: [both, a-side]", "\n")]
    [InlineData("formerly: [a-side]", "formerly: [both, a-side]", "\r\n")]
    public async Task Former_ids_are_kept_in_the_form_in_which_they_are_written(string before, string after, string end)
    {
        static string With(string former, string id) => $"seed: 1\nparties:\n  {id}:\n    kind: group\n    {former}\n    name: Both\n";
        _folder.With("seeds/report.yaml", "seed: 1\n").With("seeds/more.yaml", With(before, "both").ReplaceLineEndings(end));

        var run = await ToolRun.With("rename", "both", "both-sides", Seeds);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(With(after, "both-sides").ReplaceLineEndings(end), File.ReadAllText(_folder.At("seeds/more.yaml")));
    }

    [Fact]
    public async Task An_entry_is_renamed_where_another_kind_has_its_id()
    {
        _folder.With("seeds/other.yaml", "seed: 1\ntopics: { both: { name: Both } }\nevents: { talks: { name: Talks, participants: [both] } }\n");

        var run = await ToolRun.With("rename", "both", "both-sides", Seeds, "--kind", "party");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal("seed: 1\ntopics: { both: { name: Both } }\nevents: { talks: { name: Talks, participants: [both-sides] } }\n", File.ReadAllText(_folder.At("seeds/other.yaml")));
    }

    [Fact]
    public async Task A_rename_is_undone_by_another()
    {
        await ToolRun.With("rename", "both", "both-sides", Seeds);
        var run = await ToolRun.With("rename", "both-sides", "both", Seeds);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(Replace(Report, "  both:\n", "  both:\n    formerly: both-sides\n"), Annotation);
    }

    [Fact]
    public async Task Waivers_of_its_entries_follow_a_document()
    {
        _folder.With("seeds/other.yaml", Other);

        await ToolRun.With("rename", "document:report", "first-report", Seeds);

        Assert.Equal(Replace(Other, "report/stop", "first-report/stop"), File.ReadAllText(_folder.At("seeds/other.yaml")));
    }

    [Fact]
    public async Task A_baseline_knows_the_entry_by_its_former_id()
    {
        await ToolRun.With("baseline", Seeds);

        await ToolRun.With("rename", "both", "both-sides", Seeds);

        Assert.DoesNotContain("SEED4020", (await ToolRun.With("check", Seeds)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("both", "canada", "'canada' cannot be its id, and nothing is written: ")]
    [InlineData("both", "kanada", "'kanada' cannot be its id, and nothing is written: ")]
    [InlineData("both", "Both", "'Both' is no id: an id has no capital letters; write 'both'.")]
    [InlineData("both", "both", "The party is called 'both' already.")]
    [InlineData("bath", "baths", "There is no entry 'bath'; did you mean 'both'?")]
    public async Task What_cannot_be_an_id_is_refused_and_nothing_is_written(string old, string id, string message)
    {
        var before = Annotation;

        var run = await ToolRun.With("rename", old, id, Seeds);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Annotation);
    }

    [Theory]
    [InlineData("both", "gone", "'gone' was the id of another party in the baseline, and what still names that one would mean this one; take another id.")]
    [InlineData("both", "gon\u200Ce", "")]
    [InlineData("both", "Gone", "'Gone' is no id: an id has no capital letters; write 'gone'.")]
    [InlineData("both", "kept", "'kept' cannot be its id, and nothing is written: ")]
    [InlineData("report", "old-report", "'old-report' was the id of another document in the baseline, ")]
    [InlineData("statement:thanks", "lost", "'lost' was the id of another statement in the baseline, ")]
    public async Task An_id_that_only_the_baseline_has_is_refused_in_any_spelling(string old, string id, string message)
    {
        const string Removed = "seed: 1\nparties:\n  gone: { kind: state, name: Gone }\n  kept: { kind: state, name: Kept }\n";
        var withLost = Replace(Report, "  stop: { act", "  lost: { act: thank, by: [canada], mode: reported, quote: thank the hosts }\n  stop: { act");
        _folder.With("seeds/other.yaml", Removed).With("seeds/report.yaml", withLost).With("seeds/old.txt", "Words.\n").With("seeds/old.yaml", "seed: 1\ndocument: { id: old-report, text: old.txt }\n");
        Assert.Equal(0, (await ToolRun.With("baseline", Seeds)).ExitCode);
        _folder.With("seeds/other.yaml", "seed: 1\nparties:\n  now: { kind: state, name: Other, formerly: kept }\n").With("seeds/report.yaml", Report);
        File.Delete(_folder.At("seeds/old.yaml"));
        File.Delete(_folder.At("seeds/old.txt"));

        var run = await ToolRun.With("rename", old, id, Seeds);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(Report, Annotation);
    }

    [Fact]
    public async Task The_id_that_the_baseline_has_of_the_same_entry_is_given_back()
    {
        Assert.Equal(0, (await ToolRun.With("baseline", Seeds)).ExitCode);
        _folder.With("seeds/report.yaml", Report.Replace("  both:", "  sides:", StringComparison.Ordinal).Replace("[both]", "[sides]", StringComparison.Ordinal).Replace(", both]", ", sides]", StringComparison.Ordinal));

        var run = await ToolRun.With("rename", "sides", "both", Seeds);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(Replace(Report, "  both:\n", "  both:\n    formerly: sides\n"), Annotation);
    }

    [Fact]
    public async Task A_corpus_with_errors_is_refused_since_what_is_not_read_is_not_renamed()
    {
        _folder.With("seeds/other.yaml", "seed: 1\nevents: { talks: { name: Talks, participants: [bath] } }\n");

        var run = await ToolRun.With("rename", "both", "both-sides", Seeds);

        Assert.Equal((1, "There is 1 error; mend them first, since what is not read cannot be renamed: typed-seeds check."), (run.ExitCode, run.Error.Trim()));
    }

    [Fact]
    public async Task A_dry_run_shows_the_diff_and_writes_nothing()
    {
        var before = Annotation;

        var run = await ToolRun.With("rename", "both", "both-sides", Seeds, "--dry-run");

        Assert.Equal(before, Annotation);
        Assert.Contains("-  both:", run.Output, StringComparison.Ordinal);
        Assert.Contains("+    formerly: both", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("Would rename the party 'both' to 'both-sides', with 3 references, in 1 file.", run.Error, StringComparison.Ordinal);
    }

    private string Seeds => _folder.At("seeds");

    private string Annotation => File.ReadAllText(_folder.At("seeds/report.yaml"));

    private static string Replace(string text, string old, string now)
    {
        if (old.Length == 0)
        {
            return text;
        }

        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, now, StringComparison.Ordinal);
    }
}
