using System.Text.Json;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Tool.Serving.Features.Completion;
using TypedSeeds.Tool.Serving.Features.Hovering;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving.Features;

/// <summary>An editor knows every rule that a corpus may set itself, from the one table of them.</summary>
public class HouseRuleTests
{
    public static TheoryData<string> Rules => new(HouseRuleTable.All.Select(static rule => rule.Key));

    [Fact]
    public void Every_rule_is_proposed() => Assert.Superset(HouseRuleTable.All.Select(static rule => rule.Key).ToHashSet(), Labels("  |\n"));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_option_of_a_rule_is_proposed_and_explained_and_so_is_the_rule(string key)
    {
        var rule = HouseRuleTable.Find(key)!;

        Assert.Superset(rule.AllOptions.Select(static option => option.Key).ToHashSet(), Labels($"  {key}:\n    |\n"));
        Assert.Contains(Beginning(rule.Description), Hover($"  {key[..1]}|{key[1..]}: {{}}\n"), StringComparison.Ordinal);
        Assert.All(rule.AllOptions, option => Assert.Contains(Beginning(option.Description), Hover($"  {key}:\n    {option.Key[..1]}|{option.Key[1..]}: x\n"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("one-quote-one-claim")]
    [InlineData("require")]
    [InlineData("ids")]
    [InlineData("shortest-quote")]
    public void A_kind_of_the_corpus_s_own_is_proposed_as_the_kind_of_a_rule(string key) =>
        Assert.Contains("claim", Labels($"  {key}:\n    kind: |\n"));

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_schema_has_every_rule_with_its_options(string key)
    {
        using var folder = TemporaryFolder.Small();
        var rule = HouseRuleTable.Find(key)!;

        var schema = JsonDocument.Parse((await ToolRun.With("schema", folder.At("seeds"))).Output).RootElement;

        var (name, description) = Assert.Single(Described(schema), property => property.Name == key && property.Description == rule.Description);
        Assert.Equal((key, rule.Description), (name, description));
        Assert.All(rule.Options, option => Assert.Contains((option.Key, option.Description), Described(schema)));
    }

    private static HashSet<string> Labels(string lines)
    {
        var served = Served(lines);
        return [.. CompletionFeature.At(served.Snapshot, served.File, served.Offset).Items.Select(static item => item.Label)];
    }

    private static string Hover(string lines)
    {
        var served = Served(lines);
        return HoverFeature.At(served.Snapshot, served.File, served.Offset)?.Contents.Value ?? "nothing";
    }

    private static ServedCorpus Served(string lines) => ServedCorpus.Of(("rules.yaml", "seed: 1\nkinds: { claim: { scope: document, fields: { words: { type: quote } } } }\nrules:\n" + lines));

    // The rest may have marks that Markdown escapes.
    private static string Beginning(string description) => description[..15];

    private static IEnumerable<(string Name, string Description)> Described(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Described(property.Value)
            .Concat(property.Value.ValueKind == JsonValueKind.Object && property.Value.TryGetProperty("description", out var words) && words.ValueKind == JsonValueKind.String
                ? [(property.Name, words.GetString()!)]
                : Array.Empty<(string, string)>())),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Described),
        _ => [],
    };
}
