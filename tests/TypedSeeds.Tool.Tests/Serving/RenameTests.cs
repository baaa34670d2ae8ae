using StreamJsonRpc;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Tests.Serving.Editors;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving;

/// <summary>An entry gets another id from where one reads or writes it, in every file.</summary>
public sealed class RenameTests
{
    private const string Annotation = "seeds/report.yaml";
    private const string Other = "seeds/other.yaml";

    [Theory]
    [InlineData("canada: {", "canada")]
    [InlineData("canada], mode", "canada")]
    [InlineData("stop: { act", "stop")]
    [InlineData("report }", "report")]
    public async Task An_id_can_be_renamed_where_it_is_declared_and_where_it_is_used(string at, string id)
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);

        var prepared = await editor.Ask<PrepareRenameResult?>("textDocument/prepareRename", At(editor, at));

        Assert.Equal(id, prepared!.Placeholder);
        Assert.Equal(id, editor.WordsAt(Annotation, prepared.Range));
    }

    [Theory]
    [InlineData("call-on")]
    [InlineData("both sides")]
    [InlineData("seed: 1")]
    [InlineData("act: call-on")]
    public async Task Nothing_else_can_be_renamed(string at)
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);

        Assert.Null(await editor.Ask<PrepareRenameResult?>("textDocument/prepareRename", At(editor, at)));
        Assert.Equal(-32803, (int)(await Refused(() => editor.Ask<WorkspaceEdit?>("textDocument/rename", At(editor, at, "other")))).ErrorCode);
    }

    [Theory]
    [InlineData("canada: {")]
    [InlineData("canada], mode")]
    public async Task Every_file_has_the_new_id_and_the_old_one_is_kept(string at)
    {
        using var folder = TemporaryFolder.Small().With(Other, "seed: 1\r\nevents:\r\n  talks: { name: Talks, participants: [canada] }\r\n");
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);
        Assert.Empty(await editor.DiagnosticsOf(Annotation, 1));

        await editor.Apply(await editor.Ask<WorkspaceEdit>("textDocument/rename", At(editor, at, "ca")));

        Assert.Equal(TemporaryFolder.Annotation.Replace("canada: {", "ca: { formerly: canada,", StringComparison.Ordinal).Replace("[canada]", "[ca]", StringComparison.Ordinal), editor.TextOf(Annotation));
        Assert.Equal("seed: 1\r\nevents:\r\n  talks: { name: Talks, participants: [ca] }\r\n", editor.TextOf(Other));
        Assert.Empty(await editor.DiagnosticsOf(Annotation, 2));
    }

    [Theory]
    [InlineData("Not An Id", "write 'not-an-id'.")]
    [InlineData("canada", "already")]
    [InlineData("france", "cannot be its id")]
    public async Task A_name_that_it_cannot_have_is_refused_with_the_reason(string name, string reason)
    {
        using var folder = TemporaryFolder.Small().With(Other, "seed: 1\nparties:\n  france: { kind: state, name: France }\n");
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);

        var refusal = await Refused(() => editor.Ask<WorkspaceEdit?>("textDocument/rename", At(editor, "canada: {", name)));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_renamed_while_a_file_cannot_be_read()
    {
        using var folder = TemporaryFolder.Small().With(Other, "seed: 1\nevents:\n  talks: { name: Talks, participants: [canada }\n");
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);

        Assert.Contains("'other.yaml' cannot be read", (await Refused(() => editor.Ask<WorkspaceEdit?>("textDocument/rename", At(editor, "canada: {", "ca")))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("to stop", "to halt")]
    [InlineData("act: call-on", "act: shout")]
    public async Task An_error_that_does_not_concern_the_id_does_not_keep_it(string right, string wrong)
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);
        await editor.Type(Annotation, right, wrong);

        await editor.Apply(await editor.Ask<WorkspaceEdit>("textDocument/rename", At(editor, "canada: {", "ca")));

        Assert.Contains("ca: { formerly: canada,", editor.TextOf(Annotation), StringComparison.Ordinal);
        Assert.Contains("[ca]", editor.TextOf(Annotation), StringComparison.Ordinal);
    }

    private static Task<RemoteInvocationException> Refused(Func<Task> ask) => Assert.ThrowsAsync<RemoteInvocationException>(ask);

    private static object At(Editor editor, string words, string? newName = null)
    {
        var start = editor.RangeOf(Annotation, words).Start;
        return new { textDocument = new { uri = editor.UriOf(Annotation) }, position = start with { Character = start.Character + 1 }, newName };
    }
}
