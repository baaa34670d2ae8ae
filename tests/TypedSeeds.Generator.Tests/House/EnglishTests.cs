using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.House;

/// <summary>Comments, messages and pages avoid words that readers of English as a second language must translate.</summary>
public partial class EnglishTests
{
    private static readonly string[] Folders = [".github", "generator", "runtime", "seeds", "tests"];

    public static TheoryData<string, string> Banned => new()
    {
        { @"\bso manieth\b", "no English word: write 'every n-th'" },
        { @"\bbe it\b", "old: write 'whether … or …'" },
        { @"(^|[.:;!?] )Of (?!course\b)", "the subject comes first: write 'The … of …' or 'If …'" },
        { @"\b([Ss]tands?|stood)\b", "a text does not stand: write 'is'" },
        { @"\b([Ww]hoever|[Ww]hatever)\b", "write 'anyone' or 'any', or name the reader" },
        { @"\bbehind\b", "for an order write 'after'" },
    };

    [Theory]
    [MemberData(nameof(Banned))]
    public void No_comment_message_or_page_uses_a_banned_word(string pattern, string instead)
    {
        var word = new Regex(pattern);

        Assert.Empty(Lines.Value.Where(line => word.IsMatch(line.Text)).Select(line => $"{line.Path}({line.Number}): {line.Text} [{instead}]"));
    }

    [Theory]
    [InlineData("/// <summary>Of two files the first.</summary>", "Of two files the first.")]
    [InlineData("// It stands here.", "It stands here.")]
    [InlineData("var stands = 1; // Why.", "Why.")]
    [InlineData("var stands = $\"It stands {stands}.\";", "It stands")]
    public void Names_in_code_are_not_read_as_words(string code, string words) =>
        Assert.Equal(words, OfCode("generator/A.cs", code).First().Text);

    private static readonly Lazy<Line[]> Lines = new(() => [.. Files().SelectMany(path =>
    {
        var (name, text) = (Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllText(path));
        return path.EndsWith(".cs", StringComparison.Ordinal) ? OfCode(name, text) : OfPage(name, text);
    })]);

    // Snapshots hold words of documents, and the page of benchmark results is generated. The tests' own strings are data.
    private static IEnumerable<string> Files() => Folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.*", SearchOption.AllDirectories))
        .Append(Path.Combine(Repository.Root, "README.md"))
        .Where(path => Path.GetExtension(path) is ".cs" or ".md" && !path.Contains(".verified.", StringComparison.Ordinal) && !path.Contains(".received.", StringComparison.Ordinal))
        .Where(path => !path.Replace('\\', '/').Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "results"));

    private static IEnumerable<Line> OfCode(string path, string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code);
        var comments =
            from trivia in tree.GetRoot().DescendantTrivia()
            where trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)
            let first = tree.GetLineSpan(trivia.FullSpan).StartLinePosition.Line + 1
            from line in trivia.ToFullString().Split('\n').Select((text, i) => new Line(path, first + i, Words(text)))
            where line.Text.Length > 0
            select line;
        return path.StartsWith("tests/", StringComparison.Ordinal) ? comments : comments.Concat(Messages(tree));

        IEnumerable<Line> Messages(SyntaxTree code) => code.GetRoot().DescendantTokens()
            .Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.MultiLineRawStringLiteralToken)
            .Select(token => new Line(path, code.GetLineSpan(token.Span).StartLinePosition.Line + 1, token.ValueText.Trim()));
    }

    // Examples in fences are data. A page may also quote a banned word in italics, as the page for contributors does.
    private static IEnumerable<Line> OfPage(string path, string page)
    {
        var isCode = false;
        foreach (var (text, i) in page.Split('\n').Select((text, i) => (text, i)))
        {
            isCode ^= text.StartsWith("```", StringComparison.Ordinal);
            if (!isCode)
            {
                yield return new Line(path, i + 1, Quoted().Replace(text, string.Empty).Trim());
            }
        }
    }

    private static string Words(string comment) => Markup().Replace(comment, string.Empty).Trim();

    [GeneratedRegex(@"^\s*//+|<[^>]*>")]
    private static partial Regex Markup();

    [GeneratedRegex(@"`[^`]*`|\*[a-zA-Z ]+\*")]
    private static partial Regex Quoted();

    private sealed record Line(string Path, int Number, string Text);
}
