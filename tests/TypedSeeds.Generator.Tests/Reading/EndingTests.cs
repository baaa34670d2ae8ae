using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Reading.Fast;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Reading;

/// <summary>Reading ends for every text: at most one finding says that it is not YAML, and both readers agree where both read it.</summary>
public class EndingTests
{
    /// <summary>Each part of a longer file is cut at each of its places too, after the key of its section.</summary>
    private const int LongestReadWhole = 1_500;

    /// <summary>Longer files are cut as a whole at some offsets only: the square of their length would be read.</summary>
    private const int LongestCutAnywhere = 4_000;

    private const int MostCuts = 200;

    /// <summary>After this time a reading that does not end is cancelled, and its test fails.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("- {")]
    [InlineData("- [")]
    [InlineData("- - {")]
    [InlineData("- ? {")]
    [InlineData("[{")]
    [InlineData("[[{")]
    [InlineData("{[")]
    [InlineData("{{")]
    [InlineData("- {a: [")]
    [InlineData("- 'a")]
    [InlineData("- \"a")]
    [InlineData("- a: {")]
    [InlineData("seed: 1\nparties:\n- {")]
    [InlineData("seed: 1\nparties: { a: { kind: state, name: [")]
    [InlineData("seed: 1\nparties: [ { a: {")]
    public void A_bracket_that_is_never_closed_is_one_located_finding(string text) => AssertEnds(text, isBroken: true);

    [Fact]
    public void Every_prefix_of_every_annotation_of_the_repository_ends_with_at_most_one_finding_of_the_yaml()
    {
        var read = 0;
        foreach (var path in Repository.Annotations())
        {
            var text = File.ReadAllText(path);
            var step = text.Length <= LongestCutAnywhere ? 1 : Math.Max(1, text.Length / MostCuts);
            for (var length = 0; length <= text.Length; length += step)
            {
                AssertEnds(text[..length], isBroken: false);
                read++;
            }
        }

        Assert.True(read > MostCuts, "No annotation was found.");
    }

    [Fact]
    public void Every_part_of_every_annotation_of_the_repository_is_cut_at_each_of_its_places()
    {
        var cuts = 0;
        foreach (var text in Repository.Annotations().Select(File.ReadAllText).Where(static text => text.Length > LongestReadWhole))
        {
            foreach (var (head, part) in PartsOf(text))
            {
                for (var length = 0; length <= part.Length; length++)
                {
                    AssertEnds(head + part[..length], isBroken: false);
                    cuts++;
                }
            }
        }

        Assert.True(cuts > LongestReadWhole, "No long annotation was found.");
    }

    // The entries of a section, some at a time, after the key of the section: what is far before a cut changes nothing.
    private static IEnumerable<(string Head, string Part)> PartsOf(string text)
    {
        var (section, start) = (string.Empty, 0);
        for (var line = 0; line < text.Length; line = text.IndexOf('\n', line) is >= 0 and var end ? end + 1 : text.Length)
        {
            var isSection = text[line] is not (' ' or '#' or '\n');
            var isEntry = line + 2 < text.Length && text[line] == ' ' && text[line + 2] is not (' ' or '#');
            if (line > start && (isSection || (isEntry && line - start > LongestReadWhole / 4)))
            {
                yield return (section, text[start..line]);
                start = line;
                section = isSection ? string.Empty : section.Length > 0 ? section : SectionBefore(text, line);
            }
        }

        yield return (section, text[start..]);
    }

    private static string SectionBefore(string text, int at)
    {
        while (at > 0 && (text[at] is ' ' or '#' or '\n' || text[at - 1] != '\n'))
        {
            at--;
        }

        return text[at..(text.IndexOf('\n', at) + 1)];
    }

    private static void AssertEnds(string text, bool isBroken)
    {
        using var patience = new CancellationTokenSource(Patience);
        var file = EventReader.Read("a.yaml", "a.yaml", text, patience.Token);

        var broken = file.Meaning.Findings.Where(finding => finding.Rule == Rules.NotYaml).ToArray();
        Assert.InRange(broken.Length, isBroken ? 1 : 0, 1);
        Assert.All(broken, finding => Assert.InRange(((TokenPlace)finding.Place).Token, 0, file.Positions.Count - 1));
        Assert.False(broken.Length > 0 && file.Meaning.IsComplete, "A broken file passes for a whole one.");

        if (PlainReader.Read("a.yaml", "a.yaml", text, patience.Token) is { } plain)
        {
            Assert.Equal(file.Meaning, plain.Meaning);
            Assert.Equal(file.Positions.Ranges, plain.Positions.Ranges);
        }
    }
}
