using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using TypedSeeds.CodeFixes;
using TypedSeeds.Editor.Tests.Support;

namespace TypedSeeds.Editor.Tests.Fixes;

/// <summary>The fix replaces a former name by the new one in every kind of place.</summary>
public class NewNameFixTests
{
    private const string Code = """
        #nullable enable
        using System;
        using Sample;

        class Consumer(Treaty treaty)
        {
            [System.ComponentModel.DefaultValue({|SEED4010:Parties.Ids.Dominion|})]
            object Party => {|SEED4010:Parties.Dominion|} /* once */ ;

            object[] Statements() =>
            [
                {|SEED4010:Sample.Statements.Report.Halt|},
                {|SEED4010:Sample.Statements.Draft|}.Stop,
                {|SEED4010:{|SEED4010:Sample.Statements.Draft|}.Halt|},
                {|SEED4010:Sample.Statements.Draft|}.All[0],
            ];

            string? Keeper => {|SEED4010:treaty.Keeper|} ?? (treaty is { {|SEED4010:Keeper|}: { } keeper } ? keeper : treaty?{|SEED4010:.Keeper|});
        }
        """;

    private const string FixedCode = """
        #nullable enable
        using System;
        using Sample;

        class Consumer(Treaty treaty)
        {
            [System.ComponentModel.DefaultValue(Parties.Ids.Canada)]
            object Party => Parties.Canada /* once */ ;

            object[] Statements() =>
            [
                Sample.Statements.Report.Stop,
                Sample.Statements.Report.Stop,
                Sample.Statements.Report.Stop,
                Sample.Statements.Report.All[0],
            ];

            string? Keeper => treaty.Depositary ?? (treaty is { Depositary: { } keeper } ? keeper : treaty?.Depositary);
        }
        """;

    [Fact]
    public async Task Each_use_is_renamed_where_the_forwarders_are_compiled() => await Verify(Code, FixedCode, References.Compile(await Forwarders.CodeAsync()));

    [Fact]
    public async Task Each_use_is_renamed_in_the_project_that_has_the_forwarders_as_source()
    {
        var test = Test(Code, FixedCode);
        test.TestState.Sources.Add(("Generated.g.cs", await Forwarders.CodeAsync()));
        test.FixedState.Sources.Add(("Generated.g.cs", await Forwarders.CodeAsync()));
        await test.RunAsync();
    }

    private static Task Verify(string code, string fixedCode, params MetadataReference[] references) => Test(code, fixedCode, references).RunAsync();

    private static FixTest<EmptyDiagnosticAnalyzer, NewNameFix> Test(string code, string fixedCode, params MetadataReference[] references) =>
        new(code, fixedCode, references);
}
