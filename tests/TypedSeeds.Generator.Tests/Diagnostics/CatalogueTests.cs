using System.Reflection;
using System.Text.RegularExpressions;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Tests.Kinds;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Diagnostics;

/// <summary>Rules, pages, index, release notes and tests have the same ids.</summary>
[Trait("Category", Snapshot.Category)]
public partial class CatalogueTests
{
    private static readonly string Docs = Path.Combine(Repository.Root, "generator/docs");

    private static readonly Rule[] Rules =
        [.. typeof(Generator.Diagnostics.Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Rule)field.GetValue(null)!)];

    public static TheoryData<string> Ids => new(Rules.Select(rule => rule.Id));

    [Fact]
    public void No_id_is_given_twice() => Assert.Equal(Rules.Length, Rules.Select(rule => rule.Id).Distinct().Count());

    [Fact]
    public void Every_rule_is_produced_by_a_test_and_every_tested_id_is_a_rule() => Assert.Equal(
        Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal),
        RuleCases.All.Keys.Concat(ProjectRuleTests.Ids).Concat(ObsoletionTests.Ids).Concat(ConsumerRuleTests.All.Keys).Order(StringComparer.Ordinal));

    [Fact]
    public void The_index_lists_every_rule_with_its_severity_and_title() =>
        AssertLists(Path.Combine(Docs, "README.md"), IndexLine(), Rules, rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Severity} | {rule.Title} |");

    [Fact]
    public void The_release_notes_list_every_rule_with_its_severity_and_title()
    {
        var folder = Path.Combine(Repository.Root, "generator/TypedSeeds.Generator");
        var shipped = ReleaseLine().Matches(File.ReadAllText(Path.Combine(folder, "AnalyzerReleases.Shipped.md"))).Select(match => match.Value.TrimEnd('\r')).ToHashSet();

        AssertLists(Path.Combine(folder, "AnalyzerReleases.Unshipped.md"), ReleaseLine(), Rules.Where(rule => !shipped.Contains(Released(rule))), Released);
    }

    [Fact]
    public void No_page_is_left_of_a_rule_that_is_gone() => Assert.Equal(
        Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Docs, "SEED*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rules_page_has_its_title_its_example_and_the_message_that_the_example_gives(string id)
    {
        var rule = Rules.Single(rule => rule.Id == id);
        var path = Path.Combine(Docs, id + ".md");
        Snapshot.RequireFile(RulePage.New(rule), path);
        var page = Read(path);
        Snapshot.MatchPart(RulePage.Mended(rule, page), page, path);
        page = Read(path);

        Assert.DoesNotContain(RulePage.ToWrite, page, StringComparison.Ordinal);
        Assert.StartsWith($"# {id}: {rule.Title}\n\nSeverity: {rule.Severity}\n\n## What it means\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## How to mend it\n", page, StringComparison.Ordinal);
        if (RuleCases.All.TryGetValue(id, out var example))
        {
            Assert.Contains(example.Message, page, StringComparison.Ordinal);
            Assert.All(
                example.Files.Files.Files.Where(file => page.Contains(file.Path[SeedFiles.ProjectDirectory.Length..], StringComparison.Ordinal)),
                file => Assert.Contains(file.GetText()!.ToString().Trim(), page, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_diagnostic_links_to_the_page_of_its_rule(string id)
    {
        var descriptor = TypedSeeds.Generator.Pipeline.Descriptors.Of(Rules.Single(rule => rule.Id == id));

        Assert.EndsWith($"/generator/docs/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    private static void AssertLists(string path, Regex line, IEnumerable<Rule> rules, Func<Rule, string> write)
    {
        var page = Read(path);

        Snapshot.MatchPart(RuleList.Mended(page, line, rules, write), page, path);
    }

    private static string Released(Rule rule) => $"{rule.Id} | TypedSeeds | {rule.Severity} | {rule.Title}";

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^\| \[(SEED\d{4})\]\(\1\.md\) \| .*", RegexOptions.Multiline)]
    private static partial Regex IndexLine();

    [GeneratedRegex(@"^(SEED\d{4}) \| .*", RegexOptions.Multiline)]
    private static partial Regex ReleaseLine();
}
