using TypedSeeds.Analyzers;
using TypedSeeds.Editor.Tests.Support;

namespace TypedSeeds.Editor.Tests.Analysis;

/// <summary>Which sort keys are errors since LINQ cannot compare them, and which are left alone.</summary>
public class OrderTests
{
    [Theory]
    [InlineData("Statements.All.OrderBy(said => {|SEED4104:said.By|})")]
    [InlineData("Statements.All.OrderByDescending(said => {|SEED4104:said.Renders|})")]
    [InlineData("Statements.All.OrderBy(said => said.Act).ThenBy(said => {|SEED4104:said.Topics|})")]
    [InlineData("Statements.All.OrderBy(said => said.Act).ThenByDescending(said => {|SEED4104:said.Codes|})")]
    [InlineData("Agreements.All.Max(agreed => {|SEED4104:agreed.Quotes|})")]
    [InlineData("Parties.All.Min(party => {|SEED4104:party.Codes|})")]
    [InlineData("Parties.All.MinBy(party => {|SEED4104:party.Offices|})")]
    [InlineData("Parties.All.MaxBy(party => {|SEED4104:party.SourceOf(\"name\").Uri|})")]
    [InlineData("Documents.All.OrderBy(document => {|SEED4104:document.Source|})")]
    [InlineData("Weapons.All.OrderBy(weapon => {|SEED4104:weapon.Sources|})")]
    [InlineData("{|SEED4104:Parties.All.Select(party => party.Codes)|}.Order()")]
    [InlineData("{|SEED4104:Parties.All.SelectMany(party => party.Offices)|}.Max()")]
    [InlineData("from said in Statements.All orderby {|SEED4104:said.By|} select said.Quote")]
    [InlineData("Statements.All.AsQueryable().OrderBy(said => {|SEED4104:said.By|})")]
    public Task A_key_that_LINQ_cannot_compare_is_an_error(string expression) => VerifyAsync(expression);

    [Theory]
    [InlineData("Statements.All.OrderBy(said => said.Quote).ThenBy(said => said.Cue).ThenBy(said => said.Made)")]
    [InlineData("Statements.All.OrderBy(said => said.By.FirstOrDefault()).ThenBy(said => said.At).ThenBy(said => said.Document)")]
    [InlineData("Statements.All.OrderBy(said => said.By.Count).ThenBy(said => said.Codes[CodeScheme.Wikidata])")]
    [InlineData("Statements.All.Order()")]
    [InlineData("Statements.All.Max(said => said.Quote)")]
    [InlineData("Agreements.All.OrderBy(agreed => agreed.Every).ThenBy(agreed => agreed.Status)")]
    [InlineData("Events.All.Min(held => held.Date)")]
    [InlineData("Statements.All.OrderBy(said => said.Quote.Position).ThenBy(said => said.Quote.Pieces[0])")]
    [InlineData("Statements.All.OrderBy(said => said.By, System.Collections.Generic.Comparer<System.Collections.Generic.IReadOnlyList<Party>>.Create((left, right) => left.Count - right.Count))")]
    [InlineData("new[] { new System.Uri(\"https://example.org\") }.OrderBy(uri => uri)")]
    [InlineData("new[] { new int[1] }.OrderBy(numbers => numbers)")]
    public Task What_has_an_order_or_a_comparer_or_is_not_of_the_seeds_is_left_alone(string expression) => VerifyAsync(expression);

    private static Task VerifyAsync(string expression) =>
        new AnalysisTest<OrderAnalyzer>(Consumer.Expression(expression), References.Data).RunAsync();
}
