using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

/// <summary>The built program in its own process: baselines, reports of changes, and exit codes.</summary>
public sealed class BaselineCommandTests : IDisposable
{
    private const string Baseline = "seeds/typed-seeds.baseline";

    private const string Written = """
        # typed-seeds baseline 1, entries: 3
        document|report
        party|canada|kind=state|name=Canada
        statement|report/stop|act=call-on|by=canada|mode=quoted|quote=both sides to stop

        """;

    /// <summary>The same as it was before baselines had a number of entries.</summary>
    private static readonly string Uncounted = Written.Replace(", entries: 3", string.Empty, StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = TemporaryFolder.Small();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_first_baseline_has_a_line_for_each_entry_in_order_and_a_second_has_the_same_bytes()
    {
        var first = await Run("baseline");
        var bytes = await File.ReadAllBytesAsync(_folder.At(Baseline));
        var second = await Run("baseline", "seeds");

        Assert.Equal((0, $"Wrote {Native(Baseline)}, with 3 entries.\n", string.Empty), first);
        Assert.Equal(Written.ReplaceLineEndings("\n"), System.Text.Encoding.UTF8.GetString(bytes));
        Assert.Equal((0, $"Nothing that the baseline holds has changed: a patch version is enough.\nWrote {Native(Baseline)}, with 3 entries.\n", string.Empty), second);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(_folder.At(Baseline)));
        Assert.Equal(0, (await Run("check")).ExitCode);
    }

    [Fact]
    public async Task Changes_are_told_in_words_by_the_step_that_they_need_and_writing_accepts_them()
    {
        _folder.With(Baseline, Uncounted + "event|meeting|name=Meeting\nevent|talks|name=Talks\ntopic|peace|name=Peace\n").With("seeds/report.yaml", """
            seed: 1
            document: { id: report }
            parties:
              canada: { kind: organization, name: Canada }
              korea: { kind: state, name: Korea, part-of: canada }
            events:
              talks: { name: Talks, deprecated: Never held. }
            topics:
              world-peace: { name: Peace, formerly: [peace] }
            statements:
              stop: { act: urge, by: [korea], mode: quoted, quote: both sides to stop, topics: [world-peace] }
            waivers:
              event:
                meeting: There was none.
            """);

        const string Changes = """
            Major: code that uses these may no longer compile
              party canada: kind was 'state' and is now 'organization'
              event meeting: is gone (waived: There was none.)

            Minor: code compiles, and there is more to use, or something else is said
              statement report/stop: act was 'call-on' and is now 'urge'
              statement report/stop: by was 'canada' and is now 'korea'
              event talks: is deprecated
              topic peace: is now called world-peace
              party korea: is new

            The next version is a major one.

            """;
        var changes = Changes.ReplaceLineEndings("\n");
        const string Decide = "3 changes to decide on: take back, waive with a reason under 'waivers', or accept all with typed-seeds baseline.\n";
        Assert.Equal((1, changes, Decide), await Run("baseline", "--check"));
        Assert.Equal((0, changes + $"Wrote {Native(Baseline)}, with 6 entries.\n", string.Empty), await Run("baseline"));
        Assert.Equal((0, "Nothing that the baseline holds has changed: a patch version is enough.\n", string.Empty), await Run("baseline", "--check"));
    }

