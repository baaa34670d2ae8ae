using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Commands;

/// <summary>Every command prints names of files and folders so that none moves the cursor, turns text around, or begins a line of its own.</summary>
public sealed class VisibleNameTests : IDisposable
{
    private const string Hostile = "a\u202Eb\u001B[31m\u009Bc\u2066d\n::error ::INJECTED\u0007\u2028e";

    private readonly TemporaryFolder _folder = new();

    public VisibleNameTests()
    {
        const string Party = "{\"kind\":\"party\",\"id\":\"a\",\"partyKind\":\"group\",\"name\":\"A\"}\n";
        foreach (var at in new[] { Hostile, Hostile + "2" })
        {
            _folder.With(at + "/seeds/report.txt", TemporaryFolder.Document)
                .With(at + "/seeds/report.yaml", TemporaryFolder.Annotation)
                .With(at + "/P.csproj", "<Project />")
                .With(at + "/source.jsonl", Party + "{}\n")
                .With(at + "/map.yaml", "classes: { a: 7 }\n")
                .With(at + "/brat/x.ann", "nonsense\n")
                .With(at + "/new.txt", TemporaryFolder.Document + "More of it.\n")
                .With(at + "/other.txt", "Words.\n");
        }

        _folder.With(Hostile + "/wrong/report.txt", TemporaryFolder.Document)
            .With(Hostile + "/wrong/report.yaml", TemporaryFolder.Annotation.Replace("both sides", "both side", StringComparison.Ordinal).Replace("call-on", "call_on", StringComparison.Ordinal).Replace("document: {", "document: { sha256: abc,", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string[]> Calls => new(
    [
        ["check", "{}/wrong"],
        ["check", "{}/wrong", "--all"],
        ["check", "{}/wrong", "--format", "github"],
        ["check", "{}/wrong", "--format", "json"],
        ["check", "{}/wrong", "--format", "sarif"],
        ["check", "{}"],
        ["check", "{}/nowhere"],
        ["check", "{}/map.yaml"],
        ["fix", "{}/wrong", "--dry-run"],
        ["fix", "{}/wrong", "--unsafe"],
        ["rename", "canada", "kanada", "{}/seeds", "--dry-run"],
        ["rename", "canada", "kanada", "{}/seeds"],
        ["rename", "nobody", "kanada", "{}/seeds"],
        ["rehash", "{}/wrong"],
        ["baseline", "{}/seeds"],
        ["baseline", "{}/seeds", "--check"],
        ["baseline", "{}/seeds", "-o", "{}/b"],
        ["view", "{}/seeds", "-o", "{}/page.html"],
        ["view", "{}/seeds", "-o", "{}/pages/"],
        ["view", "{}/wrong", "-o", "{}/seeds/report.yaml"],
        ["export", "{}/seeds", "-o", "{}/s.jsonl"],
        ["export", "{}/seeds"],
        ["export", "{}/wrong", "--despite-errors", "-o", "{}/s.jsonl"],
        ["export", "{}/seeds", "--format", "csv", "-o", "{}/tables"],
        ["export", "{}/seeds", "--format", "csv", "-o", "{}"],
        ["export", "{}/seeds", "--format", "brat", "-o", "{}/out"],
        ["export", "{}/seeds", "--format", "web-annotation"],
        ["import", "{}/source.jsonl", "{}/seeds"],
        ["import", "{}/source.jsonl", "{}/seeds", "--dry-run", "--all"],
        ["import", "{}/source.jsonl", "{}/seeds", "--map", "{}/map.yaml"],
        ["import", "{}/source.jsonl", "{}/seeds", "--map", "{}/nowhere.yaml"],
        ["import", "{}/nowhere.jsonl", "{}/seeds"],
        ["import", "{}/brat", "{}/seeds", "--format", "brat"],
        ["compare", "{}/seeds", "{}2/seeds"],
        ["compare", "{}/seeds", "{}2/seeds", "--format", "json"],
        ["compare", "{}/seeds", "{}/nowhere"],
        ["compare", "{}/seeds", "{}/wrong"],
        ["rebase", "{}/seeds/report.txt", "{}/new.txt", "--dry-run"],
        ["rebase", "{}/seeds/report.txt", "{}/new.txt", "{}/seeds", "--format", "json", "--dry-run"],
        ["rebase", "{}/seeds/report.txt", "{}/new.txt"],
        ["rebase", "{}/seeds/report.txt", "{}/nowhere.txt"],
        ["new", "{}/other.txt"],
        ["new", "{}/other.txt", "--stdout", "--statements"],
        ["new", "{}/seeds/report.txt"],
        ["new", "{}/nowhere.txt"],
        ["new", "{}/map.yaml"],
        ["list", "{}/seeds"],
        ["list", "{}/seeds", "--format", "json"],
        ["show", "canada", "{}/seeds"],
        ["coverage", "{}/seeds"],
        ["coverage", "{}/wrong", "--format", "json"],
        ["schema", "{}/seeds", "-o", "{}/s.json"],
        ["schema", "{}/seeds", "-o", "{}/nowhere/deep/s.json"],
        ["list", "--kind", "{}", "{}/seeds"],
        ["completion", "{}"],
        ["{}"],
    ]);

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task No_name_does_anything_to_a_terminal_a_log_or_a_line(string[] call)
    {
        string[] arguments = [.. call.Select(word => word.Replace("{}", word == "{}" && call[0] is "list" or "completion" or "{}" ? Hostile : _folder.At(Hostile), StringComparison.Ordinal))];
        foreach (var run in new[] { await ToolRun.With(arguments), await ToolRun.InBuildServer(arguments) })
        {
            var shown = (run.Output + run.Error).ReplaceLineEndings("\n");

            Assert.DoesNotContain(shown, static character => (char.IsControl(character) && character is not ('\n' or '\t')) || Invisible.IsDirection(character) || character is '\u2028' or '\u2029');
            Assert.DoesNotContain(shown.Split('\n'), static line => line.TrimStart().StartsWith("::error ::INJECTED", StringComparison.Ordinal));
        }
    }
}
