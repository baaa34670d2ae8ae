using System.Text.RegularExpressions;
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

    private static string Share(int part, int all) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{100.0 * part / all:0.0} %");

    private static string Row(string language, int cells) => Page.Split('\n').Single(line => line.StartsWith($"| {Names[language]} |", StringComparison.Ordinal) && line.Count(character => character == '|') == cells + 1);

    private static IEnumerable<int> Numbers(string text) => Digits().Matches(text.Replace(",", string.Empty, StringComparison.Ordinal)).Select(match => int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
