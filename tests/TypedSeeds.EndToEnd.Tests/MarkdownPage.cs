using System.Text.RegularExpressions;

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>A page of this repository, whose code blocks are tried as they are written.</summary>
/// <param name="path">Its path from the root of the repository.</param>
internal sealed class MarkdownPage(string path)
{
    private readonly string _text = File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");

    /// <summary>The first block in a language after a heading, or of the page.</summary>
    public string Block(string language, string heading = "") => Blocks(language, heading)[0];

    /// <summary>All blocks in a language after a heading.</summary>
    public string[] Blocks(string language, string heading = "")
    {
        var start = _text.IndexOf(heading.Length == 0 ? string.Empty : $"\n{heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{path} has no heading {heading}");
        return [.. Regex.Matches(_text[start..], $"^( *)```{language}\n(.*?)\n *```", RegexOptions.Singleline | RegexOptions.Multiline)
            .Select(block => Outdent(block.Groups[2].Value, block.Groups[1].Value))];
    }

    // A block in an item of a list is indented as a whole.
    private static string Outdent(string block, string indentation) => ("\n" + block).Replace("\n" + indentation, "\n", StringComparison.Ordinal)[1..];
}
