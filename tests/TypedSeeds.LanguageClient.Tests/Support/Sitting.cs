using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace TypedSeeds.LanguageClient.Tests.Support;

/// <summary>A run of an editor, or of a part of one, by a script.</summary>
internal static class Sitting
{
    // An editor that waits for a message that never comes ends here, and the test says what it had printed.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs a program to its end, and returns what it printed. A failure is the test's, with all that was written.</summary>
    public static async Task<string> RunAsync(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var end = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(end.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} did not end: {await output}{await error}");
        }

        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {await output}{await error}");
        return await output;
    }

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Json)!;

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Json);

    private static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web);
}
