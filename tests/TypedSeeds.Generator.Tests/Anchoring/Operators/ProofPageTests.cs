using System.Text.RegularExpressions;
using TypedSeeds.Generator.Anchoring.Operators;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Anchoring.Operators;

/// <summary>The page that says what a compiled quote proves names the figures of the record.</summary>
public partial class ProofPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "generator/docs/proof.md"));

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["ar"] = "Arabic",
        ["zh"] = "Chinese",
        ["en"] = "English",
        ["fr"] = "French",
        ["de"] = "German",
        ["ja"] = "Japanese",
        ["ko"] = "Korean",
        ["es"] = "Spanish",
    };

    public static TheoryData<string, string> Records(string name)
    {
        var data = new TheoryData<string, string>();
        foreach (var line in MadeProse.Lines("record").Where(line => line.StartsWith(name + " ", StringComparison.Ordinal)))
        {
            data.Add(line.Substring(name.Length + 1, 2), line[(name.Length + 5)..]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Records), "recall")]
    public void The_table_of_inversions_is_that_of_the_record(string language, string record) =>
        Assert.Equal(Numbers(record[..record.IndexOf(" gaps", StringComparison.Ordinal)]).Concat(Numbers(record)), Numbers(Row(language, 8)).ToArray());

    [Theory]
    [MemberData(nameof(Records), "noise")]
    public void The_table_of_made_sentences_is_that_of_the_record(string language, string record)
    {
        var numbers = Numbers(record).ToArray();

        Assert.StartsWith($"| {Names[language]} | {numbers[0]:#,0} | {numbers[2]} (", Row(language, 5), StringComparison.Ordinal);
        Assert.Contains($"| {numbers[1]:#,0} | {numbers[3]} (", Row(language, 5), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Records), "genres")]
    public void The_table_of_genres_is_that_of_the_record(string language, string record)
    {
        var numbers = Numbers(record).ToArray();

        Assert.EndsWith($"| {numbers[3]} of {numbers[1]} | {numbers[2]} of {numbers[0] - numbers[1]} |", Row(language, 4), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seed", "The seed")]
    [InlineData("declaration", "The declaration")]
    public void The_table_of_the_corpora_of_this_repository_is_that_of_the_record(string name, string row)
    {
        var numbers = Numbers(MadeProse.Lines("record").Single(line => line.StartsWith($"corpus {name}: ", StringComparison.Ordinal))).ToArray();

        Assert.Contains($"| {row} | {numbers[0]} | {numbers[1]} ({Share(numbers[1], numbers[0])}) | {numbers[2]} ({Share(numbers[2], numbers[0])}) |\n", Page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_figures_between_the_tables_are_those_of_the_record_and_of_the_quotes()
    {
        var corpora = Numbers(Recorded("corpora")).ToArray();
        var again = Numbers(Recorded("written again")).ToArray();
        var genres = Page.Split('\n').Where(line => line.Contains(" of ", StringComparison.Ordinal) && line.Contains(" → ", StringComparison.Ordinal)).Select(line => Numbers(line).ToArray()).Where(row => row.Length == 8).ToArray();
        var page = string.Join(' ', Page.Split('\n').Select(line => line.Trim()));

        Assert.Contains($": {corpora[1]} of {corpora[0]}, or {Share(corpora[1], corpora[0])}.", page, StringComparison.Ordinal);
        Assert.Contains($" {MadeProse.Lines("english").Count(IsShape)} English and {MadeProse.Lines("korean").Count(IsShape)} Korean shapes of clauses", page, StringComparison.Ordinal);
        Assert.Contains($" {MadeProse.Lines("quotes").Count()} quotes were written before the rule", page, StringComparison.Ordinal);
        Assert.Contains($"After that, {again[0]} more were written, {MadeProse.Lines("quotes-again").Count(line => line.StartsWith("en", StringComparison.Ordinal))} of them English", page, StringComparison.Ordinal);
        Assert.Contains($"; {again[3]} and {again[2]} are left.", page, StringComparison.Ordinal);
        Assert.Equal(OperatorTables.Languages.Count(), genres.Length);
        Assert.Contains($"At the first run {genres.Sum(row => row[0])} of {genres.Sum(row => row[1])} were missed and {genres.Sum(row => row[2])} of {genres.Sum(row => row[3])} warned of for nothing", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_names_the_sources_of_each_language(string language)
    {
        var sources = Page[Page.IndexOf("## Where the words come from", StringComparison.Ordinal)..];

        var row = Assert.Single(sources.Split('\n'), line => line.StartsWith($"| {Names[language]} | ", StringComparison.Ordinal));

        // A work has its title in italics, or is named with its year.
        Assert.Matches(@"\*[^*]{4,}\*|\([^)]*[0-9]{4}\)", row[(Names[language].Length + 5)..]);
    }

    public static TheoryData<string> Languages => [.. OperatorTables.Languages];

    [Theory]
    [InlineData("en", "The following is false. The talks failed.", "The following is false. [The talks failed].", false)]
    [InlineData("fr", "Le titulaire qui n'a pas payé perd sa licence", "Le titulaire qui n'a pas payé [perd sa licence].", true)]
    [InlineData("en", "not, he said, agreed", "They have not, he said, [agreed].", true)]
    [InlineData("en", "did not say that after the vote the talks failed", "He did not say that after the vote [the talks failed].", true)]
    [InlineData("en", "shall not:", "The tenant shall not: enter the flat; [sell the flat].", true)]
    [InlineData("en", "If the vote fails, the talks will end", "If the vote fails, [the talks will end].", true)]
    [InlineData("en", "She said: “If the vote fails, the talks will end”.", "She said: “If the vote fails, [the talks will end]”.", true)]
    [InlineData("en", "may hope that …", "They may hope that [the talks succeed].", false)]
    [InlineData("en", "No, he said, the bridge is closed", "No, he said, [the bridge is closed].", false)]
    [InlineData("en", "Not at all.", "Not at all. [The bridge is closed].", false)]
    [InlineData("en", "Those who failed to register were fined", "Those who failed to register [were fined].", false)]
    [InlineData("en", "unless it is renewed", "[The lease ends], unless it is renewed.", true)]
    [InlineData("en", "which he denies", "[The talks failed], which he denies.", true)]
    [InlineData("en", "hoped that", "They hoped that [the talks would go on].", false)]
    [InlineData("en", "the dam that nobody wanted was built", "The dam that nobody wanted [was built].", true)]
    [InlineData("en", "will not—send", "We will not—[send aid].", true)]
    public void What_an_example_of_the_page_shows_is_so(string language, string words, string marked, bool isWarnedOf)
    {
        Assert.Contains(words, string.Join(' ', Page.Split('\n').Select(line => line.Trim())), StringComparison.Ordinal);
        Assert.Equal(isWarnedOf, CutSentence.Of(language, marked).Contains("SEED3013", StringComparison.Ordinal));
    }

    [Fact]
    public void The_changelog_tells_that_a_gap_is_shown() =>
        Assert.Contains("- `Quote.Text` shows ` […] ` where words are left out between two pieces", File.ReadAllText(Path.Combine(Repository.Root, "runtime/TypedSeeds/CHANGELOG.md")), StringComparison.Ordinal);

    private static string Recorded(string name) => MadeProse.Lines("record").Single(line => line.StartsWith($"{name}: ", StringComparison.Ordinal));

    private static bool IsShape(string line) => line[0] is '+' or '-';

    private static string Share(int part, int all) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{100.0 * part / all:0.0} %");

    private static string Row(string language, int cells) => Page.Split('\n').Single(line => line.StartsWith($"| {Names[language]} |", StringComparison.Ordinal) && line.Count(character => character == '|') == cells + 1);

    private static IEnumerable<int> Numbers(string text) => Digits().Matches(text.Replace(",", string.Empty, StringComparison.Ordinal)).Select(match => int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
