using TypedSeeds.Analyzers;
using TypedSeeds.CodeFixes;
using TypedSeeds.Editor.Tests.Support;

namespace TypedSeeds.Editor.Tests.Fixes;

/// <summary>The fix replaces a look-up by its member, and removes null checks.</summary>
public class MemberFixTests
{
    private const string Document = "canada-korea-two-plus-two";

    [Theory]
    [InlineData("{|SEED4102:Parties.Find(\"canada\")|}", "Parties.Canada")]
    [InlineData("{|SEED4102:Parties.Find(Parties.Ids.Canada)|}", "Parties.Canada")]
    [InlineData("{|SEED4102:Parties.Find(\"canada\")|}!", "Parties.Canada")]
    [InlineData("{|SEED4102:Parties.Find(\"canada\")|}!.Name", "Parties.Canada.Name")]
    [InlineData("{|SEED4102:Parties.Find(\"canada\")|}?.Name", "Parties.Canada.Name")]
    [InlineData("{|SEED4102:Parties.Find(\"canada\")|}?.Name?.Trim()", "Parties.Canada.Name?.Trim()")]
    [InlineData("{|SEED4102:Parties.Find(\"canada\")|}?.Aliases[0]", "Parties.Canada.Aliases[0]")]
    [InlineData("{|SEED4102:Parties.Find(\"canada\")|}?.Name.Length ?? 0", "Parties.Canada?.Name.Length ?? 0")]
    [InlineData("{|SEED4102:Statements.Find(\"" + Document + "/withdraw-troops\")|}!.Quote", "Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops.Quote")]
    [InlineData("{|SEED4102:Statements.CanadaKoreaTwoPlusTwo.Find(\"withdraw-troops\")|}", "Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops")]
    [InlineData("{|SEED4102:TypedSeeds.Data.Parties.Find(\"canada\")|}", "TypedSeeds.Data.Parties.Canada")]
    [InlineData("/* who */ {|SEED4102:Parties.Find(\"canada\")|} /* asks */", "/* who */ Parties.Canada /* asks */")]
    [InlineData(
        "new[] { {|SEED4102:Parties.Find(\"canada\")|}!, {|SEED4102:Parties.Find(\"russia\")|}! }",
        "new[] { Parties.Canada, Parties.Russia }")]
    public Task The_member_stands_where_the_look_up_stood(string expression, string fixedExpression) =>
        Verify(Consumer.Expression(expression), Consumer.Expression(fixedExpression));

    [Fact]
    public Task With_using_static_the_class_is_written_out() => Verify(
        "#nullable enable\nusing static TypedSeeds.Data.Parties;\n\nclass C { object M() => {|SEED4102:Find(\"canada\")|}!; }",
        "#nullable enable\nusing static TypedSeeds.Data.Parties;\n\nclass C { object M() => Canada; }");

    private static Task Verify(string code, string fixedCode) =>
        new FixTest<FindAnalyzer, MemberFix>(code, fixedCode, References.Data).RunAsync();
}
