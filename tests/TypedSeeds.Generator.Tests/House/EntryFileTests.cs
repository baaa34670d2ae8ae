using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.House;

/// <summary>The entry file is the list of the steps, which a newcomer reads in a minute.</summary>
public class EntryFileTests
{
    private const int MostLines = 90;

    private const int LongestLine = 185;

    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "generator/TypedSeeds.Generator/TypedSeedsGenerator.cs"));

    [Fact]
    public void The_entry_file_has_at_most_ninety_lines() => Assert.InRange(Text.Split('\n').Length - 1, 1, MostLines);

    [Fact]
    public void No_line_of_the_entry_file_is_too_long_to_read() => Assert.All(Text.Split('\n'), line => Assert.InRange(line.Length, 0, LongestLine));

    [Fact]
    public void Each_lambda_of_the_entry_file_is_one_access_or_one_call() =>
        Assert.DoesNotContain(CSharpSyntaxTree.ParseText(Text).GetRoot().DescendantNodes().OfType<LambdaExpressionSyntax>(), lambda => !IsOneStep(lambda.Body));

    [Theory]
    [InlineData("file.Meaning", true)]
    [InlineData("FindingList.CausesFirst(list)", true)]
    [InlineData("file.Meaning.Path", false)]
    [InlineData("FindingList.Of(list.Findings)", false)]
    [InlineData("FindingList.Of(list).First()", false)]
    [InlineData("list.Count > 0", false)]
    public void A_step_that_decides_or_goes_on_is_no_access_and_no_call(string body, bool isOne) => Assert.Equal(isOne, IsOneStep(SyntaxFactory.ParseExpression(body)));

    private static bool IsOneStep(CSharpSyntaxNode body) => body switch
    {
        MemberAccessExpressionSyntax access => access.Expression is IdentifierNameSyntax,
        InvocationExpressionSyntax call => IsOneStep(call.Expression) && call.ArgumentList.Arguments.All(static argument => argument.Expression is IdentifierNameSyntax),
        _ => false,
    };

    [Theory]
    [InlineData(".Left")]
    [InlineData(".Right")]
    public void The_entry_file_takes_no_pair_apart(string member) => Assert.DoesNotContain(member, Text, StringComparison.Ordinal);

    [Fact]
    public void The_stages_do_not_know_the_compiler() =>
        Assert.DoesNotContain("CodeAnalysis", File.ReadAllText(Path.Combine(Repository.Root, "generator/TypedSeeds.Generator/Stages.cs")), StringComparison.Ordinal);
}
