using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Binding;

/// <summary>The key of a section, once with something that is no mapping.</summary>
public class SectionTwiceTests
{
    public static TheoryData<string, string> Sections
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var kind in KindTable.BuiltIn)
            {
                foreach (var other in new[] { string.Empty, " x", " [x]", " []" })
                {
                    data.Add(kind.Section, other);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_section_that_is_there_twice_is_an_error_and_nothing_throws(string section, string other)
    {
        const string Entries = "\n  id: report\n  a: { name: A }\n  b:\n  name: B\n";
        foreach (var annotation in new[] { $"{section}:{other}\n{section}:{Entries}", $"{section}:{Entries}{section}:{other}\n", $"{section}:{other}\n{section}:{other}\n{section}:{Entries}" })
        {
            var run = new SeedFiles().With("seeds/report.txt", "Words.\n").With("seeds/report.yaml", "seed: 1\n" + annotation).Run();

            Assert.Contains(run.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            Assert.DoesNotContain(run.Diagnostics, static diagnostic => !diagnostic.Id.StartsWith("SEED", StringComparison.Ordinal));
        }
    }
}
