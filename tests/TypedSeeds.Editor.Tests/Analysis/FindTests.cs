using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedSeeds.Analyzers;
using TypedSeeds.Editor.Tests.Support;

namespace TypedSeeds.Editor.Tests.Analysis;

/// <summary>Which ids are errors, which can be members, and which are left alone.</summary>
public class FindTests
{
    private const string Document = "canada-korea-two-plus-two";

    /// <summary>A class that looks like a generated one, but is not.</summary>
    private const string Own = """

        namespace Own
        {
            public static class Parties
            {
                public const string Favourite = "canada";
                public static System.Collections.Generic.IReadOnlyList<string> All => [];
                public static string? Find(string id) => id;
                public static class Ids
                {
                    public const string Canada = "canada";
                }
            }
        }
        """;

    [Theory]
    [InlineData("Parties.Find({|SEED4101:\"cannada\"|})")]
    [InlineData("Statements.Find({|SEED4101:\"" + Document + "/withdraw-troop\"|})")]
    [InlineData("Statements.CanadaKoreaTwoPlusTwo.Find({|SEED4101:\"\"|})")]
    [InlineData("Documents.Find(id: {|SEED4101:\"canada\" + \"-korea\"|})")]
    [InlineData("Parties.Find({|SEED4101:nameof(Parties)|})")]
    [InlineData("Parties.Find(({|SEED4101:\"cannada\"|}))")]
    [InlineData("Topics.Find({|SEED4101:Parties.Ids.Canada|})")]
    [InlineData("Statements.Find({|SEED4101:Statements.CanadaKoreaTwoPlusTwo.Ids.WithdrawTroops|})")]
    public Task A_constant_that_is_the_id_of_no_entry_is_an_error(string expression) => VerifyAsync(expression);

    [Theory]
    [InlineData("{|SEED4102:Parties.Find(\"canada\")|}")]
    [InlineData("{|SEED4102:Parties.Find(Parties.Ids.Canada)|}")]
    [InlineData("{|SEED4102:Statements.Find(\"" + Document + "/withdraw-troops\")|}")]
    [InlineData("{|SEED4102:Statements.CanadaKoreaTwoPlusTwo.Find(\"withdraw-troops\")|}")]
    public Task An_id_that_is_there_can_be_the_member(string expression) => VerifyAsync(expression);

    [Theory]
    [InlineData("Parties.Find(System.Environment.MachineName)")]
    [InlineData("Parties.Find($\"{System.Environment.MachineName}\")")]
    [InlineData("Parties.Find(Own.Parties.Favourite)")]
    [InlineData("Statements.Find($\"{Documents.Ids.CanadaKoreaTwoPlusTwo}/{Statements.CanadaKoreaTwoPlusTwo.Ids.WithdrawTroops}\")")]
    [InlineData("new[] { \"cannada\" }.Select(Parties.Find)")]
    [InlineData("Own.Parties.Find(\"cannada\")")]
    [InlineData("System.Array.Find(new[] { \"cannada\" }, id => id == \"canada\")")]
    public Task What_is_no_constant_or_no_id_of_ours_or_somebodys_own_constant_is_left_alone(string expression) => VerifyAsync(expression);

    [Theory]
    [InlineData("Parties.Find(\"cannada\")", "Parties has no entry 'cannada'; did you mean 'canada'?")]
    [InlineData("Parties.Find(\"zzzzzzzzzzzz\")", "Parties has no entry 'zzzzzzzzzzzz'")]
    [InlineData("Statements.CanadaKoreaTwoPlusTwo.Find(\"withdraw-trops\")", "Statements.CanadaKoreaTwoPlusTwo has no entry 'withdraw-trops'; did you mean 'withdraw-troops'?")]
    [InlineData("Statements.Find(\"withdraw-troops\")", "Statements has no entry 'withdraw-troops'; did you mean '" + Document + "/withdraw-troops'?")]
    [InlineData("Statements.Find(\"" + Document + "/withdraw-troops\")", "This can be 'Statements.CanadaKoreaTwoPlusTwo.WithdrawTroops', which is checked by the compiler and never null")]
    public async Task The_message_is_the_same_where_the_entries_are_generated_and_where_they_are_compiled(string expression, string message)
    {
        using var seeds = EditorProject.OfSeeds(Consumer.Expression(expression));
        using var package = EditorProject.OfPackage(Consumer.Expression(expression));

        Assert.Equal([message], await MessagesAsync(seeds));
        Assert.Equal([message], await MessagesAsync(package));
    }

    [Theory]
    [InlineData("Parties.Find(\"dominion\")", "Parties has no entry 'dominion'; did you mean 'canada'?")]
    [InlineData("Statements.Report.Find(\"halt\")", "Statements.Report has no entry 'halt'; did you mean 'stop'?")]
    [InlineData("Statements.Find(\"report/halt\")", "Statements has no entry 'report/halt'; did you mean 'report/stop'?")]
    [InlineData("Statements.Find(\"draft/stop\")", "Statements has no entry 'draft/stop'; did you mean 'report/stop'?")]
    public async Task A_former_id_is_an_error_that_says_the_new_one(string expression, string message)
    {
        using var project = EditorProject.OfCompiled($"#nullable enable\nusing Sample;\nclass C {{ object? M() => {expression}; }}", await Forwarders.CodeAsync());

        Assert.Equal([message], await MessagesAsync(project));
    }

    [Theory]
    [InlineData("using Sample;", "Parties", "Parties")]
    [InlineData("", "Sample.Parties", "Sample.Parties")]
    [InlineData("using Core = Sample;", "Core.Parties", "Core.Parties")]
    [InlineData("using TypedSeeds.Data; using Sample;", "Sample.Parties", "Sample.Parties")]
    public async Task The_class_is_named_as_the_code_has_to_name_it_where_two_packages_have_parties(string usings, string written, string named)
    {
        using var project = EditorProject.OfCompiled($"#nullable enable\n{usings}\nclass C {{ object? M() => {written}.Find(\"dominion\"); }}\nnamespace TypedSeeds.Data {{ static class Parties; }}", await Forwarders.CodeAsync());

        Assert.Equal([$"{named} has no entry 'dominion'; did you mean 'canada'?"], await MessagesAsync(project));
    }

    private static async Task<IEnumerable<string>> MessagesAsync(EditorProject project)
    {
        var compilation = await project.CompileAsync();
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info));
        var found = await compilation.WithAnalyzers([new FindAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return found.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    private static Task VerifyAsync(string expression) =>
        new AnalysisTest<FindAnalyzer>(Consumer.Expression(expression) + Own, References.Data).RunAsync();
}
