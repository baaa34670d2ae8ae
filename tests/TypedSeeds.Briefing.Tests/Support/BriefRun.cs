using TypedSeeds.Briefing.Rendering;

namespace TypedSeeds.Briefing.Tests.Support;

/// <summary>A run of the program in this process, into plain text.</summary>
internal sealed record BriefRun(int ExitCode, string Output, string Error)
{
    /// <summary>The output on one line, so that a search finds a sentence that wraps.</summary>
    public string Flat => string.Join(' ', Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public IReadOnlyList<string> Lines => Output.ReplaceLineEndings("\n").Split('\n');

    public static BriefRun With(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = Briefer.Run(arguments, Consoles.Plain(output), error);
        return new BriefRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The lines from the first with the given words to the next blank one.</summary>
    public string PassageFrom(string words) =>
        string.Join(' ', Lines.SkipWhile(line => !line.Contains(words, StringComparison.Ordinal)).TakeWhile(line => line.Length > 0).Select(line => line.Trim()));
}
