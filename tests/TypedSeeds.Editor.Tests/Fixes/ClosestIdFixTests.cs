using TypedSeeds.Analyzers;
using TypedSeeds.CodeFixes;
using TypedSeeds.Editor.Tests.Support;

namespace TypedSeeds.Editor.Tests.Fixes;

/// <summary>The fix replaces an unknown id by the closest known one.</summary>
public class ClosestIdFixTests
{
    [Theory]
    [InlineData("Parties.Find({|SEED4101:\"cannada\"|})", "{|SEED4102:Parties.Find(\"canada\")|}")]
    [InlineData("Parties.Find({|SEED4101:@\"cannada\"|} /* who */)", "{|SEED4102:Parties.Find(\"canada\" /* who */)|}")]
    [InlineData("Statements.Find({|SEED4101:\"withdraw-troops\"|})", "{|SEED4102:Statements.Find(\"canada-korea-two-plus-two/withdraw-troops\")|}")]
    [InlineData("Statements.CanadaKoreaTwoPlusTwo.Find({|SEED4101:\"canada-korea-two-plus-two/withdraw-troops\"|})", "{|SEED4102:Statements.CanadaKoreaTwoPlusTwo.Find(\"withdraw-troops\")|}")]
    [InlineData(
        "new[] { Parties.Find({|SEED4101:\"cannada\"|}), Parties.Find({|SEED4101:\"rusia\"|}) }",
        "new[] { {|SEED4102:Parties.Find(\"canada\")|}, {|SEED4102:Parties.Find(\"russia\")|} }")]
    public Task The_closest_id_is_written(string expression, string fixedExpression) =>
        new FixTest<FindAnalyzer, ClosestIdFix>(Consumer.Expression(expression), Consumer.Expression(fixedExpression), References.Data).RunAsync();

    [Theory]
    [InlineData("Parties.Find({|SEED4101:\"zzzzzzzzzzzz\"|})")]
    [InlineData("Parties.Find({|SEED4101:nameof(Cannada)|}); const int Cannada = 0")]
    public Task Where_nothing_is_close_or_the_words_stand_elsewhere_nothing_is_offered(string expression) =>
        new FixTest<FindAnalyzer, ClosestIdFix>(Consumer.Expression(expression), null, References.Data).RunAsync();
}
