using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.House;

/// <summary>The entry file is the list of the steps, which a newcomer reads in a minute.</summary>
public class EntryFileTests
{
    private const int MostLines = 90;

    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "generator/TypedSeeds.Generator/TypedSeedsGenerator.cs"));

    [Fact]
    public void The_entry_file_has_at_most_ninety_lines() => Assert.InRange(Text.Split('\n').Length - 1, 1, MostLines);

    [Theory]
    [InlineData(".Left")]
    [InlineData(".Right")]
    public void The_entry_file_takes_no_pair_apart(string member) => Assert.DoesNotContain(member, Text, StringComparison.Ordinal);

    [Fact]
    public void The_stages_do_not_know_the_compiler() =>
        Assert.DoesNotContain("CodeAnalysis", File.ReadAllText(Path.Combine(Repository.Root, "generator/TypedSeeds.Generator/Stages.cs")), StringComparison.Ordinal);
}
