using System.Globalization;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Tests.Checking;

/// <summary>
/// A line of a megabyte is read as fast as as many short ones. What looked at the whole line for each part of it took minutes, so that
/// these tests would not end.
/// </summary>
public class LongLineTests
{
    private const string Party = "seed: 1\nparties:\n  a: { kind: person, name: A";

    public static TheoryData<string, string, string, string, string> Lines => new()
    {
        { "aliases in a list", "seed: 1\nparties: [&a x", ",*a", "]", "SEED0004" },
        { "aliases with signs of Markdown", "seed: 1\nparties: [&a*: x", ",*a*:", "]", "SEED0004" },
        { "aliases in braces", "seed: 1\nparties: { z: [&a x]", ", a{0}: *a", " }", "SEED0004" },
        { "unknown fields in braces", Party, ", f{0}: 1", " }\n", "SEED1002" },
        { "texts in braces that commas cut", Party, ", f{0}: x, g{0}", " }\n", "SEED1002" },
        { "texts between curly marks that commas cut", Party, ", f{0}: “x, g{0}”", " }\n", "SEED1002" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_megabyte_in_one_line_is_read_part_by_part(string name, string start, string part, string end, string rule)
    {
        Assert.NotEmpty(name);
        var parts = Enumerable.Range(0, 1_000_000 / string.Format(CultureInfo.InvariantCulture, part, 100_000).Length).Select(i => string.Format(CultureInfo.InvariantCulture, part, i));

        var problems = Check(start + string.Concat(parts) + end);

        Assert.InRange(problems.Count(problem => problem.Rule.Id == rule), Limits.FindingsOfRule - 10, Limits.FindingsOfRule);
    }

    [Fact]
    public void Texts_between_curly_marks_are_found_among_a_hundred_thousand_fields()
    {
        var names = string.Join(", ", Enumerable.Repeat("“a”", 50_000));
        var fields = string.Concat(Enumerable.Range(0, 50_000).Select(static i => $", f{i}: 1"));

        var problems = Check($"{Party}, names: [{names}]{fields} }}\n");

        Assert.Contains(problems, static problem => problem.Rule == Rules.UnknownField);
    }

    private static IReadOnlyList<Problem> Check(string text) => new CorpusCheck().Run([new CorpusFile("a.yaml", InputRole.Annotation, text)]).Problems;
}
