using TypedSeeds.Analyzers;
using TypedSeeds.Editor.Tests.Support;

namespace TypedSeeds.Editor.Tests.Analysis;

/// <summary>Which names of fields are errors where a source is asked for, and which are left alone.</summary>
public class SourceTests
{
    [Theory]
    [InlineData("Parties.Canada.SourceOf({|SEED4103:\"nonsense\"|})")]
    [InlineData("Parties.Canada.SourceOf({|SEED4103:\"NAME\"|})")]
    [InlineData("Parties.Canada.SourceOf({|SEED4103:nameof(Statement.Made)|})")]
    [InlineData("Parties.Canada.SourceOf({|SEED4103:\"\"|})")]
    [InlineData("Documents.All[0].SourceOf({|SEED4103:nameof(SourceDocument.SentenceCount)|})")]
    [InlineData("Statements.All[0].SourceOf({|SEED4103:nameof(Statement.Document)|})")]
    [InlineData("Statements.All[0].SourceOf({|SEED4103:nameof(Entry.Id)|})")]
    [InlineData("Statements.All[0].SourceOf({|SEED4103:\"part_of\"|})")]
    [InlineData("((Entry)Parties.Canada).SourceOf({|SEED4103:\"nonsense\"|})")]
    [InlineData("Parties.Canada?.SourceOf({|SEED4103:\"nonsense\"|})")]
    [InlineData("Weapons.All[0].SourceOf({|SEED4103:\"made\"|})")]
    public Task A_constant_that_is_no_field_of_the_record_is_an_error(string expression) => VerifyAsync(expression);

    [Theory]
    [InlineData("Parties.Canada.SourceOf(nameof(Party.Name))")]
    [InlineData("Parties.Canada.SourceOf(\"part-of\")")]
    [InlineData("Parties.Canada.SourceOf(\"kind\")")]
    [InlineData("Parties.Canada.SourceOf(nameof(Entry.Description))")]
    [InlineData("Documents.All[0].SourceOf(\"text\")")]
    [InlineData("Documents.All[0].SourceOf(nameof(SourceDocument.FileName))")]
    [InlineData("Weapons.All[0].SourceOf(nameof(Weapon.Range))")]
    [InlineData("((Entry)Parties.Canada).SourceOf(nameof(Statement.Made))")]
    [InlineData("((Entry)Parties.Canada).SourceOf(nameof(Weapon.Range))")]
    [InlineData("Parties.Canada.SourceOf(System.Environment.MachineName)")]
    public Task What_the_record_or_one_derived_from_it_has_is_left_alone(string expression) => VerifyAsync(expression);

    private static Task VerifyAsync(string expression) =>
        new AnalysisTest<SourceAnalyzer>(Consumer.Expression(expression), References.Data).RunAsync();
}
