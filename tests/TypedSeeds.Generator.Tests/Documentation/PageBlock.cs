using System.Text.RegularExpressions;

namespace TypedSeeds.Generator.Tests.Documentation;

/// <summary>One example of a page.</summary>
/// <param name="Line">The number of its first line, which names it in the list of tests.</param>
/// <param name="Language">The language: <c>yaml</c>, <c>text</c> or <c>csharp</c>.</param>
/// <param name="File">The name of the file; empty for C#.</param>
/// <param name="Text">The code.</param>
/// <param name="Console">The expected messages, one a line, from the block after it; empty if there are none.</param>
internal sealed partial record PageBlock(int Line, string Language, string File, string Text, string Console)
{
    /// <summary>The blocks of a page, in order.</summary>
    public static PageBlock[] Of(string page) => [.. Pattern().Matches(page).Select(match => new PageBlock(
        page.AsSpan(0, match.Index).Count('\n') + 1,
        match.Groups["language"].Value,
        match.Groups["file"].Value,
        match.Groups["text"].Value,
        match.Groups["console"].Value))];

    [GeneratedRegex(@"(?:^`(?<file>seeds/[^`\n]+)`:\n\n)?^```(?<language>yaml|text|csharp)\n(?<text>.*?)\n```\n(?:\n(?:[^\n`#]+\n\n)?```console\n(?<console>.*?)\n```\n)?", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Pattern();
}
