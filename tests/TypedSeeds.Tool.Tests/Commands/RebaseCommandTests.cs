using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TypedSeeds.Tool.Commands;
using TypedSeeds.Tool.Terminal;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

public sealed class RebaseCommandTests : IDisposable
{
    private const string Old = "We call on both sides to stop.\nWe thank the hosts.\nHe said so twice, he said.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{ exact: both sides, line: 1 }", "{ exact: both sides, line: 2 }")]
    [InlineData("both sides", "both sides")]
    [InlineData("{ exact: said, line: 3, suffix: ' so' }", "{ exact: said, line: 4, suffix: ' so' }")]
    [InlineData("[{ exact: We, line: 1 }, hosts]", "[{ exact: We, line: 2 }, hosts]")]
    [InlineData("{ start: We call, end: hosts. }", "{ start: We call, end: hosts. }")]
    [InlineData("\n      exact: he\n      line: 3 # here", "\n      exact: he\n      line: 4 # here")]
    public async Task A_place_that_is_written_is_renewed_and_all_else_stays(string before, string after)
    {
        var run = await Rebase(before, Old, "A new line.\n" + Old);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(Annotation(after, Hash("A new line.\n" + Old)), Read("seeds/report.yaml"));
        Assert.Equal("A new line.\n" + Old, Read("seeds/report.txt"));
        Assert.Equal(0, (await ToolRun.With("check", _folder.At("seeds"), "--warnings-as-errors")).ExitCode);
    }

    [Theory]
    [InlineData("hosts", "{ exact: hosts, suffix: \".\" }")]
    [InlineData("\"hosts\"", "{ exact: \"hosts\", suffix: \".\" }")]
    [InlineData("|-\n      hosts", "{ exact: hosts, suffix: \".\" }")]
    [InlineData("[We call, hosts]", "[We call, { exact: hosts, suffix: \".\" }]")]
    [InlineData("\n      exact: hosts", "\n      suffix: \".\"\n      exact: hosts")]
    [InlineData("\n      - exact: hosts", "\n      - suffix: \".\"\n        exact: hosts")]
    public async Task Words_that_the_new_text_has_more_than_once_get_what_is_around_them(string before, string after)
    {
        var now = Old + "These hosts were kind.\n";

        var run = await Rebase(before, Old, now);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(Annotation(after, Hash(now)), Read("seeds/report.yaml"));
        Assert.Equal(0, (await ToolRun.With("check", _folder.At("seeds"), "--warnings-as-errors")).ExitCode);
    }

    [Theory]
    [InlineData("We call on both sides to cease.", "report.txt(1,1): We call on both sides to stop.", "new.txt(1,1): We call on both sides to cease.")]
    [InlineData("We call on no side to cease.", "report.txt(1,12): both sides", "new.txt(1,12): no side")]
    public async Task A_sentence_with_other_words_is_shown_in_both_texts(string sentence, string was, string now)
    {
        var run = await Rebase("both sides", Old, Old.Replace("We call on both sides to stop.", sentence, StringComparison.Ordinal));

        Assert.Equal(1, run.ExitCode);
        var lines = run.Output.ReplaceLineEndings("\n").Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith("    was ", StringComparison.Ordinal));
        Assert.EndsWith(was, lines[at], StringComparison.Ordinal);
        Assert.StartsWith("    now ", lines[at + 1], StringComparison.Ordinal);
        Assert.EndsWith(now, lines[at + 1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("safe today", "the dam is safe today.", "the dam is not safe today.")]
    [InlineData("the dam is safe today", "the dam is safe today", "the dam is not safe today")]
    public async Task Long_texts_are_shown_from_where_they_differ(string quote, string was, string now)
    {
        const string Long = "The engineers of the district, who had looked at the wall, the spillway, the gates and the road on its crown for three days in April and again for two in June, together with a guest from abroad, said in their report that ";
        var old = Long + "the dam is safe today.\nWe thank the hosts.\n";

        var run = await Rebase(quote, old, old.Replace("is safe", "is not safe", StringComparison.Ordinal));

        Assert.Equal(1, run.ExitCode);
        var lines = run.Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Contains(lines, line => line.StartsWith("    was ", StringComparison.Ordinal) && line.EndsWith(was, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("    now ", StringComparison.Ordinal) && line.EndsWith(now, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Acme Inc. Chairman")]
    [InlineData("Acme Corp. Chairman")]
    [InlineData("the Dept. Chairman")]
    [InlineData("9 a.m. Chairman")]
    [InlineData("late Nov. Chairman")]
    [InlineData("(Bros. Chairman")]
    public async Task A_stop_that_may_end_no_sentence_parts_no_words_from_their_negation(string middle)
    {
        var old = $"The jury found that the offer of {middle} Lee was real.\n";

        var run = await Rebase("Lee was real", old, old.Replace("found", "did not find", StringComparison.Ordinal));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("this sentence was edited, and these words of it are the same; read them again", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 moved, 1 in an edited sentence", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edited_sentence_without_a_quote_is_shown_in_both_texts()
    {
        const string Said = "He said: “It is safe. Trust me.”\nWe thank the hosts.\n";

        var run = await Rebase("We thank the hosts.", Said, Said.Replace("said", "never said", StringComparison.Ordinal));

        Assert.Contains("report.txt(1,1): this sentence was edited, and no quote is in it", run.Output, StringComparison.Ordinal);
        Assert.Contains("report.txt(1,1): He said: “It is safe.", run.Output, StringComparison.Ordinal);
        Assert.Contains("new.txt(1,1): He never said: “It is safe.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("both sides to stop")]
    [InlineData("We call on both sides to stop.")]
    public async Task A_quote_whose_sentence_is_gone_is_never_that_of_a_look_alike(string quote)
    {
        var run = await Rebase(quote, Old, "We thank the hosts.\nHe said so twice, he said.\nNow as ever, we say that We call on both sides to stop. That is wrong.\n");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("erratum 'report/one', quote: gone", run.Output, StringComparison.Ordinal);
        Assert.Contains("the same words are in line 3, in another sentence", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, (await ToolRun.With("check", _folder.At("seeds"))).ExitCode);
    }

    [Fact]
    public async Task Of_two_equal_sentences_the_one_that_is_deleted_is_gone_and_the_other_stays()
    {
        const string Twice = "We came.\nWe stop.\nWe saw.\nWe came home.\nWe stop.\nWe saw it all.\n";
        _folder.With("seeds/report.txt", Twice).With("new.txt", Twice.Replace("We came.\nWe stop.\n", "We came.\n", StringComparison.Ordinal));
        _folder.With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\nerrata:\n  one: { note: x, quote: { exact: stop, line: 2 } }\n  two: { note: x, quote: { exact: stop, line: 5 } }\n");

        var run = await ToolRun.With("rebase", _folder.At("seeds/report.txt"), _folder.At("new.txt"));

        Assert.Contains("erratum 'report/one', quote: gone", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 quotes: 0 unchanged, 1 moved,", run.Output, StringComparison.Ordinal);
        Assert.Contains("two: { note: x, quote: { exact: stop, line: 4 } }", Read("seeds/report.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_quote_of_pieces_of_which_one_is_gone_the_others_are_renewed()
    {
        var run = await Rebase("[{ exact: We, line: 1 }, { exact: hosts, line: 2 }]", Old, "A new line.\n" + Old.Replace("We thank the hosts.\n", string.Empty, StringComparison.Ordinal));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("quote: gone", run.Output, StringComparison.Ordinal);
        Assert.Contains("[{ exact: We, line: 2 }, { exact: hosts, line: 2 }]", Read("seeds/report.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("We call on\nboth sides to stop.\n", "We call on\r\nboth sides\r\nto stop.\r\n")]
    [InlineData("We call on both sides to stop.\n", "\uFEFFWe call on both sides to stop.")]
    [InlineData("우리는 both sides 멈추라고 한다. 끝이다.\n", "새 문장이다. 우리는 both sides 멈추라고 한다. 끝이다.\n")]
    [InlineData("\u202Bboth sides\u202C 😀 e\u0301.\n", "Cafe\u0301.\n\u202Bboth sides\u202C 😀 e\u0301.\n")]
    public async Task Line_ends_marks_and_scripts_are_those_of_the_new_text(string old, string now)
    {
        var run = await Rebase("both sides", old, now);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(Encoding.UTF8.GetBytes(now), File.ReadAllBytes(_folder.At("seeds/report.txt")));
        Assert.Equal(0, (await ToolRun.With("check", _folder.At("seeds"))).ExitCode);
    }

    [Fact]
    public async Task A_text_that_is_quite_another_keeps_nothing()
    {
        var run = await Rebase("both sides", Old, "Nothing here is as it was before.\n");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1 quote: 0 unchanged, 0 moved, 0 in an edited sentence, 0 reworded, 0 undecided, 1 gone.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_writes_a_diff_and_nothing_else()
    {
        var run = await Rebase("{ exact: both sides, line: 1 }", Old, "A new line.\n" + Old, "--dry-run");

        Assert.Contains("+A new line.", run.Output, StringComparison.Ordinal);
        Assert.Contains("line: 2", run.Output, StringComparison.Ordinal);
        Assert.Contains("Would write 2 files", run.Error, StringComparison.Ordinal);
        Assert.Equal(Old, Read("seeds/report.txt"));
    }

    [Fact]
    public async Task Json_has_each_quote_with_both_places()
    {
        var run = await Rebase("{ exact: both sides, line: 1 }", Old, "A new line.\n" + Old, "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var quote = json.RootElement.GetProperty("quotes")[0];
        Assert.Equal(("moved", true), (quote.GetProperty("fate").GetString(), quote.GetProperty("rewritten").GetBoolean()));
        Assert.Equal((1, 2), (quote.GetProperty("pieces")[0].GetProperty("was").GetProperty("line").GetInt32(), quote.GetProperty("pieces")[0].GetProperty("now").GetProperty("line").GetInt32()));
        Assert.Equal(1, json.RootElement.GetProperty("counts").GetProperty("moved").GetInt32());
    }

    [Fact]
    public async Task What_cannot_be_carried_over_is_refused_and_nothing_is_written()
    {
        _folder.With("seeds/report.txt", Old).With("seeds/report.yaml", Annotation("both sides", Hash(Old))).With("wrong.txt", [0x57, 0xE9, 0x2E]).With("new.txt", "We call on both sides.");

        await Refused("is not UTF-8", "report", "wrong.txt");
        await Refused("There is no file", "report", "none.txt");
        await Refused("is the document itself", "report", "seeds/report.txt");
        await Refused("There is no document 'reprot'; did you mean 'report'?", "reprot", "new.txt");
        _folder.With("seeds/report.txt", "We call on both sides.");
        await Refused("is not the text that was annotated", "report", "new.txt");
        _folder.With("seeds/report.yaml", Annotation("no words of it", Hash("We call on both sides.")));
        await Refused("There is 1 error", "report", "new.txt");

        async Task Refused(string reason, string document, string text)
        {
            var run = await ToolRun.With("rebase", document, _folder.At(text), _folder.At("seeds"));
            Assert.Equal(1, run.ExitCode);
            Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Where_one_file_cannot_be_written_none_is()
    {
        _folder.With("seeds/report.txt", Old).With("seeds/report.yaml", Annotation("{ exact: both sides, line: 1 }", Hash(Old))).With("new.txt", "A new line.\n" + Old);
        using var error = new StringWriter();

        var code = await CommandLine.Run(["rebase", "report", _folder.At("new.txt"), _folder.At("seeds")], Host.Plain(TextWriter.Null, error, new BrokenDisk(bytes: 120)));

        Assert.Equal(1, code);
        Assert.Contains("is not written, and is as it was: No space left on device", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(Old, Read("seeds/report.txt"));
        Assert.Equal(Annotation("{ exact: both sides, line: 1 }", Hash(Old)), Read("seeds/report.yaml"));
    }

    [Fact]
    public async Task A_run_that_was_killed_at_any_step_is_put_back_and_done_by_the_next()
    {
        const string Quote = "{ exact: both sides, line: 1 }";
        const string Other = "seed: 1\ndocument: { id: second }\nstatements:\n  two: { act: urge, by: [], mode: reported, quote: They urged, versions: { report: { exact: We thank, line: 2 } } }\n";
        var (old, now) = (Annotation(Quote, Hash(Old)), "A new line.\n" + Old);
        for (var steps = 0; ; steps++)
        {
            _folder.With("seeds/report.txt", Old).With("seeds/report.yaml", old).With("seeds/second.yaml", Other).With("seeds/second.txt", "They urged it.\n").With("new.txt", now);
            var disk = new BrokenDisk(steps);
            await CommandLine.Run(["rebase", "report", _folder.At("new.txt"), _folder.At("seeds")], Host.Plain(TextWriter.Null, TextWriter.Null, disk));
            var isWhole = Read("seeds/report.txt") == now;
            var isHalf = !isWhole && Read("seeds/report.yaml") != old;
            Assert.Equal(File.Exists(_folder.At("seeds/.typed-seeds.unfinished")), (await ToolRun.With("check", _folder.At("seeds"))).Error.Contains("rebase puts them back first", StringComparison.Ordinal));

            var run = await ToolRun.With("rebase", "report", _folder.At("new.txt"), _folder.At("seeds"));

            Assert.Equal(0, run.ExitCode);
            Assert.Equal(isHalf, run.Error.Contains("they are as they were before it.", StringComparison.Ordinal));
            Assert.Contains("2 quotes: ", run.Output, StringComparison.Ordinal);
            Assert.Equal(now, Read("seeds/report.txt"));
            Assert.Equal(Annotation(Quote.Replace('1', '2'), Hash(now)), Read("seeds/report.yaml"));
            Assert.Equal(Other.Replace("line: 2", "line: 3", StringComparison.Ordinal), Read("seeds/second.yaml"));
            Assert.False(File.Exists(_folder.At("seeds/.typed-seeds.unfinished")));
            Assert.Equal((0, string.Empty), await ToolRun.With("check", _folder.At("seeds")) is var check ? (check.ExitCode, check.Error) : default);
            if (!disk.Failed)
            {
                // Three steps for each of three files and of what they were, and one that deletes that.
                Assert.Equal(13, steps);
                return;
            }
        }
    }

    [Fact]
    public async Task What_was_changed_after_a_run_was_killed_stays_and_is_told()
    {
        _folder.With("seeds/report.txt", Old).With("seeds/report.yaml", Annotation("{ exact: both sides, line: 1 }", Hash(Old))).With("new.txt", "A new line.\n" + Old);
        await CommandLine.Run(["rebase", "report", _folder.At("new.txt"), _folder.At("seeds")], Host.Plain(TextWriter.Null, TextWriter.Null, new BrokenDisk(steps: 6)));
        _folder.With("seeds/report.txt", "Mine.\n");

        var run = await ToolRun.With("rebase", "report", _folder.At("new.txt"), _folder.At("seeds"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"'{_folder.At("seeds/report.txt")}' was changed since. Put these files in order by hand, then delete '{_folder.At("seeds/.typed-seeds.unfinished")}'", run.Error, StringComparison.Ordinal);
        Assert.Equal("Mine.\n", Read("seeds/report.txt"));
    }

    // A rebase would put back what somebody sent, of which a review sees letters and digits alone.
    [Fact]
    public async Task What_a_stranger_wrote_as_unfinished_fails_a_check()
    {
        _folder.With("seeds/report.txt", Old).With("seeds/report.yaml", Annotation("both sides", Hash(Old))).With("seeds/.typed-seeds.unfinished", "[]");

        var run = await ToolRun.With("check", _folder.At("seeds"));

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("If no run of yours was ended, delete it.", run.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../victim.txt", "is no file of the corpus")]
    [InlineData("sub/../../victim.txt", "is no file of the corpus")]
    [InlineData("/etc/victim.txt", "is no file of the corpus")]
    [InlineData("victim.csproj", "is no file of the corpus")]
    [InlineData("link/victim.txt", "it is a link that leads out of the folder")]
    public async Task What_a_stranger_wrote_as_unfinished_puts_nothing_back(string path, string reason)
    {
        _folder.With("victim.txt", Old).With("seeds/victim.csproj", Old).With("seeds/report.txt", Old).With("seeds/report.yaml", Annotation("both sides", Hash(Old))).With("new.txt", "A new line.\n" + Old);
        Directory.CreateSymbolicLink(_folder.At("seeds/link"), _folder.Path);
        var entries = new[] { path, "report.txt" }.Select(name => new { Path = name, Before = "AAAA", Now = name == path ? Hash(Old).ToUpperInvariant() : string.Empty });
        _folder.With("seeds/.typed-seeds.unfinished", JsonSerializer.Serialize(entries));

        var run = await ToolRun.With("rebase", "report", _folder.At("new.txt"), _folder.At("seeds"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Equal((Old, Old, Old), (Read("victim.txt"), Read("seeds/victim.csproj"), Read("seeds/report.txt")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[null]")]
    [InlineData("[{}]")]
    [InlineData("{ \"a\": 1 }")]
    [InlineData("[{ \"Path\": \"a.txt\", \"Before\": \"?\", \"Now\": \"\" }]")]
    public async Task What_is_no_list_of_unfinished_files_is_told_and_nothing_is_written(string content)
    {
        _folder.With("seeds/report.txt", Old).With("seeds/report.yaml", Annotation("both sides", Hash(Old))).With("new.txt", "A new line.\n" + Old).With("seeds/.typed-seeds.unfinished", content);

        var run = await ToolRun.With("rebase", "report", _folder.At("new.txt"), _folder.At("seeds"));

        Assert.Equal((1, $"typed-seeds: '{_folder.At("seeds/.typed-seeds.unfinished")}' is not what this program writes there, so nothing is put back; delete it.\n"), (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
        Assert.Equal(Old, Read("seeds/report.txt"));
    }

    private static string Annotation(string quote, string hash) => $"seed: 1\ndocument: {{ id: report, sha256: {hash} }}\nerrata:\n  one:\n    note: x\n    quote: {quote}\n";

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();

    private string Read(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(_folder.At(path)));

    private Task<ToolRun> Rebase(string quote, string old, string now, params string[] options)
    {
        _folder.With("seeds/report.txt", old).With("seeds/report.yaml", Annotation(quote, Hash(old))).With("new.txt", now);
        return ToolRun.With(["rebase", _folder.At("seeds/report.txt"), _folder.At("new.txt"), .. options]);
    }
}
