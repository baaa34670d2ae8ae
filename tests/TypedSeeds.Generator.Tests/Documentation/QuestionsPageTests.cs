using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Documentation;

/// <summary>The questions of the page are answered by the seed as the page says.</summary>
public class QuestionsPageTests
{
    private static readonly PageBlock[] Blocks = PageBlock.Of(
        File.ReadAllText(Path.Combine(Repository.Root, "generator/docs/questions.md")).ReplaceLineEndings("\n"));

    private static readonly Lazy<GeneratorRun> Seed = new(static () => SeedFiles.OfRepository().Run());

    public static TheoryData<int> Questions => [.. Blocks.Select(block => block.Line)];

    [Fact]
    public void There_are_sixteen_each_of_few_lines()
    {
        Assert.Equal(16, Blocks.Length);
        Assert.All(Blocks, block => Assert.InRange(block.Text.Split('\n').Count(line => !line.StartsWith("// ", StringComparison.Ordinal)), 1, 2));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_has_the_answer_that_the_page_prints(int line)
    {
        var lines = Blocks.Single(block => block.Line == line).Text.Split('\n').ToLookup(text => text.StartsWith("// ", StringComparison.Ordinal));
        var code = string.Join('\n', lines[false]).Replace("Console.WriteLine(", "printed.Add(", StringComparison.Ordinal);

        Assert.Equal(
            string.Join('\n', lines[true].Select(text => text[3..])),
            Seed.Value.Use($"var printed = new List<string>();\n{code}\nreturn string.Join('\\n', printed);"));
    }
}
