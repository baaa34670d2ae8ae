using System.Text.RegularExpressions;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Tool.Tests.House;

/// <summary>What people read goes through the function that makes text visible. A new line of output that does not is a choice that somebody makes here.</summary>
public partial class OneWayOutTests
{
    /// <summary>Lines of this program's own words and numbers, and whole files for other programs, which have tests of their own.</summary>
    private static readonly string[] Plain =
    [
        "Commands/CommandLine.cs: $\"Try: {string.Join(' ', Path(",
        "Commands/CommandLine.cs: BuildServer.Notice",
        "Commands/CompletionCommand.cs: Scripts[call.GetRequiredValue(",
        "Commands/ExportCommand.cs: $\"The corpus has {Counted.Of(e",
        "Commands/ExportCommand.cs: $\"The corpus has {Counted.Of(e",
        "Commands/ExportCommand.cs: $\"Wrote {written}.\"",
        "Commands/FixCommand.cs: \"There is more to mend: the fi",
        "Commands/NewCommand.cs: draft.Text",
        "Commands/ViewCommand.cs: $\"The corpus has {Counted.Of(e",
        "Commands/ViewCommand.cs: page",
        "Terminal/Host.cs: canClear ? Sequence : string.E",
    ];

    private const int Shown = 30;

    [Fact]
    public void Each_line_that_the_tool_writes_is_made_visible_or_is_of_its_own_words()
    {
        var tool = Path.Combine(Repository.Root, "generator/TypedSeeds.Tool");
        var lines = Directory.GetFiles(tool, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(tool, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(static file => !file.Name.StartsWith("obj/", StringComparison.Ordinal) && !file.Name.StartsWith("bin/", StringComparison.Ordinal))
            .SelectMany(static file => Output().Matches(file.Text).Select(static match => match.Groups["what"].Value).Where(static what => !Visible().IsMatch(what)), static (file, what) => $"{file.Name}: {what[..Math.Min(Shown, what.Length)]}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(Plain, lines);
    }

    [Fact]
    public void Each_message_of_a_task_is_made_visible() => Assert.All(
        Directory.GetFiles(Path.Combine(Repository.Root, "generator/TypedSeeds.Build"), "*.cs").Select(File.ReadAllText).Where(static text => text.Contains("BuildEngine.Log", StringComparison.Ordinal)),
        static text => Assert.Matches(@"message = Invisible\.Show\([\s\S]*BuildEngine\.Log\w+Event\(new \w+\(.*\bmessage\b", text));

    [GeneratedRegex(@"\b(Output|Error|ToBuildServer)\.Write(Line)?\((?<what>.+?)\)+;?\r?$", RegexOptions.Multiline)]
    private static partial Regex Output();

    [GeneratedRegex(@"Printable\.Of\b|JsonFormatter\.|EscapeData\(")]
    private static partial Regex Visible();
}
