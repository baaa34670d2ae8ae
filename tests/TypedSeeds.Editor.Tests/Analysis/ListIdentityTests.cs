using TypedSeeds.Analyzers;
using TypedSeeds.Editor.Tests.Support;

namespace TypedSeeds.Editor.Tests.Analysis;

/// <summary>Which comparisons of lists are errors since they do not look at the items, and which are left alone.</summary>
public class ListIdentityTests
{
    [Theory]
    [InlineData("Statements.All.GroupBy(said => {|SEED4105:said.By|})")]
    [InlineData("Statements.All.GroupBy(said => {|SEED4105:said.By|}, said => said.Act)")]
    [InlineData("Statements.All.DistinctBy(said => said.At?{|SEED4105:.Participants|})")]
    [InlineData("Statements.All.ToLookup(said => {|SEED4105:said.Topics|})")]
    [InlineData("Parties.All.ToDictionary(party => {|SEED4105:party.Aliases|})")]
    [InlineData("Statements.All.GroupBy(said => new { said.Act, {|SEED4105:said.By|} })")]
    [InlineData("Statements.All.GroupBy(said => (said.Act, ({|SEED4105:said.By|}, said.Mode)))")]
    [InlineData("Statements.All.Join(Agreements.All, said => {|SEED4105:said.By|}, agreed => agreed.Parties, (said, agreed) => said.Act)")]
    [InlineData("from said in Statements.All group said by {|SEED4105:said.By|}")]
    [InlineData("Statements.All.Select(said => {|SEED4105:said.By|}).Distinct()")]
    [InlineData("Parties.All.Select(party => {|SEED4105:party.Aliases|}).ToHashSet()")]
    [InlineData("{|SEED4105:Statements.All.Select(said => said.By).Where(by => by.Count > 1)|}.Distinct()")]
    [InlineData("Statements.All.GroupBy({|SEED4105:said => Statements.ByAct(said.Act)|})")]
    [InlineData("Statements.All.AsQueryable().GroupBy(said => {|SEED4105:said.By|})")]
    [InlineData("Weapons.All.GroupBy(weapon => {|SEED4105:weapon.Sources|})")]
    [InlineData("{|SEED4105:Statements.All[0].By == Statements.All[1].By|}")]
    [InlineData("{|SEED4105:Statements.All[0].By != Statements.All[1].At?.Participants|}")]
    [InlineData("{|SEED4105:Statements.All[0].By.Equals(Statements.All[1].By)|}")]
    [InlineData("{|SEED4105:Equals(Statements.All[0].By, Statements.All[1].By)|}")]
    public Task A_list_that_is_compared_by_identity_is_an_error(string expression) => VerifyAsync(expression);

    [Theory]
    [InlineData("Statements.All.GroupBy(said => said.By.FirstOrDefault())")]
    [InlineData("Statements.All.GroupBy(said => string.Join(\", \", said.By.Select(party => party.Id)))")]
    [InlineData("Statements.All.SelectMany(said => said.By).Distinct()")]
    [InlineData("Statements.All.GroupBy(said => said.Codes)")]
    [InlineData("Statements.All.GroupBy(said => said.Act, said => said.By)")]
    [InlineData("Statements.All.ToDictionary(said => said, said => said.By)")]
    [InlineData("Statements.All.GroupBy(said => new { said.Act, said.By.Count })")]
    [InlineData("Statements.All.GroupBy(said => said.By, System.Collections.Generic.EqualityComparer<System.Collections.Generic.IReadOnlyList<Party>>.Default)")]
    [InlineData("Statements.All[0].By.SequenceEqual(Statements.All[1].By)")]
    [InlineData("Statements.All.FirstOrDefault()?.By == null")]
    [InlineData("Statements.All[0].By != default")]
    [InlineData("ReferenceEquals(Statements.All[0].By, Statements.All[1].By)")]
    [InlineData("(object)Statements.All[0].By == Statements.All[1].By")]
    [InlineData("new[] { new int[1] }.GroupBy(numbers => numbers)")]
    [InlineData("new[] { new[] { \"a\" } }.Distinct()")]
    public Task What_compares_items_or_asks_for_identity_or_is_not_of_the_seeds_is_left_alone(string expression) => VerifyAsync(expression);

    private static Task VerifyAsync(string expression) =>
        new AnalysisTest<ListIdentityAnalyzer>(Consumer.Expression(expression), References.Data).RunAsync();
}
