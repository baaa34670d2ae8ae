using System.Text;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Tests.Serving.Editors;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving;

/// <summary>Columns are in the unit that was negotiated, where characters of several units or marks on a letter are before a place.</summary>
public sealed class EncodingTests
{
    private const string Annotation = "seeds/report.yaml";
    private const string Document = "seeds/report.txt";

    /// <summary>A character of two UTF-16 units, a letter with a mark of its own, one of two bytes and one of three.</summary>
    private const string Before = "\U0001F600 e\u0301 \u00e9 \u4e16 ";

    private const string Line = "  stop: { summary: \"" + Before + "\", act: call-on, by: [canada], mode: quoted, quote: both sides to stop }";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public async Task Diagnostics_and_typing_are_at_their_columns(string encoding)
    {
        using var folder = Folder();
        await using var editor = await Editor.StartCounting(folder.Path, encoding);
        Assert.Equal(encoding, editor.Initialized!.Capabilities.PositionEncoding);
        await editor.Open(Annotation);
        Assert.Empty(await editor.DiagnosticsOf(Annotation, 1));

        var start = ColumnOf(Line, "stop }", encoding);
        await Replace(editor, 2, start, start + 4, "halt");
        var wrong = Assert.Single(await editor.DiagnosticsOf(Annotation, 2));
        Assert.Equal("SEED3001", wrong.Code);
        Assert.Equal(new PositionRange(new(5, ColumnOf(Line, "both", encoding)), new(5, start + 4)), wrong.Range);

        await Replace(editor, 3, start, start + 4, "stop");
        Assert.Empty(await editor.DiagnosticsOf(Annotation, 3));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public async Task A_proposal_replaces_what_is_typed(string encoding)
    {
        using var folder = Folder();
        await using var editor = await Editor.StartCounting(folder.Path, encoding);
        await editor.Open(Annotation);

        var list = await editor.Ask<CompletionList>("textDocument/completion", At(editor, ColumnOf(Line, "canada]", encoding) + 3));

        var start = ColumnOf(Line, "canada]", encoding);
        var edit = Assert.Single(list.Items, static item => item.Label == "canada").TextEdit!;
        Assert.Equal((5, start), (edit.Range.Start.Line, edit.Range.Start.Character));
        Assert.InRange(edit.Range.End.Character, start + 3, start + 6);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public async Task A_rename_writes_over_the_id(string encoding)
    {
        using var folder = Folder();
        await using var editor = await Editor.StartCounting(folder.Path, encoding);
        await editor.Open(Annotation);
        var start = ColumnOf(Line, "canada]", encoding);

        var edit = await editor.Ask<WorkspaceEdit>("textDocument/rename", new { textDocument = new { uri = editor.UriOf(Annotation) }, position = new { line = 5, character = start + 1 }, newName = "ca" });

        var here = Assert.Single(edit.DocumentChanges!.Single().Edits, static change => change.Range.Start.Line == 5);
        Assert.InRange(here.Range.Start.Character, start, start + 2);
        await editor.Apply(edit);
        Assert.Contains(Line.Replace("[canada]", "[ca]", StringComparison.Ordinal), editor.TextOf(Annotation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public async Task A_definition_is_at_the_words_of_the_document(string encoding)
    {
        using var folder = Folder();
        await using var editor = await Editor.StartCounting(folder.Path, encoding);
        await editor.Open(Annotation);

        var answer = await editor.Ask<Location[]>("textDocument/definition", At(editor, ColumnOf(Line, "sides", encoding)));

        var words = Assert.Single(answer);
        var column = ColumnOf(Text, "both", encoding);
        Assert.Equal((editor.UriOf(Document), new PositionRange(new(0, column), new(0, column + "both sides to stop".Length))), (words.Uri, words.Range));
    }

    private const string Text = Before + "We call on both sides to stop.\n";

    private static TemporaryFolder Folder() => new TemporaryFolder()
        .With(Document, Text)
        .With(Annotation, $"seed: 1\ndocument: {{ id: report }}\nparties:\n  canada: {{ kind: state, name: Canada }}\nstatements:\n{Line}\n");

    /// <summary>The column of words in a line, counted here and not by the server's own code.</summary>
    private static int ColumnOf(string line, string words, string encoding)
    {
        var before = line[..line.IndexOf(words, StringComparison.Ordinal)];
        return encoding switch
        {
            "utf-8" => Encoding.UTF8.GetByteCount(before),
            "utf-32" => Encoding.UTF32.GetByteCount(before) / 4,
            _ => before.Length,
        };
    }

    private static object At(Editor editor, int character) => new { textDocument = new { uri = editor.UriOf(Annotation) }, position = new { line = 5, character } };

    private static Task Replace(Editor editor, int version, int from, int to, string text) => editor.Tell("textDocument/didChange", new
    {
        textDocument = new { uri = editor.UriOf(Annotation), version },
        contentChanges = new[] { new { range = new PositionRange(new(5, from), new(5, to)), text } },
    });
}
