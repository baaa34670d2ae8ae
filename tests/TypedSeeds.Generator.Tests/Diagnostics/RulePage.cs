using System.Text.RegularExpressions;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Diagnostics;

/// <summary>What the page of a rule repeats of the table of rules and of its example.</summary>
internal static partial class RulePage
{
    /// <summary>What a new page has where a person has to write.</summary>
    public const string ToWrite = "\n…\n";

    /// <summary>The page that a rule without one gets.</summary>
    public static string New(Rule rule) =>
        $"{Head(rule)}\n## What it means\n{ToWrite}\n{(Example(rule) is { } example ? "## An example that gives it\n\n" + Blocks(rule, example) : string.Empty)}## How to mend it\n{ToWrite}";

    /// <summary>A page with the title, the severity, the message and the files of today.</summary>
    public static string Mended(Rule rule, string page)
    {
        var mended = Heads().Replace(page, _ => Head(rule), 1);
        return Example(rule) is { } example ? Files(example).Aggregate(WithMessage(rule, example.Message, mended), WithFile) : mended;
    }

    private static (Marked Files, string Message)? Example(Rule rule) => RuleCases.All.TryGetValue(rule.Id, out var example) ? example : null;

    private static string Head(Rule rule) => $"# {rule.Id}: {rule.Title}\n\nSeverity: {rule.Severity}\n";

    private static string Blocks(Rule rule, (Marked Files, string Message) example) =>
        string.Concat(Files(example).Select(file => Block(file) + "\n\n")) + $"```console\n{Told(rule)}{example.Message}\n```\n\n";

    private static string Block((string Path, string Text) file) => $"`{file.Path}`:\n\n```{(file.Path.EndsWith(".yaml", StringComparison.Ordinal) ? "yaml" : "text")}\n{file.Text}\n```";

    private static string Told(Rule rule) => $"{rule.Severity.ToString().ToLowerInvariant()} {rule.Id}: ";

    private static string WithMessage(Rule rule, string message, string page) =>
        page.Contains(message, StringComparison.Ordinal) ? page : new Regex($"(?m)^\\w+ {rule.Id}: .*$").Replace(page, _ => Told(rule) + message, 1);

    private static string WithFile(string page, (string Path, string Text) file) => page.Contains(file.Text, StringComparison.Ordinal)
        ? page
        : new Regex($"(?s)`{Regex.Escape(file.Path)}`:\n\n```\\w+\n.*?\n```").Replace(page, _ => Block(file), 1);

    private static IEnumerable<(string Path, string Text)> Files((Marked Files, string Message) example) =>
        example.Files.Files.Files.Select(file => (file.Path[SeedFiles.ProjectDirectory.Length..], file.GetText()!.ToString().Trim()));

    [GeneratedRegex(@"\A# .*\n\nSeverity: .*\n")]
    private static partial Regex Heads();
}
