using System.Text;
using System.Text.Json;
using Nerdbank.Streams;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Serving.Features;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Server;
using TypedSeeds.Tool.Tests.Serving.Editors;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving;

/// <summary>An editor may send half of a surrogate pair, which JSON cannot hold. No edit is lost for it.</summary>
public sealed class HalfPairTests
{
    [Theory]
    [InlineData(@"""\udc00""", @"""\ufffd""")]
    [InlineData(@"""\uD83D""", @"""\ufffd""")]
    [InlineData(@"""a\ud83db""", @"""a\ufffdb""")]
    [InlineData(@"""\ud83d\ud83d\ude00""", @"""\ufffd\ud83d\ude00""")]
    [InlineData(@"""\ude00\ud83d""", @"""\ufffd\ufffd""")]
    [InlineData(@"""\ud83d\n\ude00""", @"""\ufffd\n\ufffd""")]
    [InlineData(@"""\ud83d\ude00""", @"""\ud83d\ude00""")]
    [InlineData(@"""\\udc00""", @"""\\udc00""")]
    [InlineData(@"""\\\udc00""", @"""\\\ufffd""")]
    [InlineData(@"""\u00e9 é 😀 \"" \uABCD""", @"""\u00e9 é 😀 \"" \uABCD""")]
    [InlineData(@"""\ud8", @"""\ud8")]
    [InlineData(@"""\", @"""\")]
    [InlineData("{}", "{}")]
    public void Each_half_of_a_pair_is_read_as_the_replacement_character_and_nothing_else_is_changed(string sent, string read) =>
        Assert.Equal(read, Encoding.UTF8.GetString(HalfPairs.Mend(Encoding.UTF8.GetBytes(sent))));

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_read_as_replacement_characters() =>
        Assert.Equal("\"a\uFFFD\"", JsonSerializer.Deserialize<JsonElement>(HalfPairs.Mend([(byte)'"', (byte)'a', 0xFF, (byte)'"'])).GetRawText());

    [Fact]
    public async Task A_change_with_half_of_a_pair_is_taken_so_that_the_next_one_is_of_the_same_text()
    {
        using var folder = TemporaryFolder.Small();
        var uri = FileUri.Of(folder.At("seeds/report.yaml"));
        var (mine, its) = FullDuplexStream.CreatePair();
        using var server = new LanguageServer(its, its, TextWriter.Null, [Feature.Of<TextDocumentPositionParams>("test/text", static can => can, static call => call.File.Text)]);
        var exit = Task.Run(() => server.Run(CancellationToken.None));
        var frames = new FrameReader(System.IO.Pipelines.PipeReader.Create(mine), static _ => { });

        foreach (var message in new[]
        {
            $$$$"""{"id":1,"method":"initialize","params":{"capabilities":{},"rootUri":"{{{{FileUri.Of(folder.Path)}}}}"}}""",
            """{"method":"initialized","params":{}}""",
            $$$$"""{"method":"textDocument/didOpen","params":{"textDocument":{"uri":"{{{{uri}}}}","languageId":"yaml","version":1,"text":"seed: 1\nevents: {}\n"}}}""",
            $$$$"""{"method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{{uri}}}}","version":2},"contentChanges":[{"range":{"start":{"line":1,"character":0},"end":{"line":1,"character":0}},"text":"# \udc00\n# more\n"}]}}""",
            $$$$"""{"method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{{uri}}}}","version":3},"contentChanges":[{"range":{"start":{"line":2,"character":2},"end":{"line":2,"character":6}},"text":"less"}]}}""",
            $$$$"""{"id":2,"method":"test/text","params":{"textDocument":{"uri":"{{{{uri}}}}"},"position":{"line":0,"character":0}}}""",
        })
        {
            var content = "{\"jsonrpc\":\"2.0\"," + message[1..];
            await mine.WriteAsync(Encoding.UTF8.GetBytes($"Content-Length: {Encoding.UTF8.GetByteCount(content)}\r\n\r\n{content}"));
            if (message.StartsWith("{\"id\":1,", StringComparison.Ordinal))
            {
                // An editor says nothing more before it is answered.
                await AnswerTo(1, frames);
            }
        }

        var answer = await AnswerTo(2, frames);

        Assert.Equal("seed: 1\n# \uFFFD\n# less\nevents: {}\n", answer.GetProperty("result").GetString());
        server.Dispose();
        await exit;
    }

    private static async Task<JsonElement> AnswerTo(int id, FrameReader frames)
    {
        using var patience = new CancellationTokenSource(Editor.Patience);
        JsonElement answer;
        do
        {
            answer = JsonSerializer.Deserialize<JsonElement>(await frames.Next(patience.Token));
        }
        while (answer.TryGetProperty("method", out _) || !answer.TryGetProperty("id", out var given) || given.ValueKind != JsonValueKind.Number || given.GetInt32() != id);

        return answer;
    }
}
