using System.Globalization;
using TypedSeeds.Briefing.Rendering;
using TypedSeeds.Briefing.Tests.Support;
using TypedSeeds.Data;

namespace TypedSeeds.Briefing.Tests;

public class PlainTextTests
{
    private const char Escape = '\u001b';

    [Fact]
    public async Task Redirected_output_is_plain_even_where_a_build_server_or_terminal_promises_colour()
    {
        var run = await ProgramRun.With([], ("GITHUB_ACTIONS", "true"), ("TERM", "xterm-256color"), ("COLORTERM", "truecolor"), ("COLUMNS", "40"));
        Assert.Equal(Briefer.Success, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.DoesNotContain(Escape, run.Text);
        Assert.Equal(BriefRun.With().Output, run.Text);
    }

    [Fact]
    public async Task Redirected_output_is_utf8_without_a_byte_order_mark()
    {
        var run = await ProgramRun.With([], ("LANG", "C"), ("LC_ALL", "C"));
        Assert.StartsWith("canada-korea-two-plus-two — ", run.Text, StringComparison.Ordinal);
        Assert.Contains("[공동성명]", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_call_exits_with_two()
    {
        var run = await ProgramRun.With(["--act", "shout"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("call-on", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_wider_than_the_page_or_ends_with_a_space_or_is_cut()
    {
        Assert.All(BriefRun.With().Lines, line =>
        {
            Assert.InRange(line.Length, 0, Consoles.MaxWidth);
            Assert.Equal(line.TrimEnd(), line);
            Assert.False(line.EndsWith('…'), line);
        });
    }

    public static TheoryData<string, string> Narrowed
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var party in Parties.All)
            {
                data.Add("--party", party.Id);
            }

            foreach (var topic in Topics.All)
            {
                data.Add("--topic", topic.Id);
            }

            foreach (var act in Enum.GetValues<SpeechAct>())
            {
                data.Add("--act", act.Id());
            }

            return data;
        }
    }

    [Fact]
    public void No_line_begins_with_a_mark_that_belongs_to_the_word_before_it() => AssertNoMarkBegins(BriefRun.With());

    [Theory]
    [MemberData(nameof(Narrowed))]
    public void No_line_of_a_narrowed_brief_begins_with_a_mark_that_belongs_to_the_word_before_it(string option, string name)
    {
        var run = BriefRun.With(option, name);
        Assert.Equal(Briefer.Success, run.ExitCode);
        AssertNoMarkBegins(run);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_text_is_the_same_under_every_culture(string culture)
    {
        string[] arguments = ["--party", "UNITED NATIONS", "--act", "URGE"];
        var expected = Under(CultureInfo.InvariantCulture, []);
        var expectedOfCall = Under(CultureInfo.InvariantCulture, arguments);
        Assert.Equal(expected, Under(new CultureInfo(culture), []));
        Assert.Equal(expectedOfCall, Under(new CultureInfo(culture), arguments));
    }

    private static void AssertNoMarkBegins(BriefRun run) =>
        Assert.All(run.Lines, line => Assert.False(line.TrimStart() is [',' or ';' or ':' or '.' or ')' or '”', ..], line));

    private static BriefRun Under(CultureInfo culture, string[] arguments)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return BriefRun.With(arguments);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
