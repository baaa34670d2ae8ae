using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TypedSeeds.Benchmarks.Harness;

/// <summary>An editor for the language server in a process of its own. It waits for each answer, so that a time is that of one message.</summary>
internal sealed class LanguageClient : IDisposable
{
    private readonly Process _process;
    private readonly Stream _input;
    private readonly Stream _output;
    private readonly string _folder;
    private int _id;

    /// <summary>Starts the server, opens a folder and waits until it is checked.</summary>
    public LanguageClient(string tool, string folder)
    {
        _folder = folder;
        _process = Process.Start(new ProcessStartInfo("dotnet", [tool, "lsp"]) { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = folder })!;
        (_input, _output) = (_process.StandardInput.BaseStream, _process.StandardOutput.BaseStream);
        Ask("initialize", new { processId = Environment.ProcessId, rootUri = UriOf("."), capabilities = new { window = new { workDoneProgress = true }, workspace = new { didChangeWatchedFiles = new { dynamicRegistration = true } } } });
        Tell("initialized", new { });
        Until(static message => MethodOf(message) == "$/progress" && message.GetProperty("params").GetProperty("value").GetProperty("kind").GetString() == "end");
    }

    /// <summary>The resident memory of the server, in bytes.</summary>
    public double ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>The most resident memory that it had, in bytes.</summary>
    public double PeakBytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>The milliseconds of all processors that it took so far.</summary>
    public double CpuMilliseconds
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalMilliseconds;
        }
    }

    public string UriOf(string path) => new Uri(Path.GetFullPath(Path.Combine(_folder, path))).AbsoluteUri;

    /// <summary>Opens a file and waits for its diagnostics.</summary>
    public void Open(string path, string text)
    {
        Tell("textDocument/didOpen", new { textDocument = new { uri = UriOf(path), languageId = "yaml", version = 1, text } });
        UntilDiagnostics(path, 1);
    }

    /// <summary>Writes in a file and waits for its diagnostics.</summary>
    /// <param name="path">The file.</param>
    /// <param name="version">Its new version.</param>
    /// <param name="line">The line.</param>
    /// <param name="from">The first column that is replaced.</param>
    /// <param name="to">The column after it.</param>
    /// <param name="text">What is written there.</param>
    public void Type(string path, int version, int line, int from, int to, string text)
    {
        Tell("textDocument/didChange", new
        {
            textDocument = new { uri = UriOf(path), version },
            contentChanges = new[] { new { range = new { start = new { line, character = from }, end = new { line, character = to } }, text } },
        });
        UntilDiagnostics(path, version);
    }

    /// <summary>Asks and waits for the answer.</summary>
    public JsonElement Ask(string method, object parameters)
    {
        var id = ++_id;
        Send(new { jsonrpc = "2.0", id, method, @params = parameters });
        return Until(message => MethodOf(message) is null && message.GetProperty("id").GetInt32() == id).GetProperty("result");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void UntilDiagnostics(string path, int version)
    {
        var uri = UriOf(path);
        Until(message => MethodOf(message) == "textDocument/publishDiagnostics"
            && message.GetProperty("params") is var published
            && published.GetProperty("uri").GetString() == uri
            && published.TryGetProperty("version", out var number) && number.GetInt32() == version);
    }

    private void Tell(string method, object parameters) => Send(new { jsonrpc = "2.0", method, @params = parameters });

    private void Send(object message)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(message);
        _input.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n\r\n")));
        _input.Write(content);
        _input.Flush();
    }

    /// <summary>Reads until a message that is wanted, and answers what the server asks meanwhile.</summary>
    private JsonElement Until(Predicate<JsonElement> isWanted)
    {
        while (true)
        {
            var message = Read();
            if (MethodOf(message) is not null && message.TryGetProperty("id", out var id))
            {
                Send(new { jsonrpc = "2.0", id, result = (object?)null });
            }

            if (isWanted(message))
            {
                return message;
            }
        }
    }

    private JsonElement Read()
    {
        var length = 0;
        for (var line = ReadLine(); line.Length > 0; line = ReadLine())
        {
            length = line.StartsWith("Content-Length:", StringComparison.Ordinal) ? int.Parse(line.AsSpan(15), CultureInfo.InvariantCulture) : length;
        }

        var content = new byte[length];
        _output.ReadExactly(content);
        return JsonSerializer.Deserialize<JsonElement>(content);
    }

    private string ReadLine()
    {
        var line = new StringBuilder();
        for (var next = _output.ReadByte(); next != '\n'; next = _output.ReadByte())
        {
            line.Append(next < 0 ? throw new EndOfStreamException("The server ended.") : (char)next);
        }

        return line.ToString().TrimEnd('\r');
    }

    private static string? MethodOf(JsonElement message) => message.TryGetProperty("method", out var method) ? method.GetString() : null;
}
