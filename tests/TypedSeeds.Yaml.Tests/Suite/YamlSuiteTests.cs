using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Reading.Fast;

namespace TypedSeeds.Yaml.Tests.Suite;

/// <summary>The official cases of YAML: what is invalid is refused at its place, and what annotations may have is read with the right values.</summary>
public class YamlSuiteTests
{
    private const string File = "a.yaml";

    /// <summary>The cases of the package, in the version of the lock file.</summary>
    private const int Cases = 402;

    private const int Invalid = 94;

    /// <summary>Valid cases that are not read as the suite says, and why.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["4MUZ-2"] = "A key in braces whose ':' is in another line is refused.",
        ["VJP3-1"] = "A key in braces whose ':' is in another line is refused.",
        ["L24T-1"] = "The library adds no line break to spaces at the end of a file.",
    };

    [SuiteFact]
    public void The_whole_suite_is_there() =>
        Assert.Equal((Cases, Invalid), (YamlSuite.Cases.Count, YamlSuite.Cases.Count(static one => one.IsInvalid)));

    [SuiteFact]
    public void Each_invalid_case_is_refused_at_a_place() => Assert.Empty(
        YamlSuite.Cases.Where(static one => one.IsInvalid && !IsRefused(EventReader.Read(File, File, one.Yaml))).Select(static one => one.Name));

    [SuiteFact]
    public void Each_valid_case_is_read_with_its_values_or_refused_for_what_annotations_do_not_have() =>
        Assert.Equal(Others.Keys.Order(StringComparer.Ordinal), YamlSuite.Cases.Where(static one => !one.IsInvalid && Problem(one) is not null).Select(static one => one.Name));

    [SuiteFact]
    public void Both_readers_agree_on_each_case_and_on_each_prefix_of_it()
    {
        foreach (var one in YamlSuite.Cases)
        {
            for (var length = one.Yaml.Length; length > 0; length--)
            {
                var text = one.Yaml[..length];
                var (read, plain) = (EventReader.Read(File, File, text), PlainReader.Read(File, File, text));
                Assert.True(plain is null || plain.Meaning.Equals(read.Meaning), $"{one}, {length}");
                Assert.True(plain is null || plain.Positions.Ranges.Equals(read.Positions.Ranges), $"{one}, {length}");
            }
        }
    }

    private static bool IsRefused(ReadFile read) => read.Meaning.Findings.Any(finding =>
        finding.Rule.Severity == RuleSeverity.Error && finding.Place is TokenPlace place && place.Token < read.Positions.Count);

    private static string? Problem(SuiteCase one)
    {
        var read = EventReader.Read(File, File, one.Yaml);
        var found = SuiteTree.Of(read.Meaning.Root);
        return SuiteTree.Of(one) is { } tree
            ? read.Meaning.IsComplete && tree == found ? null : $"{one}: {string.Join("; ", read.Meaning.Findings.Select(FindingMessage.Text))}\n{tree}\n{found}"
            : IsRefused(read) ? null : $"{one}: accepted";
    }
}
