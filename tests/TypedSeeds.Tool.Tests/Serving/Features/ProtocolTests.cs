using System.Text.Json;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Tests.Serving.Editors;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving.Features;

/// <summary>The features over the real protocol, with buffers that are not saved.</summary>
public sealed class ProtocolTests
{
    private const string Path = "seeds/report.yaml";
    private const string Lines = ServedCorpus.Header + "  stop:\n    act: urge\n    by: [korea]\n    mode: quoted\n    quote: nobody came\n    part-of: whole\n    made: 2024-11\n  whole: { act: deny, by: [], mode: quoted, quote: had failed }\n";

    [Fact]
    public async Task Completion_goes_on_from_what_is_typed_in_a_buffer_and_is_sent_with_its_edit()
    {
        using var folder = Folder();
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Path);
        await editor.Type(Path, "quote: nobody came", "quote: \"We cond");

        var list = await editor.Ask<CompletionList>("textDocument/completion", At(editor, "We cond", 7));

        Assert.Contains("We condemn the tests\"", list.Items.Select(static item => item.TextEdit!.NewText));
    }

    [Fact]
    public async Task Words_of_a_document_that_is_not_saved_are_those_that_count()
    {
        using var folder = Folder();
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open("seeds/report.txt", "We thank the hosts.\n");
        await editor.Open(Path);
        await editor.Type(Path, "quote: nobody came", "quote: We th");

        var list = await editor.Ask<CompletionList>("textDocument/completion", At(editor, "We th", 5));

        Assert.Contains("We thank the hosts.", list.Items.Select(static item => item.TextEdit!.NewText));
    }

    [Theory]
    [InlineData("act: urge", "to", "to", "to")]
    [InlineData("act: urge", "act: ur", "act: ur", "urge")]
    [InlineData("act: urge", "act: promi", "act: promi", "commit")]
    [InlineData("by: [korea]", "by: [repub]", "by: [repub", "korea")]
    [InlineData("quote: nobody came", "quote: { exact: we urge, prefix: the }", "prefix: the", "the tests, and")]
    [InlineData("quote: nobody came", "quote: { exact: we urge, suffix: both }", "suffix: both", "both countries")]
    [InlineData("quote: nobody came", "quote: nobody came\n    cue: fai", "cue: fai", "failed")]
    public async Task Keys_choices_ids_and_words_beside_a_quote_are_completed_over_the_protocol(string old, string now, string typed, string label)
    {
        using var folder = Folder();
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Path);
        await editor.Type(Path, old, now);

        var list = await editor.Ask<CompletionList>("textDocument/completion", At(editor, "    " + now, 4 + now.IndexOf(typed, StringComparison.Ordinal) + typed.Length));

        Assert.NotNull(Assert.Single(list.Items, item => item.Label == label).TextEdit);
    }

    [Theory]
    [InlineData("textDocument/definition", "report.yaml")]
    [InlineData("textDocument/references", "report.yaml")]
    [InlineData("textDocument/hover", "**statement** ")]
    public async Task Words_of_a_document_lead_to_the_entries_that_quote_them_over_the_protocol(string method, string part)
    {
        using var folder = Folder();
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open("seeds/report.txt");

        var answer = await editor.Ask<JsonElement>(method, At(editor, "nobody came", 2, "seeds/report.txt"));

        Assert.Contains(part, answer.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("textDocument/hover", "nobody came", "line 3, column 13")]
    [InlineData("textDocument/hover", "2024-11", "November 2024")]
    [InlineData("textDocument/definition", "nobody came", "report.txt")]
    [InlineData("textDocument/definition", "whole", "report.yaml")]
    [InlineData("textDocument/references", "korea]", "report.yaml")]
    [InlineData("textDocument/documentHighlight", "whole", "\"kind\":3")]
    [InlineData("textDocument/documentSymbol", "", "\"name\":\"stop\"")]
    [InlineData("textDocument/documentLink", "", "https://example.org/")]
    [InlineData("textDocument/foldingRange", "", "\"startLine\":5")]
    [InlineData("textDocument/semanticTokens/full", "", "\"data\":[0,0,4,0,0")]
    [InlineData("textDocument/semanticTokens/range", "", "\"data\":[0,0,4,0,0")]
    [InlineData("textDocument/inlayHint", "", "line 3")]
    [InlineData("textDocument/inlayHint", "", "Republic of Korea")]
    [InlineData("textDocument/prepareRename", "whole", "\"start\"")]
    public async Task Every_feature_answers_over_the_protocol(string method, string place, string part)
    {
        using var folder = Folder();
        await using var editor = await Editor.Start(folder.Path);
        await editor.Open(Path, Lines.Replace("language: en", "language: en, source: \"https://example.org/\"", StringComparison.Ordinal));

        var answer = await editor.Ask<JsonElement>(method, At(editor, place, 1));

        Assert.Contains(part, answer.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Symbols_of_the_workspace_are_found_over_the_protocol()
    {
        using var folder = Folder();
        await using var editor = await Editor.Start(folder.Path);

        Assert.Contains("korea · Republic of Korea", (await editor.Ask<WorkspaceSymbol[]>("workspace/symbol", new { query = "repub" })).Select(static symbol => symbol.Name));
    }

    [Fact]
    public async Task The_packages_that_a_project_references_are_known_to_the_server()
    {
        using var folder = new TemporaryFolder()
            .With("Notes.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />")
            .With("packages/Core.typed-seeds", UsedPackageTests.Index)
            .With("seeds/report.txt", ServedCorpus.Document)
            .With(Path, "seed: 1\nuses: { core: Core.Data }\ndocument: { id: report }\nstatements:\n  stop: { act: urge, by: [core:canada], mode: quoted, quote: nobody came }\n");
        folder.With("obj/typed-seeds.uses.txt", folder.At("packages/Core.typed-seeds") + "\n");
        await using var editor = await Editor.Start(folder.Path);

        Assert.Empty(await editor.DiagnosticsOf(Path, await editor.Open(Path)));
        await editor.Type(Path, "core:canada", "core:");

        Assert.Contains("core:korea", (await editor.Ask<CompletionList>("textDocument/completion", At(editor, "core:]", 5))).Items.Select(static item => item.Label));
    }

    [Fact]
    public async Task A_file_outside_every_folder_has_no_answer()
    {
        using var folder = Folder();
        await using var editor = await Editor.Start(folder.Path);

        Assert.Null(await editor.Ask<Hover?>("textDocument/hover", new { textDocument = new { uri = "file:///elsewhere.yaml" }, position = new { line = 0, character = 0 } }));
    }

    private static TemporaryFolder Folder() => new TemporaryFolder().With("seeds/report.txt", ServedCorpus.Document).With(Path, Lines);

    // Some requests ask about a place, some about a range, some about the whole: each takes what it needs.
    private static object At(Editor editor, string place, int within, string path = Path)
    {
        var text = editor.TextOf(path);
        var offset = text.IndexOf(place, StringComparison.Ordinal) + within;
        var line = text[..offset].Count(static character => character == '\n');
        var character = offset - (text.LastIndexOf('\n', offset - 1) + 1);
        return new
        {
            textDocument = new { uri = editor.UriOf(path) },
            position = new { line, character },
            range = new { start = new { line = 0, character = 0 }, end = new { line = 1_000, character = 0 } },
            context = new { includeDeclaration = true, triggerKind = 1 },
        };
    }
}
