using TypedSeeds.Tool.Terminal;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Terminal;

/// <summary>No text of a file, and no name of one, acts on a terminal.</summary>
public class PrintableTests
{
    private const string Hostile = "a\u001B[2K\u001B]0;x\ab\u009B2Kc\u202Ed\u2066e\u200Ff\u061Cg\u2028h";

    [Fact]
    public void Every_control_and_every_mark_of_direction_becomes_a_visible_character()
    {
        var acting = Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(ActsOnTerminal).ToArray();

        Assert.Equal(77, acting.Length);
        Assert.All(acting, character => Assert.DoesNotContain(Printable.Of($"a{character}b"), ActsOnTerminal));
    }

    [Theory]
    [InlineData("北朝鮮 한국 שלום مرحبا हिन्दी é")]
    [InlineData("👩\u200D🔬 می\u200Cخواهم ❤\uFE0F")]
    public void Writing_stays_as_it_is(string text) => Assert.Equal(text, Printable.Of(text));

    [Theory]
    [InlineData("##vso[task.setvariable variable=PATH]x", "\uFFFD#vso[task.setvariable variable=PATH]x")]
    [InlineData("He said: ##[set-output name=a]b ##teamcity[x]", "He said: \uFFFD#[set-output name=a]b \uFFFD#teamcity[x]")]
    [InlineData("###[a]", "#\uFFFD#[a]")]
    [InlineData("  ::error file=a::b", "  \uFFFD:error file=a::b")]
    [InlineData("## Article [1]", "## Article [1]")]
    [InlineData("std::vector", "std::vector")]
    public void Words_that_a_build_server_would_obey_are_broken(string text, string shown) => Assert.Equal(shown, Printable.Of(text));

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public async Task No_report_gives_a_build_server_a_command_of_a_file(string format)
    {
        using var folder = TemporaryFolder.Small("seed: 1\ndocument: { id: report }\nparties:\n  usa: { kind: '##vso[task.setvariable variable=a]b', name: '##[set-output name=a]b' }\n");

        var run = await ToolRun.With("check", folder.Path, "--format", format);

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("##", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("list", "--format", "json")]
    [InlineData("show", "usa")]
    [InlineData("export")]
    [InlineData("export", "--format", "web-annotation")]
    [InlineData("coverage")]
    [InlineData("coverage", "--format", "json")]
    [InlineData("schema")]
    public async Task No_output_of_a_corpus_gives_a_build_server_a_command(params string[] call)
    {
        using var folder = new TemporaryFolder()
            .With("seeds/report.txt", "##vso[task.a]b was said. ##[set-output c]d was not.\n")
            .With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\nparties:\n  usa: { kind: state, name: 'The ##vso[task.a]b', mentions: ['##vso[task.a]b was said.'] }\n");

        var run = await ToolRun.With([.. call, folder.At("seeds")]);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("##", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public async Task No_format_of_a_report_acts_on_a_terminal_by_texts_or_names_of_files(string format)
    {
        using var folder = Folder();

        var run = await ToolRun.With("check", folder.Path, "--format", format);

        Assert.True(run.ExitCode != 0, run.Error);
        Assert.Contains("SEED", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output + run.Error, ActsOnTerminal);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("show", "\u001B[2K\u202E")]
    [InlineData("list", "--kind", "\u001B[2K\u202E")]
    [InlineData("list", "--document", "\u009B2K\u2066")]
    [InlineData("new", "\u001B[2K\u202E.txt")]
    [InlineData("check", "\u001B[2K\u202E")]
    [InlineData("\u001B[2K\u202E")]
    public async Task No_command_acts_on_a_terminal_by_what_it_is_given(params string[] call)
    {
        using var folder = Folder();
        var isOfFolder = call[0] is "list" or "show";

        var run = await ToolRun.With(isOfFolder ? [.. call, folder.Path] : call);

        Assert.DoesNotContain(run.Output + run.Error, ActsOnTerminal);
    }

    /// <summary>A character without a shape or room: one of each kind that Unicode has of them.</summary>
    public static TheoryData<string> Unseen => ["\u00AD", "\u034F", "\u115F", "\u180E", "\u200B", "\u2060", "\u2063", "\u3164", "\uFEFF", "\uFFA0", "\uFFF9", "\U000E0041", "\U0001D173"];

    [Theory]
    [MemberData(nameof(Unseen))]
    public async Task No_output_for_people_hides_a_character_of_a_corpus(string unseen)
    {
        using var folder = new TemporaryFolder()
            .With("seeds/report.txt", $"The sea{unseen}side was said. The lake{unseen}side was not.\n")
            .With("seeds/report.yaml", $"seed: 1\ndocument: {{ id: report }}\nparties:\n  usa: {{ kind: state, name: \"Sea\\U{char.ConvertToUtf32(unseen, 0):X8}side\", mentions: ['The sea{unseen}side was said.'] }}\n");
        var shown = $"[U+{char.ConvertToUtf32(unseen, 0):X4}]";

        foreach (var (call, words) in new (string[] Call, string Words)[] { (["list"], "Sea"), (["show", "usa"], "sea"), (["coverage"], "The lake") })
        {
            var run = await ToolRun.With([.. call, folder.At("seeds")]);
            Assert.Equal(0, run.ExitCode);
            Assert.Contains($"{words}{shown}side", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(unseen, run.Output, StringComparison.Ordinal);
        }

        using var list = System.Text.Json.JsonDocument.Parse((await ToolRun.With("list", "--kind", "party", "--format", "json", folder.At("seeds"))).Output);
        Assert.Contains($"Sea{unseen}side", list.RootElement[0].GetProperty("label").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Unseen))]
    public async Task No_message_hides_a_character_of_what_it_was_given(string unseen)
    {
        using var folder = TemporaryFolder.Small().With("s.txt", "We agree.\n").With("s.ann", $"T1\tc{unseen} 0 2\tWe\n").With("map.yaml", "classes: {}\n");
        var shown = $"c[U+{char.ConvertToUtf32(unseen, 0):X4}]";
        string[][] calls = [["import", folder.At("s.ann"), folder.At("seeds"), "--format", "brat", "--map", folder.At("map.yaml"), "--dry-run"], ["list", "--kind", "c" + unseen, folder.At("seeds")], ["show", "c" + unseen, folder.At("seeds")], ["check", folder.At("c" + unseen)]];

        foreach (var call in calls)
        {
            var run = await ToolRun.With(call);
            Assert.Contains(shown, run.Output + run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain(unseen, run.Output + run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_line_of_a_report_keeps_the_joiners_of_its_words_and_shows_what_joins_nothing()
    {
        using var folder = TemporaryFolder.Small("seed: 1\ndocument: { id: report }\nparties:\n  usa: { name: \"می\u200Cخواهم a\u200Cb sea\u200Bside\", kind: persn }\n");

        var run = await ToolRun.With("check", folder.At("seeds"));

        Assert.Contains("name: \"می\u200Cخواهم a[U+200C]b sea[U+200B]side\", kind: persn", run.Output, StringComparison.Ordinal);
    }

    private static TemporaryFolder Folder()
    {
        var name = OperatingSystem.IsWindows() ? "a\u202Eb" : Hostile;
        return TemporaryFolder.Small()
            .With($"seeds/{name}.yaml", $"seed: 1\ndocument: {{ id: other, \"\\e[2K\\u202E\": x }}\nparties:\n  usa: {{ kind: \"x\\e]0;y\\a\\u009B\\u2067\", name: \"\\e[31m\\u202E\" }}\n")
            .With($"seeds/{name}.txt", $"Words {Hostile} and more.\n");
    }

    private static bool ActsOnTerminal(char character) => character is not ('\n' or '\r') && (char.IsControl(character)
        || character is '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
}
