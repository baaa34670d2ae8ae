using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TypedSeeds.Generator.Tests.Diagnostics.Causes;

/// <summary>The cause of a mistake is told with what to write, and nothing that follows from it.</summary>
public class CauseTests
{
    public static TheoryData<string> Names => new(CauseCases.All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_cause_is_all_that_is_told(string name)
    {
        var (files, told) = CauseCases.All[name];

        Assert.Equal(told, files.Run().Result.Diagnostics.Where(found => found.Severity > DiagnosticSeverity.Info).Select(found => $"{found.Id}: {found.GetMessage(CultureInfo.InvariantCulture)}"));
    }
}
