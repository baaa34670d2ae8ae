using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        { @"(^|[.:;!?|] |- )Of(?= (?!course\b)|,|$)", "the subject comes first: write 'The … of …' or 'If …'" },
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
    [InlineData("var stands = $\"Of {stands}, one.\";", "Of")]
    [InlineData("var a = b switch { \"Of\" or \"of\" => \"It stands.\" };", "It stands.")]
    public void Names_in_code_are_not_read_as_words(string code, string words) =>
        Assert.Equal(words, OfCode("generator/A.cs", code).First().Text);

    [Theory]
    [InlineData("seeds/a.yaml", "# Of two.\na:\n  quote: Of one\n    and of two\n  note: >-\n    Of three.\n", "Of two.|Of three.")]
    [InlineData("seeds/a.yaml", "a: 1 # Of two.\nb: { origin: x, note: Of three. }\nquote: Of one\n", "Of two.|Of three. }")]
    [InlineData("a.csproj", "<!-- Of two. -->\n<Description>Of three.</Description>\n<PropertyGroup />", "Of two.|Of three.")]
    [InlineData("a.js", "// Of two.\nconst stands = 1; // Why.\nshow('Of three.');", "Of two.|Why.|Of three.")]
    [InlineData("a.sh", "# Of two.\nstands=1\n", "Of two.")]
    public void Words_of_settings_scripts_and_annotations_are_read(string path, string text, string words) =>
        Assert.Equal(words, string.Join('|', OfFile(path, text).Select(line => line.Text).Where(line => line.Length > 0)));

    [Theory]
    [InlineData("Of")]
    [InlineData("Of these, two.")]
    [InlineData("Two. Of these one.")]
    [InlineData("| Floor | Of these the tests |")]
    [InlineData("- Of prose: from the verb")]
    public void A_sentence_that_begins_with_Of_is_found_wherever_it_begins(string words) =>
        Assert.Matches((string)Banned.Single(row => ((string)row[0]).Contains("Of", StringComparison.Ordinal))[0], words);

    private static readonly Lazy<Line[]> Lines = new(() => [.. Files().SelectMany(path =>
    {
        var (name, text) = (Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllText(path));
        return OfFile(name, text);
    })]);

    private static IEnumerable<Line> OfFile(string path, string text) => Path.GetExtension(path) switch
    {
        ".cs" => OfCode(path, text),
        ".md" => OfPage(path, text),
        ".yaml" => OfAnnotation(path, text),
        ".sh" => Found(path, text, ShellComment()),
        ".js" => Found(path, text, ScriptText()),
        _ => Found(path, text, MarkupText()),
    };

    // Snapshots hold words of documents, and the page of benchmark results is generated. The tests' own strings are data, and so are their annotations outside the folder of a corpus.
    private static IEnumerable<string> Files() => Folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.*", SearchOption.AllDirectories))
        .Concat(Directory.EnumerateFiles(Repository.Root, "Directory.*"))
        .Append(Path.Combine(Repository.Root, "README.md"))
        .Where(path => Path.GetExtension(path) is ".cs" or ".md" or ".csproj" or ".props" or ".targets" or ".js" or ".sh" || IsOfCorpus(path))
        .Where(path => !path.Contains(".verified.", StringComparison.Ordinal) && !path.Contains(".received.", StringComparison.Ordinal))
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

        // A text that is compared with is a name, and nobody reads it.
        IEnumerable<Line> Messages(SyntaxTree code) => code.GetRoot().DescendantTokens()
            .Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.MultiLineRawStringLiteralToken && token.Parent?.Parent is not ConstantPatternSyntax)
            .Select(token => new Line(path, code.GetLineSpan(token.Span).StartLinePosition.Line + 1, token.ValueText.Trim()));
    }

    private static bool IsOfCorpus(string path) =>
        Path.GetExtension(path) == ".yaml" && Path.GetFileName(Path.GetDirectoryName(path)) == "seeds";

    // An annotator's own words are in comments and in some fields; the other fields quote the document or name things.
    private static IEnumerable<Line> OfAnnotation(string path, string text)
    {
        var isOwn = false;
        foreach (var (line, i) in text.Split('\n').Select((line, i) => (line, i)))
        {
            var comment = AnnotationComment().Match(line);
            if (comment.Success)
            {
                yield return new Line(path, i + 1, comment.Groups["text"].Value.Trim());
            }
            else if (OwnField().Match(line) is { Success: true } field)
            {
                isOwn = true;
                yield return new Line(path, i + 1, field.Groups["text"].Value.Trim(' ', '"', '\''));
            }
            else if (AnyField().IsMatch(line))
            {
                isOwn = false;
            }
            else if (isOwn)
            {
                yield return new Line(path, i + 1, line.Trim());
            }
        }
    }

    private static IEnumerable<Line> Found(string path, string text, Regex words) => words.Matches(text).SelectMany(found =>
        found.Groups["text"].Value.Split('\n').Select((line, i) => new Line(path, text.AsSpan(0, found.Index).Count('\n') + 1 + i, line.Trim())));

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

    [GeneratedRegex(@"(^|\s)#(?<text>.*)$")]
    private static partial Regex AnnotationComment();

    [GeneratedRegex(@"\b(description|note|summary|deprecated|reason|explanation): *(?:[>|][+-]?)?(?<text>.*)$")]
    private static partial Regex OwnField();

    [GeneratedRegex(@"^\s*(- )?[a-z][a-z0-9-]*:(\s|$)")]
    private static partial Regex AnyField();

    [GeneratedRegex(@"(^|\s)#(?!!)(?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex ShellComment();

    [GeneratedRegex(@"(?<![:'""])//(?<text>.*)$|/\*(?<text>.*?)\*/|'(?<text>[^'\n]*)'|""(?<text>[^""\n]*)""", RegexOptions.Multiline)]
    private static partial Regex ScriptText();

    [GeneratedRegex(@"<!--(?<text>.*?)-->|>(?<text>[^<>]*[^<>\s][^<>]*)<|\bText=""(?<text>[^""]*)""", RegexOptions.Singleline)]
    private static partial Regex MarkupText();

    [GeneratedRegex(@"`[^`]*`|\*[a-zA-Z ]+\*")]
    private static partial Regex Quoted();

    private sealed record Line(string Path, int Number, string Text);
}
