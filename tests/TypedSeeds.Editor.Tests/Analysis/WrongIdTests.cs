using TypedSeeds.Analyzers;
using TypedSeeds.Editor.Tests.Support;

namespace TypedSeeds.Editor.Tests.Analysis;

/// <summary>Which look-ups by the id of an entry find nothing for its form, and which are left alone.</summary>
public class WrongIdTests
{
    [Theory]
    [InlineData("Statements.Find({|SEED4106:Statements.All[0].Id|})")]
    [InlineData("Agreements.Find({|SEED4106:Agreements.All[0].Id|})")]
    [InlineData("Statements.All.Select(said => Statements.Find({|SEED4106:said.Id|}))")]
    [InlineData("Statements.Find({|SEED4106:((Entry)Statements.All[0]).Id|})")]
    [InlineData("Statements.CanadaKoreaTwoPlusTwo.Find({|SEED4106:Statements.All[0].FullId|})")]
    public Task An_id_in_the_form_that_the_look_up_does_not_take_is_an_error(string expression) => VerifyAsync(expression);

    [Theory]
    [InlineData("Statements.Find(Statements.All[0].FullId)")]
    [InlineData("Statements.CanadaKoreaTwoPlusTwo.Find(Statements.All[0].Id)")]
    [InlineData("Parties.Find(Parties.All[0].Id)")]
    [InlineData("Parties.Find(Parties.All[0].FullId)")]
    [InlineData("Documents.Find(Statements.All[0].Document.Id)")]
    [InlineData("Statements.Find(System.Environment.MachineName)")]
    public Task An_id_in_the_form_that_the_look_up_takes_is_left_alone(string expression) => VerifyAsync(expression);

    private static Task VerifyAsync(string expression) =>
        new AnalysisTest<WrongIdAnalyzer>(Consumer.Expression(expression), References.Data).RunAsync();
}
