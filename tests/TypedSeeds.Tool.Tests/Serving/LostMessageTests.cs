using TypedSeeds.Tool.Tests.Serving.Editors;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving;

/// <summary>A message that cannot be read may have been a change. No diagnostic is shown at a place of another text for it.</summary>
public sealed class LostMessageTests
{
    private const string Annotation = "seeds/report.yaml";

    [Theory]
    [InlineData("{ not json")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task A_file_of_which_a_change_was_lost_counts_as_it_is_saved_until_it_is_opened_again(string unreadable)
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);
        Assert.Empty(await editor.DiagnosticsOf(Annotation, 1));

        await editor.Lose(Annotation, "to stop", "to halt", unreadable);
        await editor.Type(Annotation, "seed: 1\n", "seed: 1\n# one line more\n");

        Assert.Contains(Annotation, (await editor.Told.Next<ShownMessage>()).Message.Message, StringComparison.Ordinal);
        Assert.Empty(await editor.DiagnosticsOf(Annotation, static published => published.Version is null));
        await editor.Type(Annotation, "to halt", "to end");
        await editor.Open(Annotation, editor.TextOf(Annotation));
        Assert.Equal(editor.RangeOf(Annotation, "both sides to end"), Assert.Single(await editor.DiagnosticsOf(Annotation, 1)).Range);
    }

    [Fact]
    public async Task A_message_that_was_no_change_leaves_open_files_as_they_are()
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);

        await editor.TellUnreadable("{ not json");

        Assert.Equal("SEED3001", Assert.Single(await editor.DiagnosticsOf(Annotation, await editor.Type(Annotation, "to stop", "to halt"))).Code);
    }
}
