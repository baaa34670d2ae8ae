using System.Text;
using System.Text.Json;
using Nerdbank.Streams;
using StreamJsonRpc;
using TypedSeeds.Tool.Serving.Features;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Server;
using TypedSeeds.Tool.Tests.Serving.Editors;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving;

/// <summary>The server begins, ends and goes on as the protocol says, and anything may be sent to it.</summary>
public sealed class LifeTests
{
    private const string Annotation = "seeds/report.yaml";

    [Fact]
    public async Task The_program_serves_an_editor_over_its_standard_streams_and_ends_with_it()
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Editor.StartProcess(folder.Path);
        Assert.Equal("typed-seeds", editor.Initialized!.ServerInfo.Name);
        await editor.Open(Annotation);
        Assert.Empty(await editor.DiagnosticsOf(Annotation, 1));
        Assert.Equal("SEED3001", Assert.Single(await editor.DiagnosticsOf(Annotation, await editor.Type(Annotation, "to stop", "to halt"))).Code);

        await editor.Ask<object?>("shutdown", null);
        await editor.Tell("exit", new { });

        Assert.Equal(0, await editor.Exit);
    }

    [Fact]
    public async Task An_end_without_shutdown_is_a_failure()
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Editor.Start(folder.Path);

        await editor.Tell("exit", new { });

        Assert.Equal(1, await editor.Exit);
    }

    [Fact]
    public async Task The_server_ends_with_the_process_of_the_editor()
    {
        using var folder = TemporaryFolder.Small();
        using var process = ToolRun.Start(folder.Path, "--version");
        await process.WaitForExitAsync();
        await using var editor = Editor.Silent(folder.Path);

        await editor.Begin(null, process.Id);

        Assert.Equal(1, await editor.Exit);
    }

    [Fact]
    public async Task The_server_ends_with_the_connection()
    {
        using var folder = TemporaryFolder.Small();
        var editor = await Editor.Start(folder.Path);

        await editor.DisposeAsync();

        Assert.Equal(1, await editor.Exit);
    }

    [Fact]
    public async Task A_request_before_the_beginning_or_after_the_end_is_refused()
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = Editor.Silent(folder.Path);
        Assert.Equal(-32002, (int)(await Assert.ThrowsAsync<RemoteInvocationException>(() => editor.Ask<object?>("shutdown", null))).ErrorCode);
        await editor.Begin(null);
        Assert.Equal(-32600, (int)(await Assert.ThrowsAsync<RemoteInvocationException>(() => editor.Begin(null))).ErrorCode);

        Assert.Null(await editor.Ask<object?>("shutdown", null));

        Assert.Equal(-32600, (int)(await Assert.ThrowsAsync<RemoteInvocationException>(() => editor.Ask<object?>("shutdown", null))).ErrorCode);
    }

    [Fact]
    public async Task An_unknown_request_is_refused_and_an_unknown_notification_passed_over()
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Editor.Start(folder.Path);

        await editor.Tell("textDocument/unheardOf", new { });
        await Assert.ThrowsAsync<RemoteMethodNotFoundException>(() => editor.Ask<object?>("textDocument/unheardOf", new { }));

        Assert.Null(await editor.Ask<object?>("shutdown", null));
    }

    [Theory]
    [InlineData("Content-Length: 10\r\n\r\n{ not json", "-32700")]
    [InlineData("Content-Length: 2\r\n\r\n[]", "error")]
    [InlineData("Content-Length: 2\r\n\r\n{}", "error")]
    [InlineData("Content-Length: 0\r\n\r\n", "error")]
    [InlineData("Content-Length: 40\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":999,\"result\":null}", "passed over")]
    [InlineData("Content-Length: 40\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"result\":null}", "passed over")]
    [InlineData("Content-Length: 64\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32700,\"message\":\"\"}}", "passed over")]
    [InlineData("Content-Length: 38\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":null}", "Its method is null.")]
    [InlineData("Content-Length: 27\r\n\r\n{\"method\":null,\"params\":{}}", "Its method is null.")]
    [InlineData("Content-Length: 36\r\n\r\n{\"method\":null,\"id\":2,\"result\":null}", "Its method is null.")]
    [InlineData("Content-Length: 46\r\n\r\n[{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"shutdown\"}]", "error")]
    [InlineData("Content-Length: 6\r\n\r\n[null]", "error")]
    [InlineData("Content-Length: 4\r\n\r\nnull", "error")]
    [InlineData("Content-Length: 51\r\n\r\n{\"jsonrpc\":null,\"id\":9,\"method\":null,\"params\":null}", "error")]
    [InlineData("Content-Length: 38\r\n\r\n{\"id\":null,\"result\":null,\"error\":null}", "passed over")]
    [InlineData("Content-Type: text\r\n\r\n", "passed over")]
    [InlineData("what is this\r\n\r\n", "passed over")]
    [InlineData("Content-Length: -5\r\n\r\n", "passed over")]
    [InlineData("Content-Length: 99999999999\r\n\r\n", "passed over")]
    [InlineData("Content-Length: 99999999999\r\n\r\n", "is longer by its header")]
    [InlineData("Content-Length: 300000000\r\n\r\n", "is longer by its header")]
    [InlineData("Content-Length: many\r\n\r\n", "has no header")]
    [InlineData("Content-Length: -Infinity\r\n\r\n", "has no header")]
    [InlineData("Content-Length: NaN\r\n\r\n", "has no header")]
    [InlineData("Content-Length: Infinity\r\n\r\n", "is longer by its header")]
    public async Task A_malformed_message_is_told_of_and_does_not_end_the_server(string malformed, string told)
    {
        var (mine, its) = FullDuplexStream.CreatePair();
        using var server = new LanguageServer(its, its, TextWriter.Null, []);
        var exit = Task.Run(() => server.Run(CancellationToken.None));
        var reader = System.IO.Pipelines.PipeReader.Create(mine);
        var frames = new FrameReader(reader, static _ => { });

        await mine.WriteAsync(Encoding.UTF8.GetBytes(malformed));
        await mine.WriteAsync(Frame("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"""));

        using var patience = new CancellationTokenSource(Editor.Patience);
        var answers = new List<string>();
        while (!answers.Exists(static answer => answer.Contains("\"id\":1", StringComparison.Ordinal)))
        {
            answers.Add(Encoding.UTF8.GetString((await frames.Next(patience.Token))!));
        }

        Assert.Contains(answers, answer => answer.Contains(told, StringComparison.Ordinal));
        await mine.WriteAsync(Frame("""{"jsonrpc":"2.0","method":"exit"}"""));
        Assert.Equal(1, await exit);
    }

    [Fact]
    public async Task Parameters_of_another_form_are_refused_and_do_not_end_the_server()
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Editor.Start(folder.Path, features: [Feature.Of<TextDocumentPositionParams>("test/echo", static can => can, static call => call.File.Path)]);
        await editor.Open(Annotation);

        await editor.Tell("textDocument/didChange", new { textDocument = 5 });
        await editor.Tell("textDocument/didOpen", new { });
        await editor.Tell("textDocument/didChange", new { textDocument = new { uri = "what: is this", version = 1 }, contentChanges = Array.Empty<object>() });
        await Assert.ThrowsAnyAsync<RemoteRpcException>(() => editor.Ask<object?>("test/echo", new { textDocument = new { uri = 5 } }));
        await Assert.ThrowsAnyAsync<RemoteRpcException>(() => editor.Ask<object?>("test/echo", new { }));

        Assert.Equal(Annotation, await editor.Ask<string>("test/echo", At(editor)));
    }

    public static TheoryData<string, string, string> WrongRequests => new()
    {
        { "textDocument/hover", """{"textDocument":{"uri":"file:///a"},"position":null}""", "$.position" },
        { "textDocument/hover", """{"textDocument":{"uri":5},"position":{"line":0,"character":0}}""", "$.textDocument.uri" },
        { "textDocument/hover", """{"textDocument":{"uri":null},"position":{"line":0,"character":0}}""", "$.textDocument" },
        { "textDocument/hover", """{"textDocument":{},"position":{"line":0,"character":0}}""", "$.textDocument" },
        { "textDocument/hover", """{"position":{"line":0,"character":0}}""", "" },
        { "textDocument/completion", """{"textDocument":{"uri":"file:///a"},"position":{"line":1e308,"character":"1"}}""", "$.position.line" },
        { "textDocument/rename", """{"textDocument":{"uri":"file:///a"},"position":{"line":0,"character":0},"newName":null}""", "" },
        { "textDocument/codeAction", """{"textDocument":{"uri":"file:///a"},"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"context":null}""", "" },
        { "workspace/symbol", """{"query":null}""", "" },
        { "workspace/symbol", "{}", "" },
        { "workspace/symbol", "5", "neither an object nor a list" },
        { "workspace/symbol", "\"text\"", "neither an object nor a list" },
        { "workspace/symbol", "true", "neither an object nor a list" },
    };

    [Theory]
    [MemberData(nameof(WrongRequests))]
    public async Task A_request_with_wrong_parameters_is_refused_as_the_protocol_says_and_names_no_class(string method, string parameters, string told)
    {
        var (messages, log) = await Answers($$"""{"jsonrpc":"2.0","id":7,"method":"{{method}}","params":{{parameters}}}""");

        using var answer = JsonDocument.Parse(Assert.Single(messages, static message => message.Contains("\"id\":7", StringComparison.Ordinal)));
        Assert.Equal(-32602, answer.RootElement.GetProperty("error").GetProperty("code").GetInt32());
        Assert.Contains(told, answer.RootElement.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
        AssertNoCrash([.. messages, log]);
    }

    [Theory]
    [InlineData("workspace/didChangeWorkspaceFolders", """{"event":{"added":[],"removed":null}}""")]
    [InlineData("workspace/didChangeWorkspaceFolders", """{"event":{"added":[{"uri":5,"name":"x"}],"removed":[]}}""")]
    [InlineData("workspace/didChangeWorkspaceFolders", """{"event":null}""")]
    [InlineData("workspace/didChangeWatchedFiles", """{"changes":[{"uri":null,"type":1}]}""")]
    [InlineData("workspace/didChangeWatchedFiles", "{}")]
    [InlineData("workspace/didChangeWorkspaceFolders", """{"event":{"added":[null],"removed":[]}}""")]
    [InlineData("workspace/didChangeWorkspaceFolders", """{"event":{"added":[],"removed":[null]}}""")]
    [InlineData("workspace/didChangeWatchedFiles", """{"changes":[null]}""")]
    [InlineData("workspace/didChangeConfiguration", """{"settings":{"typedSeeds":{"folders":[null,5]}}}""")]
    [InlineData("textDocument/didOpen", """{"textDocument":{"uri":"file:///a.yaml","version":1,"text":null}}""")]
    [InlineData("textDocument/didChange", """{"textDocument":{"uri":"file:///a.yaml","version":9223372036854775808},"contentChanges":null}""")]
    [InlineData("textDocument/didChange", """{"textDocument":{"uri":"file:///a.yaml","version":1},"contentChanges":[null]}""")]
    [InlineData("textDocument/didChange", """{"textDocument":{"uri":"file:///a.yaml","version":1},"contentChanges":[{"text":"a"},null]}""")]
    [InlineData("textDocument/didClose", """{"textDocument":null}""")]
    [InlineData("textDocument/didClose", "5")]
    public async Task A_notification_with_wrong_parameters_is_a_line_of_the_log_and_no_crash(string method, string parameters)
    {
        var (messages, log) = await Answers($$"""{"jsonrpc":"2.0","method":"{{method}}","params":{{parameters}}}""");

        AssertNoCrash([.. messages, log]);
    }

    [Fact]
    public async Task A_folder_that_is_null_is_kept_nowhere()
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Editor.Start(folder.Path);

        await editor.Tell("workspace/didChangeWorkspaceFolders", new { @event = new { added = new object?[] { null }, removed = Array.Empty<object>() } });
        await editor.Tell("workspace/didChangeWorkspaceFolders", new { @event = new { added = Array.Empty<object>(), removed = Array.Empty<object>() } });
        await editor.Open(Annotation);

        Assert.Empty(await editor.DiagnosticsOf(Annotation));
    }

    private static void AssertNoCrash(IEnumerable<string> texts) => Assert.All(texts, static text => Assert.DoesNotMatch("please report it|Exception|   at |System\\.|TypedSeeds\\.Tool", text));

    /// <summary>All that the server writes after a message, until it has answered one after it.</summary>
    private static async Task<(string[] Messages, string Log)> Answers(string message)
    {
        var (mine, its) = FullDuplexStream.CreatePair();
        using var log = new StringWriter();
        using var server = new LanguageServer(its, its, log);
        var exit = Task.Run(() => server.Run(CancellationToken.None));
        var frames = new FrameReader(System.IO.Pipelines.PipeReader.Create(mine), static _ => { });
        using var patience = new CancellationTokenSource(Editor.Patience);
        var answers = new List<string>();
        async Task AnswerOf(string id)
        {
            while (!answers.Exists(answer => answer.Contains($"\"id\":{id}", StringComparison.Ordinal)))
            {
                answers.Add(Encoding.UTF8.GetString((await frames.Next(patience.Token))!));
            }
        }

        await mine.WriteAsync(Frame("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"""));
        await AnswerOf("1");
        await mine.WriteAsync(Frame("""{"jsonrpc":"2.0","method":"initialized","params":{}}"""));
        await mine.WriteAsync(Frame(message));
        await mine.WriteAsync(Frame("""{"jsonrpc":"2.0","id":8,"method":"workspace/symbol","params":{"query":""}}"""));
        await AnswerOf("8");
        if (message.Contains("\"id\"", StringComparison.Ordinal))
        {
            await AnswerOf("7");
        }

        await mine.WriteAsync(Frame("""{"jsonrpc":"2.0","method":"exit"}"""));
        Assert.Equal(1, await exit);
        return ([.. answers], log.ToString());
    }

    [Fact]
    public async Task A_crash_of_a_handler_is_a_message_and_the_next_request_is_answered()
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Editor.Start(folder.Path, features:
        [
            Feature.Of<TextDocumentPositionParams>("test/crash", static can => can, static _ => throw new InvalidOperationException("as it happens")),
            Feature.Of<TextDocumentPositionParams>("test/echo", static can => can, static call => call.File.Path),
        ]);
        await editor.Open(Annotation);

        var crash = await Assert.ThrowsAsync<RemoteInvocationException>(() => editor.Ask<object?>("test/crash", At(editor)));

        Assert.Equal(-32603, crash.ErrorCode);
        Assert.Contains("as it happens", crash.Message, StringComparison.Ordinal);
        Assert.Contains("as it happens", (await editor.Told.Next<ShownMessage>()).Message.Message, StringComparison.Ordinal);
        Assert.Equal(Annotation, await editor.Ask<string>("test/echo", At(editor)));
        Assert.NotEmpty(await editor.DiagnosticsOf(Annotation, await editor.Type(Annotation, "to stop", "to halt")));
    }

    [Fact]
    public async Task A_request_that_is_cancelled_ends_and_says_so()
    {
        using var folder = TemporaryFolder.Small();
        var begun = new TaskCompletionSource();
        await using var editor = await Editor.Start(folder.Path, features:
        [
            Feature.Of<TextDocumentPositionParams>("test/wait", static can => can, call =>
            {
                begun.SetResult();
                call.Cancellation.WaitHandle.WaitOne();
                call.Cancellation.ThrowIfCancellationRequested();
                return null;
            }),
            Feature.Of<TextDocumentPositionParams>("test/echo", static can => can, static call => call.File.Path),
        ]);
        await editor.Open(Annotation);
        using var cancel = new CancellationTokenSource();
        var waiting = editor.Ask<object?>("test/wait", At(editor), cancel.Token);
        await begun.Task;

        // While it is at work, others are answered.
        Assert.Equal(Annotation, await editor.Ask<string>("test/echo", At(editor)));
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task A_request_sees_all_that_was_typed_before_it()
    {
        using var folder = TemporaryFolder.Small();
        await using var editor = await Editor.Start(folder.Path, features: [Feature.Of<TextDocumentPositionParams>("test/text", static can => can, static call => call.File.Text)]);
        await editor.Open(Annotation);
        var answers = new List<Task<string>>();
        var texts = new List<string>();
        for (var i = 0; i < 50; i++)
        {
            await editor.Type(Annotation, "seed: 1\n", $"seed: 1\n# {i}\n");
            texts.Add(editor.TextOf(Annotation));
            answers.Add(editor.Ask<string>("test/text", At(editor)));
        }

        // An answer may know what was typed after it, but never less.
        var known = await Task.WhenAll(answers);
        Assert.All(known.Zip(texts), pair => Assert.True(pair.First.Length >= pair.Second.Length && pair.First.EndsWith(pair.Second[(pair.Second.IndexOf('#', StringComparison.Ordinal))..], StringComparison.Ordinal)));
    }

    private static object At(Editor editor) => new { textDocument = new { uri = editor.UriOf(Annotation) }, position = new { line = 0, character = 0 } };

    private static byte[] Frame(string content) => Encoding.UTF8.GetBytes($"Content-Length: {Encoding.UTF8.GetByteCount(content)}\r\n\r\n{content}");
}
