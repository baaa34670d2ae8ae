using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Documentation;

/// <summary>The tables of the page on the format equal those of the generator in every field, type and option.</summary>
[Trait("Category", Snapshot.Category)]
public partial class FormatTableTests
{
    private static readonly Match[] Types = [.. TypeRow().Matches(FormatPage.Text).Cast<Match>()];

    public static TheoryData<string> Tables =>
        [FormatTables.OfDeclarations, FormatTables.OfFields, FormatTables.OfEveryEntry, .. FormatTables.OfBuiltInKinds, .. FormatTables.OfParts, .. FormatTables.OfRules];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_of_the_page_is_a_table_of_the_generator(string table)
    {
        var head = table[..(table.IndexOf('\n', StringComparison.Ordinal) + 1)];
        var start = FormatPage.Text.IndexOf("\n" + head, StringComparison.Ordinal) + 1;
        Assert.True(start > 0, $"{FormatPage.Path} has no table {head}");
        var end = FormatPage.Text.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;

        Snapshot.MatchPart(table, end > 0 ? FormatPage.Text[start..end] : FormatPage.Text[start..], FormatPage.Path);
    }

    [Fact]
    public void The_page_has_every_type_of_a_field_and_no_other() => Assert.Equal(
        FieldTypeNames.Names.Append("forum"),
        Types.Select(row => row.Groups["type"].Value));

    [Fact]
    public void Every_type_is_written_and_typed_as_the_page_says()
    {
        var run = Corpus().Run();

        Assert.Empty(run.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning));
        var record = run.Output.GetTypeByMetadataName("News.Sample")!;
        Assert.All(Types, row =>
        {
            var type = row.Groups["type"].Value;
            Assert.Equal(row.Groups["one"].Value, Shown(record, $"One{type}"));
            Assert.Equal(row.Groups["many"].Value, type == "code" ? Shown(record, "Onecode") : Shown(record, $"Many{type}"));
        });
    }

    /// <summary>A corpus with a kind that has two fields of each type: one value, and many.</summary>
    private static SeedFiles Corpus()
    {
        var fields = Types.SelectMany(row => Declarations(row.Groups["type"].Value));
        var values = Types.SelectMany(row => Values(row.Groups["type"].Value, row.Groups["example"].Value));
        var annotation = $"""
            seed: 1
            document: {"{ id: report }"}
            kinds:
              forum: {"{ fields: { name: { type: text } } }"}
              sample:
                scope: document
                fields:
                  {string.Join("\n      ", fields)}
            forums:
              two-plus-two: {"{ name: 2+2 }"}
            samples:
              whole:
                {string.Join("\n    ", values)}
            """;
        return FormatPage.Start.With("seeds/report.yaml", annotation + "\n");
    }

    private static IEnumerable<string> Declarations(string type)
    {
        var of = type == "choice" ? ", of: [leaders, ministers]" : string.Empty;
        yield return $"one{type}: {{ type: {type}{of} }}";
        if (type != "code")
        {
            yield return $"many{type}: {{ type: {type}{of}, many: true }}";
        }
    }

    private static IEnumerable<string> Values(string type, string example)
    {
        yield return $"one{type}: {example}";
        if (type != "code")
        {
            yield return $"many{type}: [{example}]";
        }
    }

    /// <summary>The type of a property, as a consumer writes it. Enums and records named by the corpus are described.</summary>
    private static string Shown(INamedTypeSymbol record, string property)
    {
        var type = record.GetMembers(property).OfType<IPropertySymbol>().Single().Type;
        return type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat).Replace($"Sample{property}", "an enum", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\| `(?<type>[a-z]+)` \| `(?<example>[^`]+)` \| `(?<one>[^`]+)` \| `(?<many>[^`]+)` \|$", RegexOptions.Multiline)]
    private static partial Regex TypeRow();
}
