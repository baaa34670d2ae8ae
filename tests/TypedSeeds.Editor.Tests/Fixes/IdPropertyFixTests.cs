using TypedSeeds.Analyzers;
using TypedSeeds.CodeFixes;
using TypedSeeds.Editor.Tests.Support;

namespace TypedSeeds.Editor.Tests.Fixes;

/// <summary>The fix reads the id that the look-up takes.</summary>
public class IdPropertyFixTests
{
    [Theory]
    [InlineData("Statements.Find({|SEED4106:Statements.All[0].Id|} /* which */)", "Statements.Find(Statements.All[0].FullId /* which */)")]
    [InlineData("Statements.CanadaKoreaTwoPlusTwo.Find({|SEED4106:Statements.All[0].FullId|})", "Statements.CanadaKoreaTwoPlusTwo.Find(Statements.All[0].Id)")]
    public Task The_other_form_is_written(string expression, string fixedExpression) =>
        new FixTest<WrongIdAnalyzer, IdPropertyFix>(Consumer.Expression(expression), Consumer.Expression(fixedExpression), References.Data).RunAsync();
}
