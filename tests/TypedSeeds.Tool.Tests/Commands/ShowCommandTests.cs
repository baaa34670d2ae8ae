using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

public sealed class ShowCommandTests : IDisposable
{
    private const string Annotation = """
        seed: 1
        document: { id: report }
        parties:
          canada: { kind: state, name: Canada, codes: { wikidata: Q16 } }
        events:
          stop: { name: The Stop, participants: [canada] }
        statements:
          stop:
            act: call-on
            by: [canada]
            mode: quoted
            quote: [We call, both sides to stop]
            sources:
              by: { origin: inferred, quote: We call, note: The hosts are elsewhere. }
          thank: { act: thank, by: [canada], mode: quoted, quote: We thank the hosts, part-of: stop }

        """;

    private readonly TemporaryFolder _folder = TemporaryFolder.Small(Annotation);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_value_that_an_entry_takes_from_the_defaults_of_its_file_is_marked_with_their_line_and_no_other_is()
    {
        _folder.With("seeds/report.yaml", """
            seed: 1
            document: { id: report }
            parties: { canada: { kind: state, name: Canada }, korea: { kind: state, name: Korea } }
            defaults:
              statements:
                by: [canada, korea]
                mode: quoted
            statements:
              stop: { act: call-on, mode: reported, quote: We call }

            """);

        var run = await ToolRun.With("show", "statement:stop", _folder.At("seeds"));

        Assert.Equal(["  by     canada (Canada)", "         korea (Korea) (from defaults, line 6)"], run.Lines.Where(static line => line.Contains("(Canada)", StringComparison.Ordinal) || line.Contains("(Korea)", StringComparison.Ordinal)).Select(static line => line.TrimEnd()));
        Assert.Single(run.Lines, static line => line.Contains("defaults", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_entry_is_shown_with_its_fields_sources_referrers_and_its_quote_in_the_document()
    {
        var run = await ToolRun.With("show", "statement:stop", _folder.At("seeds"));

        Assert.Equal(
            $"""
            statement report/stop
              {_folder.At("seeds/report.yaml")}(8,3)

              act    call-on (Asks a party formally to do or to stop something)
              by     canada (Canada)
              mode   quoted (In quotation marks; it may still be a translation or a paraphrase)
              quote  “We call […] both sides to stop”

            Sources
              by  inferred; “We call”; The hosts are elsewhere.

            Referred to by
              statement, part-of  report/thank (“We thank the hosts”)

            quote in {_folder.At("seeds/report.txt")}
              1  We call on both sides to stop.
                 ~~~~~~~    ~~~~~~~~~~~~~~~~~~

            """.ReplaceLineEndings("\n"),
            run.Output.ReplaceLineEndings("\n"));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task The_reasons_of_a_quotes_cut_are_shown_after_its_words()
    {
        using var folder = TemporaryFolder.Small(Annotation.Replace("both sides to stop]", "{ exact: both sides to stop, omits: a preposition }]", StringComparison.Ordinal));

        var run = await ToolRun.With("show", "statement:stop", folder.At("seeds"));

        Assert.Contains("“We call […] both sides to stop”\n         omits: a preposition\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_terminal_the_quote_is_coloured_and_not_underlined()
    {
        var run = await ToolRun.InColour("show", "thank", _folder.At("seeds"));

        Assert.Contains("\u001B[1;93mhosts\u001B[0m.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('~', run.Output);
    }

    [Fact]
    public async Task An_id_of_several_kinds_shows_all()
    {
        var run = await ToolRun.With("show", "stop", _folder.At("seeds"));

        Assert.Equal(["event stop", "statement report/stop"], run.Lines.Where(line => line is "event stop" or "statement report/stop"));
    }

    [Theory]
    [InlineData("event:stop", "event stop")]
    [InlineData("report/stop", "statement report/stop")]
    [InlineData("document:report", "document report")]
    public async Task A_kind_or_a_document_picks_one(string name, string head)
    {
        var run = await ToolRun.With("show", name, _folder.At("seeds"));

        Assert.Equal(head, run.Lines[0]);
        Assert.Single(run.Lines, line => line.EndsWith("stop", StringComparison.Ordinal) && !line.StartsWith(' ') || line == head);
    }

    [Theory]
    [InlineData("cannada", "There is no entry 'cannada'; did you mean 'canada'?")]
    [InlineData("event:stopp", "There is no event 'stopp'; did you mean 'event:stop'?")]
    [InlineData("report/stopp", "There is no entry 'report/stopp'; did you mean 'report/stop'?")]
    [InlineData("evnt:stop", "There is no kind 'evnt'; did you mean 'event'? (document, party, topic, event, statement, agreement, erratum)")]
    [InlineData("utterly-different", "There is no entry 'utterly-different'")]
    public async Task An_unknown_id_names_the_closest_and_ends_with_1(string name, string message)
    {
        var run = await ToolRun.With("show", name, _folder.At("seeds"));

        Assert.Equal((1, string.Empty, message), (run.ExitCode, run.Output, run.Error.Trim()));
    }

    [Fact]
    public async Task An_entry_that_failed_a_check_is_shown_and_said_to_be_left_out()
    {
        _folder.With("seeds/report.yaml", Annotation.Replace("act: thank", "act: thnak", StringComparison.Ordinal));

        var run = await ToolRun.With("show", "thank", _folder.At("seeds"));

        Assert.Contains("left out, since it or something that it depends on failed a check", run.Output, StringComparison.Ordinal);
        Assert.Contains("“We thank the hosts”", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_entry_of_the_seeds_of_this_repository_is_shown_within_the_width()
    {
        var seeds = Path.Combine(Repository.Root, "seeds/TypedSeeds.Data/seeds");
        var names = Corpora.Check(SeedFiles.OfRepository()).Entries.Select(entry => $"{entry.Entry.Key.Kind}:{entry.Entry.Key.FullId}").Where((_, i) => i % 20 == 0).ToArray();

        foreach (var name in names)
        {
            var run = await ToolRun.With("show", name, seeds);

            Assert.Equal(0, run.ExitCode);
            Assert.All(run.Lines.Where(line => !line.Contains(seeds, StringComparison.Ordinal)), line => Assert.InRange(TypedSeeds.Tool.Terminal.Printable.Width(line), 0, 100));
        }

        Assert.NotEmpty(names);
    }
}
