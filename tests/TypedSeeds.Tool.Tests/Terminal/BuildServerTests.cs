using TypedSeeds.Tool.Terminal;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Terminal;

/// <summary>A build server obeys lines that a program prints; none of them comes from a file.</summary>
public sealed class BuildServerTests : IDisposable
{
    private const string Commands = "\n::set-output name=a::b\n  ::error::c\n##vso[task.d]e was said. ##teamcity[f] was not, nor ##[g]h.\n";

    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("seeds/report.txt", "The whole is here." + Commands)
        .With("new.txt", "The whole was here." + Commands)
        .With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\nerrata:\n  one:\n    note: |-\n      Not so:\n      ::set-output name=a::b\n      ##vso[task.d]e\n    quote: whole\n")
        .With("seeds/shared.yaml", "seed: 1\nparties:\n  # ##[g]h\n  usa: { kind: stat, name: '##vso[task.d]e' }\n");

    public static TheoryData<string> RawOutputs =>
    [
        "fix --unsafe --dry-run seeds",
        "rename one other seeds --dry-run",
        "rebase seeds/report.txt new.txt --dry-run",
        "new seeds/report.txt --stdout --statements",
        "view seeds",
        "export seeds --despite-errors",
        "schema seeds",
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("::a", ":\uFFFDa")]
    [InlineData(" \t\uFEFF::a::b", " \t\uFEFF:\uFFFDa::b")]
    [InlineData("a\r::b", "a\r:\uFFFDb")]
    [InlineData("a ##vso[b", "a ##vso\uFFFDb")]
    [InlineData("####[b", "####\uFFFDb")]
    [InlineData("##a#b[ ##a##b[", "##a#b[ ##a##b\uFFFD")]
    [InlineData("std::vector ## a[0] #a[0] ##a1[0]\n: :", "std::vector ## a[0] #a[0] ##a1[0]\n: :")]
    public void A_command_is_one_however_it_is_written_in_parts(string text, string shown)
    {
        for (var length = 1; length <= text.Length; length++)
        {
            using var written = new StringWriter();
            using var guard = new LogGuard(written);
            foreach (var part in text.Chunk(length))
            {
                guard.Write(new string(part));
            }

            Assert.Equal(shown, written.ToString());
            Assert.Equal(text != shown, guard.HasReplaced);
        }
    }

    [Theory]
    [MemberData(nameof(RawOutputs))]
    public async Task No_output_for_programs_gives_a_build_server_a_command(string call)
    {
        if (call.StartsWith("rename", StringComparison.Ordinal))
        {
            // Nothing is renamed where there are errors.
            File.Delete(_folder.At("seeds/shared.yaml"));
        }

        var words = call.Split(' ').Select(word => word.Contains('.', StringComparison.Ordinal) || word == "seeds" ? _folder.At(word) : word).ToArray();

        var (here, elsewhere) = (await ToolRun.InBuildServer(words), await ToolRun.With(words));

        Assert.Equal(elsewhere.ExitCode, here.ExitCode);
        Assert.NotEmpty(here.Output);
        Assert.DoesNotContain(here.Lines.Concat(here.Error.Split('\n')), IsCommand);
        Assert.Equal(elsewhere.Output.Length, here.Output.Length);
        Assert.Equal(elsewhere.Output != here.Output, here.Error.Contains("U+FFFD is written in them; it is whole where none of TF_BUILD, GITHUB_ACTIONS, TEAMCITY_VERSION is set.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_diff_has_each_byte_where_no_build_server_is()
    {
        var diff = await ToolRun.With("rebase", _folder.At("seeds/report.txt"), _folder.At("new.txt"), "--dry-run");

        Assert.Contains("\n ::set-output name=a::b\n   ::error::c\n", diff.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_that_begins_within_a_command_completes_none()
    {
        _folder.With("seeds/report.yaml", "seed: 1\ndocument: { id: report }\nparties:\n  usa: { kind: state, name: The, mentions: ['vso[task.d]e was said'] }\n");

        foreach (var call in new[] { "show usa", "check --all", "coverage", "list" })
        {
            var run = await ToolRun.With([.. call.Split(' '), _folder.At("seeds")]);
            Assert.DoesNotContain(run.Lines.Concat(run.Error.Split('\n')), IsCommand);
        }
    }

    [Fact]
    public async Task What_this_program_tells_GitHub_itself_stays_a_command()
    {
        var run = await ToolRun.InBuildServer("check", _folder.At("seeds"), "--format", "github");

        Assert.StartsWith("::error file=", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TF_BUILD", true)]
    [InlineData("GITHUB_ACTIONS", true)]
    [InlineData("TEAMCITY_VERSION", true)]
    [InlineData("PATH", false)]
    public void Each_build_server_is_known_by_its_variable(string variable, bool isServer)
    {
        Assert.Equal(isServer, BuildServer.IsHere(name => name == variable ? "True" : null));
        Assert.False(BuildServer.IsHere(static _ => string.Empty));
    }

    private static bool IsCommand(string line) =>
        line.TrimStart().StartsWith("::", StringComparison.Ordinal) || System.Text.RegularExpressions.Regex.IsMatch(line, @"##[A-Za-z]*\[");
}
