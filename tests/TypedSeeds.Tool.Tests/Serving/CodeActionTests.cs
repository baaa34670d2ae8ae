using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Tests.Mending;
using TypedSeeds.Tool.Tests.Serving.Editors;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving;

/// <summary>What mends a diagnostic is an action, and the diagnostic is gone once it is taken.</summary>
public sealed class CodeActionTests
{
    private const string Annotation = "seeds/report.yaml";

    public static TheoryData<int> Cases => new(Enumerable.Range(0, FixCases.All.Count).Where(static i => FixCases.All[i].Baseline is null));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Each_rule_that_knows_the_right_text_offers_it_and_is_silent_once_it_is_taken(int number)
    {
        var fix = FixCases.All[number];
        using var folder = new TemporaryFolder().With("seeds/report.txt", FixCases.Document).With(Annotation, fix.Annotation);
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);
        var problem = (await editor.DiagnosticsOf(Annotation, 1)).First(problem => problem.Code == fix.Rule);

        var action = (await Ask(editor, problem.Range)).First(action => action.Kind == CodeActionKinds.QuickFix && action.Diagnostics![0].Code == fix.Rule);
        Assert.Equal(fix.IsSafe, action.IsPreferred == true);
        Assert.Matches("^[^ ]+ [^ (](.*[^ ])?$", action.Title);
        Assert.DoesNotContain("  ", action.Title, StringComparison.Ordinal);
        Assert.Equal(!fix.IsSafe, action.Title.EndsWith("(look at it)", StringComparison.Ordinal));
        await editor.Apply(action.Edit!);

        Assert.DoesNotContain(await editor.DiagnosticsOf(Annotation, 2), left => left.Code == fix.Rule && left.Range == problem.Range && left.Message == problem.Message);
    }

    [Fact]
    public async Task All_safe_fixes_of_a_file_are_one_action_and_others_are_left()
    {
        const string Wrong = "seed: 1\ndocument: { id: report }\nParties:\n  canada: { Kind: state, name: Canada }\ntopics: { peace: { nmae: Peace } }\n";
        using var folder = new TemporaryFolder().With("seeds/report.txt", TemporaryFolder.Document).With(Annotation, Wrong);
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);

        var action = Assert.Single(await Ask(editor, new(new(0, 0), new(0, 0)), CodeActionKinds.FixAll));
        await editor.Apply(action.Edit!);

        Assert.Equal("seed: 1\ndocument: { id: report }\nparties:\n  canada: { kind: state, name: Canada }\ntopics: { peace: { nmae: Peace } }\n", editor.TextOf(Annotation));
        Assert.DoesNotContain(await editor.DiagnosticsOf(Annotation, 2), left => left.Code == "SEED1001");
        Assert.Empty(await Ask(editor, new(new(0, 0), new(0, 0)), CodeActionKinds.FixAll));
    }

    [Fact]
    public async Task All_fixes_of_a_file_together_are_made_only_where_they_are_asked_for()
    {
        using var folder = TemporaryFolder.Small(TemporaryFolder.Annotation.Replace("parties:", "Parties:", StringComparison.Ordinal));
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);

        Assert.Equal([CodeActionKinds.QuickFix], (await Ask(editor, editor.RangeOf(Annotation, "Parties"))).Select(static action => action.Kind));
    }

    [Fact]
    public async Task Each_thing_that_may_be_meant_is_an_action_with_words_of_its_own()
    {
        const string Ambiguous = FixCases.Header + "statements:\n  a: { act: thank, by: [canada], mode: reported, quote: We thank the }\nevents: { talks: { name: Talks, date: 12/05/2025 } }\n";
        using var folder = new TemporaryFolder().With("seeds/report.txt", FixCases.Document).With(Annotation, Ambiguous);
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);

        Assert.Equal(
            ["Line 3: …it’s 1.5 million, or 5%. We thank the hosts. We thank the guests.… (look at it)", "Line 3: …5%. We thank the hosts. We thank the guests.… (look at it)"],
            (await Ask(editor, editor.RangeOf(Annotation, "We thank the"))).Select(static action => action.Title));
        Assert.Equal(["Write 2025-12-05 (look at it)", "Write 2025-05-12 (look at it)"], (await Ask(editor, editor.RangeOf(Annotation, "12/05/2025"))).Select(static action => action.Title));
    }

    [Theory]
    [InlineData("source", CodeActionKinds.FixAll)]
    [InlineData("source.fixAll", CodeActionKinds.FixAll)]
    [InlineData("quickfix", CodeActionKinds.QuickFix)]
    [InlineData("refactor", null)]
    [InlineData("source.fixAll.other", null)]
    public async Task Only_actions_of_the_kinds_that_are_wanted_are_offered(string wanted, string? expected)
    {
        using var folder = TemporaryFolder.Small(TemporaryFolder.Annotation.Replace("parties:", "Parties:", StringComparison.Ordinal));
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);

        var actions = await Ask(editor, editor.RangeOf(Annotation, "Parties"), wanted);

        Assert.Equal(expected is null ? [] : [expected], actions.Select(action => action.Kind).Distinct());
    }

    [Fact]
    public async Task A_client_that_knows_no_versions_gets_edits_by_file()
    {
        using var folder = TemporaryFolder.Small(TemporaryFolder.Annotation.Replace("parties:", "Parties:", StringComparison.Ordinal));
        await using var editor = await Editor.Start(folder.Path, new { });
        await editor.Open(Annotation);

        var action = (await Ask(editor, editor.RangeOf(Annotation, "Parties")))[0];

        Assert.Null(action.Edit!.DocumentChanges);
        Assert.Equal("parties", Assert.Single(action.Edit.Changes![editor.UriOf(Annotation)]).NewText);
    }

    private static Task<IReadOnlyList<CodeAction>> Ask(Editor editor, PositionRange range, params string[] only) => editor.Ask<IReadOnlyList<CodeAction>>("textDocument/codeAction", new
    {
        textDocument = new { uri = editor.UriOf(Annotation) },
        range,
        context = new { diagnostics = Array.Empty<object>(), only = only.Length == 0 ? null : only },
    });
}
