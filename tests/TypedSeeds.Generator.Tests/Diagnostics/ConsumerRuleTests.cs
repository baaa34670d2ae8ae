using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedSeeds.Analyzers;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Diagnostics;

/// <summary>Rules for a consumer's C#: the messages of the analyzers, on the compiler of these tests.</summary>
public class ConsumerRuleTests
{
    private const string Annotation = """
        seed: 1
        document: { id: report }
        parties:
          sides: { kind: group, name: Both sides }
        """;

    /// <summary>For each rule: code that breaks it, with the wrong place marked, and the whole message.</summary>
    public static IReadOnlyDictionary<string, (string Code, string Message)> All { get; } = new Dictionary<string, (string, string)>
    {
        ["SEED4101"] = ("System.Console.WriteLine(Sample.Parties.Find(⟦\"side\"⟧)?.Name);", "Sample.Parties has no entry 'side'; did you mean 'sides'?"),
        ["SEED4102"] = ("System.Console.WriteLine(⟦Sample.Parties.Find(\"sides\")⟧?.Name);", "This can be 'Parties.Sides', which is checked by the compiler and never null"),
        ["SEED4103"] = ("System.Console.WriteLine(Sample.Parties.Sides.SourceOf(⟦\"Nmae\"⟧).Origin);", "Group has no field 'Nmae'; did you mean 'Name'?"),
        ["SEED4104"] = (
            "using System.Linq;\n\nSystem.Console.WriteLine(Sample.Parties.All.OrderBy(party => ⟦party.Aliases⟧).First().Name);",
            "'Aliases' has no order, so 'OrderBy' throws when it compares two of them; sort by one of its items, such as FirstOrDefault(), or by its Count"),
        ["SEED4105"] = (
            "using System.Linq;\n\nSystem.Console.WriteLine(Sample.Parties.All.GroupBy(party => ⟦party.Aliases⟧).Count());",
            "'Aliases' is a list, which equals only itself, so 'GroupBy' does not see that two have the same items; use one of its items, such as FirstOrDefault(), or a text of all, such as string.Join(\", \", …)"),
        ["SEED4106"] = (
            "using System.Linq;\n\nSystem.Console.WriteLine(Sample.Statements.Find(⟦Sample.Statements.All.First().Id⟧)?.Quote);",
            "Sample.Statements looks up ids that begin with their document, so it finds nothing by 'Id'; write 'FullId'"),
    };

    public static TheoryData<string> Ids => new(All.Keys);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_mistake_gives_one_diagnostic_at_its_place_with_the_whole_message(string id)
    {
        var (marked, message) = All[id];
        var code = Marked.Strip(marked);

        var diagnostic = Assert.Single(await AnalyzeAsync(code));

        Assert.Equal((id, message), (diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal(
            marked[(marked.IndexOf('⟦', StringComparison.Ordinal) + 1)..marked.IndexOf('⟧', StringComparison.Ordinal)],
            diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("korea", "Sample.Parties has no entry 'korea'; did you mean 'north-korea' or 'south-korea'?")]
    [InlineData("joly", "Sample.Parties has no entry 'joly'; did you mean 'melanie-joly'?")]
    [InlineData("zzzzzz", "Sample.Parties has no entry 'zzzzzz'")]
    public async Task An_id_that_is_a_word_of_others_names_them(string id, string message)
    {
        var annotation = "seed: 1\nparties:\n  north-korea: { kind: state, name: N }\n  south-korea: { kind: state, name: S }\n  melanie-joly: { kind: person, name: M }\n";

        var diagnostic = Assert.Single(await AnalyzeAsync($"System.Console.WriteLine(Sample.Parties.Find(\"{id}\")?.Name);", annotation));

        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rules_page_has_the_code_and_the_message(string id)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "generator/docs", id + ".md")).ReplaceLineEndings("\n");

        Assert.Contains($"`Program.cs`:\n\n```csharp\n{Marked.Strip(All[id].Code)}\n```\n", page, StringComparison.Ordinal);
        Assert.Contains(Annotation, page, StringComparison.Ordinal);
        Assert.Contains(All[id].Message, page, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<Diagnostic>> AnalyzeAsync(string code, string annotation = Annotation)
    {
        var output = SeedFiles.Small(annotation).Run().Output;
        var tree = CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)output.SyntaxTrees.First().Options);
        var compilation = output.WithOptions(output.Options.WithOutputKind(OutputKind.ConsoleApplication)).AddSyntaxTrees(tree);
        return await compilation.WithAnalyzers([new FindAnalyzer(), new SourceAnalyzer(), new OrderAnalyzer(), new ListIdentityAnalyzer(), new WrongIdAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }
}
