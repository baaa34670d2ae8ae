using System.Text.RegularExpressions;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Export.Tests.Support;

/// <summary>The code of a page, by the heading that it is under.</summary>
/// <param name="Code">The code of each section that has some, in the order of the page.</param>
internal sealed partial record MarkdownSections(IReadOnlyDictionary<string, string> Code)
{
    public static MarkdownSections Of(string page, string language) => new(Section()
        .Matches(File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n"))
        .Select(section => (Heading: section.Groups["heading"].Value, Code: Block(language).Match(section.Groups["body"].Value)))
        .Where(section => section.Code.Success)
        .ToDictionary(section => section.Heading, section => section.Code.Groups["code"].Value, StringComparer.Ordinal));

    private static Regex Block(string language) => new($@"^```{language}\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);

    [GeneratedRegex(@"^## (?<heading>.*)\n(?<body>(?:(?!## ).*\n?)*)", RegexOptions.Multiline)]
    private static partial Regex Section();
}
