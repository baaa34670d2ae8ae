using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Tests.Serving.Editors;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving;

/// <summary>A person who knows nothing of the format repairs a file by what the editor offers.</summary>
public sealed class FifteenMistakesTests
{
    private const string Annotation = "seeds/report.yaml";
    private const int Error = 1;
    private const int Warning = 2;

    private const string Document = """
        The ministers of Canada and South Korea condemned the recent missile tests on Friday.
        They called on both sides to withdraw all troops. They called on both sides to talk.
        Canada’s minister warned of a “firm response” from its partners.
        The two governments agreed to hold annual consultations in Ottawa.

        """;

    private const string Meant = """
        seed: 1
        document: { id: report, language: en, published: 2024-11-01 }
        parties:
          canada:
            kind: state
            name: Canada
          south-korea: { kind: state, name: South Korea }
          minister: { kind: person, name: The minister }
        topics:
          security: { name: "Security: all of it" }
        statements:
          condemn-tests:
            act: condemn
            by: [canada, south-korea]
            topics: [security]
            mode: reported
            quote: condemned the recent missile tests
          withdraw-troops:
            act: call-on
            by: [south-korea]
            mode: reported
            quote: { exact: They called on both sides, suffix: " to withdraw" }
          warn:
            act: warn
            by: [minister]
            mode: reported
            quote: Canada’s minister warned of a “firm response”
        agreements:
          consultations:
            parties: [canada, south-korea]
            status: agreed
            summary: "@Ottawa"
            made: 2024-11-01
            quotes: [agreed to hold annual consultations]

        """;

    private static readonly (string Right, string Wrong)[] Mistakes =
    [
        ("seed: 1", "seed:1"),
        ("language: en", "language: English"),
        ("published: 2024-11-01", "published: 1 November 2024"),
        ("name: Canada", "nmae: Canada"),
        ("name: \"Security: all of it\"", "name: Security: all of it"),
        ("statements:", "statement:"),
        ("    act: condemn", "\tact: condemn"),
        ("by: [canada, south-korea]", "by: [canada, South Korea]"),
        ("topics: [security]", "topics: [security"),
        ("quote: condemned the", "quote: Condemned the"),
        (", suffix: \" to withdraw\"", string.Empty),
        ("    by: [south-korea]\n", string.Empty),
        ("    mode: reported\n    quote: Canada’s", "   mode: reported\n    quote: Canada's"),
        ("parties: [canada, south-korea]", "parties: canada, south-korea"),
        ("summary: \"@Ottawa\"\n    made: 2024-11-01", "summary: @Ottawa\n    made: 11/01/2024"),
    ];

    [Fact]
    public async Task A_file_with_fifteen_mistakes_is_repaired_by_the_first_action_at_each_diagnostic()
    {
        var text = Mistakes.Aggregate(Meant, static (text, mistake) =>
        {
            Assert.Contains(mistake.Right, text, StringComparison.Ordinal);
            return text.Replace(mistake.Right, mistake.Wrong, StringComparison.Ordinal);
        });
        using var folder = new TemporaryFolder().With("seeds/report.txt", Document).With(Annotation, text);
        await using var editor = await Editor.Start(folder.Path);
        var version = await editor.Open(Annotation);
        var taken = 0;
        for (var left = await Wrong(editor, version); left.Length > 0; left = await Wrong(editor, ++version))
        {
            var action = await FirstAction(editor, left);
            Assert.True(action is not null && ++taken <= 3 * Mistakes.Length, $"No action mends: {string.Join("; ", left.Select(static problem => problem.Message))}\n{editor.TextOf(Annotation)}");
            await editor.Apply(action!.Edit!);
        }

        Assert.Equal(Meant, editor.TextOf(Annotation));
        Assert.InRange(taken, Mistakes.Length, 3 * Mistakes.Length);
    }

    private static async Task<Diagnostic[]> Wrong(Editor editor, int version) =>
        [.. (await editor.DiagnosticsOf(Annotation, version)).Where(static problem => (int?)problem.Severity is Error or Warning)];

    // The one that may be taken without a question, or else the first.
    private static async Task<CodeAction?> FirstAction(Editor editor, IEnumerable<Diagnostic> problems)
    {
        foreach (var problem in problems)
        {
            var actions = await editor.Ask<IReadOnlyList<CodeAction>>("textDocument/codeAction", new
            {
                textDocument = new { uri = editor.UriOf(Annotation) },
                range = problem.Range,
                context = new { diagnostics = new[] { problem }, only = new[] { CodeActionKinds.QuickFix } },
            });
            if ((actions.FirstOrDefault(static action => action.IsPreferred == true) ?? (actions.Count > 0 ? actions[0] : null)) is { } action)
            {
                return action;
            }
        }

        return null;
    }
}
