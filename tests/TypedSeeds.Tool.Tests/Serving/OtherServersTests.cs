using System.Text.Json;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Tests.Serving.Editors;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving;

/// <summary>An editor hands over what other servers gave it, in every form that the protocol has or will have.</summary>
public sealed class OtherServersTests
{
    private const string Annotation = "seeds/report.yaml";

    [Theory]
    [InlineData("""{ "range": { "start": { "line": 0, "character": 0 }, "end": { "line": 0, "character": 1 } }, "message": "x", "code": 5 }""")]
    [InlineData("""{ "range": { "start": { "line": 0, "character": 0 }, "end": { "line": 0, "character": 1 } }, "message": "x", "code": { "value": "a" } }""")]
    [InlineData("""{ "range": { "start": { "line": 0, "character": 0 }, "end": { "line": 0, "character": 1 } }, "message": { "kind": "markdown", "value": "x" } }""")]
    [InlineData("""{ "range": { "start": { "line": 0, "character": 0 }, "end": { "line": 0, "character": 1 } }, "message": "x", "severity": null, "source": 7, "relatedInformation": {} }""")]
    [InlineData("""{ "range": null, "message": null }""")]
    [InlineData("7")]
    [InlineData("null")]
    public async Task A_diagnostic_of_another_server_in_any_form_refuses_no_action(string diagnostic)
    {
        using var folder = TemporaryFolder.Small(TemporaryFolder.Annotation.Replace("call-on", "call-onn", StringComparison.Ordinal));
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Annotation);
        var line = Array.FindIndex(editor.TextOf(Annotation).Split('\n'), static text => text.Contains("call-onn", StringComparison.Ordinal));

        var actions = await editor.Ask<JsonElement>("textDocument/codeAction", new
        {
            textDocument = new { uri = editor.UriOf(Annotation) },
            range = new PositionRange(new(line, 0), new(line, 60)),
            context = new { diagnostics = new[] { JsonSerializer.Deserialize<JsonElement>(diagnostic) } },
        });

        Assert.NotEmpty(actions.EnumerateArray());
    }

    [Theory]
    [InlineData("file:///%00")]
    [InlineData("file:///a%00b.yaml")]
    [InlineData("what: is this")]
    public void A_URI_that_names_no_file_has_no_path(string uri) => Assert.Null(FileUri.PathOf(uri));
}
