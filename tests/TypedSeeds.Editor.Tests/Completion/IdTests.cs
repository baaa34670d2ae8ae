using TypedSeeds.Editor.Tests.Support;

namespace TypedSeeds.Editor.Tests.Completion;

/// <summary>Ids in the strings of look-ups, and fields whose source is asked for, in the completion lists of C#.</summary>
public class IdTests
{
    private const string Document = "canada-korea-two-plus-two";

    [Theory]
    [InlineData("Parties.Find(\"$$\")", "canada")]
    [InlineData("Parties.Find(\"can$$\")", "canada")]
    [InlineData("Parties.Find(id: (\"can$$ada\"))", "canada")]
    [InlineData("Statements.Find(\"$$\")", Document + "/withdraw-troops")]
    [InlineData("Statements.CanadaKoreaTwoPlusTwo.Find(\"with$$\")", "withdraw-troops")]
    [InlineData("Statements.Find(\"" + Document + "/$$\")", Document + "/withdraw-troops")]
    public async Task An_id_is_listed_in_the_string_of_a_look_up(string expression, string id) => Assert.Contains(id, await OfBothAsync(expression));

    [Theory]
    [InlineData("Statements.Find(System.Environment.MachineName + \"/$$\")", "/withdraw-troops")]
    [InlineData("Statements.Find(System.Environment.MachineName + \"$$\")", "/withdraw-troops")]
    [InlineData("Statements.Find(System.Environment.MachineName + \"/\" + \"with$$\")", "withdraw-troops")]
    [InlineData("Statements.Find($\"{System.Environment.MachineName}/with$$\")", "/withdraw-troops")]
    [InlineData("Statements.Find($\"{System.Environment.MachineName}$$\")", "/withdraw-troops")]
    [InlineData("Statements.Find($\"{Documents.Ids.CanadaKoreaTwoPlusTwo}/$$\")", "/withdraw-troops")]
    [InlineData("Statements.Find(Documents.Ids.CanadaKoreaTwoPlusTwo + \"/with$$\")", "/withdraw-troops")]
    [InlineData("Statements.Find(\"canada-korea-\" + \"$$\")", "two-plus-two/withdraw-troops")]
    [InlineData("Statements.Find(\"$$\" + System.Environment.MachineName)", Document + "/")]
    [InlineData("Statements.Find($\"can$${System.Environment.MachineName}\")", Document + "/")]
    public async Task After_a_variable_or_constant_part_the_rest_of_an_id_is_listed(string expression, string rest) => Assert.Contains(rest, await OfBothAsync(expression));

    [Theory]
    [InlineData("Parties.Find(\"zzz$$\")")]
    [InlineData("Statements.Find(\"no-such-document/\" + \"$$\")")]
    [InlineData("Statements.CanadaKoreaTwoPlusTwo.Find(System.Environment.MachineName + \"$$\")")]
    [InlineData("Parties.Find(\"can\\u0061$$\")")]
    [InlineData("System.Environment.GetEnvironmentVariable(\"$$\")")]
    [InlineData("Parties.All.Where(party => party.Name == \"$$\")")]
    [InlineData("\"$$\"")]
    public async Task Where_no_id_can_be_meant_none_is_listed(string expression) => Assert.Empty(await OfBothAsync(expression));

    [Theory]
    [InlineData("Parties.Canada.SourceOf(\"$$\")", "Name")]
    [InlineData("Parties.Canada?.SourceOf(\"Na$$\")", "Name")]
    [InlineData("Parties.Canada.SourceOf(\"$$\")", "Kind")]
    [InlineData("Events.JointStatementAdoption.SourceOf($$)", "nameof(CorpusEvent.Date)")]
    [InlineData("Events.All[0].SourceOf($$)", "nameof(CorpusEvent.Date)")]
    [InlineData("Weapons.All[0].SourceOf($$)", "nameof(Weapon.Range)")]
    public async Task The_fields_of_the_record_are_listed_where_a_source_is_asked_for(string expression, string field) => Assert.Contains(field, await OfBothAsync(expression));

    [Fact]
    public async Task A_field_that_no_annotation_fills_is_not_listed()
    {
        var fields = await OfBothAsync("Statements.All[0].SourceOf(\"$$\")");

        Assert.DoesNotContain("Id", fields);
        Assert.DoesNotContain("Document", fields);
        Assert.Contains("By", fields);
    }

    [Theory]
    [InlineData("Statements.Find($\"{Documents.Ids.CanadaKoreaTwoPlusTwo}/$$withdraw\")", "/withdraw-troops", "Statements.Find($\"{Documents.Ids.CanadaKoreaTwoPlusTwo}/withdraw-troops\")")]
    [InlineData("Statements.Find(\"\" + \"canada-korea$$\" + \"x\")", Document + "/", "Statements.Find(\"\" + \"" + Document + "/\" + \"x\")")]
    [InlineData("Parties.Canada.SourceOf($$)", "nameof(State.Name)", "Parties.Canada.SourceOf(nameof(State.Name))")]
    public async Task What_is_taken_replaces_the_text_between_the_quotes_or_holes(string expression, string taken, string after)
    {
        using var project = EditorProject.OfPackage(Consumer.Expression(expression));

        Assert.Contains(after, await project.TakeAsync(taken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Parties.Find(\"$$\")")]
    [InlineData("Statements.Find(\"" + Document + "/$$\")")]
    [InlineData("Parties.Canada.SourceOf($$)")]
    public async Task A_quote_a_slash_and_a_parenthesis_open_the_list(string expression)
    {
        using var project = EditorProject.OfPackage(Consumer.Expression(expression));

        Assert.True(await project.OpensAsync());
    }

    /// <summary>What is listed beside the names that any expression has; the same where the entries are generated and where they are compiled.</summary>
    private static async Task<IReadOnlyList<string>> OfBothAsync(string expression)
    {
        using var seeds = EditorProject.OfSeeds(Consumer.Expression(expression));
        using var package = EditorProject.OfPackage(Consumer.Expression(expression));
        using var plain = EditorProject.OfPackage(Consumer.Expression("$$"));
        var names = (await package.NamesAsync()).Except(await plain.NamesAsync()).ToArray();

        Assert.Equal(names, (await seeds.NamesAsync()).Intersect(names));
        return names;
    }
}