    [Theory]
    [InlineData("{ id: joint-report, formerly: [report] }", 0, """
        Minor: code compiles, and there is more to use, or something else is said
          document report: is now called joint-report

        The next version is a minor one.

        """)]
    [InlineData("{ id: joint-report }", 1, """
        Major: code that uses these may no longer compile
          document report: is gone; joint-report says the same

        The next version is a major one.

        """)]
    public async Task The_new_name_of_a_document_is_told_once_and_not_of_each_of_its_entries(string document, int exitCode, string changes)
    {
        _folder.With(Baseline, Written).With("seeds/report.yaml", TemporaryFolder.Annotation.Replace("{ id: report }", document, StringComparison.Ordinal));

        var run = await Run("baseline", "--check");

        Assert.Equal((exitCode, changes.ReplaceLineEndings("\n")), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task What_is_new_or_waived_needs_no_decision()
    {
        _folder.With(Baseline, Uncounted.Replace("name=Canada", "name=Kanada", StringComparison.Ordinal).Replace("document|report\n", string.Empty, StringComparison.Ordinal))
            .With("seeds/report.yaml", TemporaryFolder.Annotation + "waivers: { party: { canada: It was misspelt. } }\n");

        var run = await Run("baseline", "--check");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("party canada: name was 'Kanada' and is now 'Canada' (waived: It was misspelt.)", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("The next version is a minor one.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corpus_with_errors_keeps_its_baseline()
    {
        _folder.With(Baseline, Written).With("seeds/report.yaml", TemporaryFolder.Annotation.Replace("both sides", "all sides", StringComparison.Ordinal));

        Assert.Equal((1, string.Empty, "The corpus has 1 error, so its baseline stays as it is; typed-seeds check shows it.\n"), await Run("baseline"));
        Assert.Equal(Written, await File.ReadAllTextAsync(_folder.At(Baseline)));
    }

    [Fact]
    public async Task A_removal_is_no_reason_to_keep_the_baseline_and_a_conflict_of_a_merge_is_settled_by_writing_it_anew()
    {
        _folder.With(Baseline, Written.Replace("party|", "<<<<<<< ours\nparty|gone|kind=state|name=Gone\n=======\n>>>>>>> theirs\nparty|", StringComparison.Ordinal));

        Assert.Equal((1, string.Empty, "The baseline cannot be read; typed-seeds check shows where.\n"), await Run("baseline", "--check"));
        var run = await Run("baseline");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("party gone: is gone\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(Written, await File.ReadAllTextAsync(_folder.At(Baseline)));
    }

    // A change that somebody sends may take an entry out, and its line.
    [Theory]
    [InlineData("# typed-seeds baseline 1, entries: 4\nparty|canada|kind=state|name=Canada\n")]
    [InlineData("# typed-seeds baseline 1, entries: 4\n")]
    [InlineData("document|report\nparty|canada|kind=state|name=Canada\n")]
    [InlineData("")]
    public async Task A_baseline_that_is_not_whole_gives_no_version_when_it_is_written_anew(string broken)
    {
        _folder.With(Baseline, broken);

        var run = await Run("baseline");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("The baseline cannot be read as a whole, so more may have changed, and the next version may be a major one.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("is enough", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("The next version is", run.Output, StringComparison.Ordinal);
        Assert.Equal(Written, await File.ReadAllTextAsync(_folder.At(Baseline)));
    }

    [Fact]
    public async Task Without_a_baseline_there_is_nothing_to_check() =>
        Assert.Equal((1, string.Empty, $"There is no '{Native(Baseline)}'; typed-seeds baseline writes it.\n"), await Run("baseline", "--check"));

    [Fact]
    public async Task Another_file_may_be_written_and_the_baseline_stays()
    {
        _folder.With(Baseline, Written.Replace("name=Canada", "name=Kanada", StringComparison.Ordinal));

        var run = await Run("baseline", "--output", "release.baseline");

        Assert.EndsWith("Wrote release.baseline, with 3 entries.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(Written, await File.ReadAllTextAsync(_folder.At("release.baseline")));
        Assert.Contains("Kanada", await File.ReadAllTextAsync(_folder.At(Baseline)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_shows_the_line_of_the_baseline_that_is_gone_from_the_corpus()
    {
        _folder.With(Baseline, Uncounted + "topic|peace|name=Peace\n");

        var run = await Run("check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{Native(Baseline)}(5,7): error SEED4020: The topic 'peace' is in the baseline", run.Output, StringComparison.Ordinal);
        Assert.Contains("topic|peace|name=Peace\n", run.Output, StringComparison.Ordinal);
    }

    private async Task<(int ExitCode, string Output, string Error)> Run(params string[] arguments)
    {
        var run = await ToolRun.Process(_folder.Path, arguments);
        return (run.ExitCode, run.Output.ReplaceLineEndings("\n"), run.Error.ReplaceLineEndings("\n"));
    }

    private static string Native(string path) => path.Replace('/', Path.DirectorySeparatorChar);
}
